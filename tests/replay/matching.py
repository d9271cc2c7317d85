"""Finds the recording that answers a request: the same method and path, and as much of query and body as possible."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from tests.shapes import is_object

from .recording import Recording

_ID: Final = re.compile(r"[0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}|[A-Za-z0-9]{22,}")


class Library:
    """Recordings to choose from. Of several that fit a request equally well the one played least often is next."""

    def __init__(self, recordings: Iterable[Recording]) -> None:
        self._by_route: dict[tuple[str, str], list[Recording]] = {}
        self._played: dict[str, int] = {}
        for recording in recordings:
            self._by_route.setdefault((recording.request.method, shape(recording.request.path)), []).append(recording)

    def find(self, method: str, path: str, query: Mapping[str, str], body: bytes) -> Recording | None:
        """The best recording for a request, or ``None`` if no recording has its method and path."""
        candidates = self._by_route.get((method, shape(path)), [])
        if not candidates:
            return None
        value = parse(body)
        best = max(candidates, key=lambda r: (_score(r, path, query, value), -self._played.get(r.name, 0)))
        self._played[best.name] = self._played.get(best.name, 0) + 1
        return best


def shape(path: str) -> str:
    """The path with every segment that looks like an id replaced: requests with fresh ids find their recording."""
    return "/".join("{id}" if _ID.fullmatch(segment) else segment for segment in path.split("/"))


def parse(body: bytes) -> Any:
    """The JSON value of a body, or ``None`` if it is none."""
    try:
        return json.loads(body)
    except ValueError:
        return None


def _score(recording: Recording, path: str, query: Mapping[str, str], body: Any) -> tuple[int, ...]:
    recorded = recording.request
    mode, wanted = _mode(recorded.json), _mode(body)
    return (
        # A stream where JSON is expected helps nobody, so this weighs most.
        int(mode == wanted),
        int(recording.response.status < 400),
        int(recorded.path == path),
        int(dict(recorded.query) == dict(query)),
        _common(recorded.json, body),
    )


def _mode(body: Any) -> str:
    return str(body.get("response_mode") or "blocking") if is_object(body) else ""


def _common(recorded: Any, body: Any) -> int:
    if not is_object(recorded) or not is_object(body):
        return int(recorded == body)
    return sum(1 for key in body if key in recorded and recorded[key] == body[key])
