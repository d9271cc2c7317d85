"""What is compared of two answers, and which differences are those between two releases of the real server."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx

from tests.replay.recording import RecordedResponse

from .replaying import differences, events_of


@dataclass(frozen=True)
class Reply:
    """An answer, recorded or local."""

    status: int
    media_type: str
    body: bytes

    @classmethod
    def recorded(cls, response: RecordedResponse) -> Reply:
        return cls(response.status, response.header("content-type").partition(";")[0], response.body)

    @classmethod
    def local(cls, response: httpx.Response) -> Reply:
        media_type = response.headers.get("content-type", "").partition(";")[0]
        return cls(response.status_code, media_type, response.content)

    @property
    def events(self) -> list[dict[str, Any]] | None:
        """Of a stream."""
        return list(events_of(self.body)) if self.media_type == "text/event-stream" else None

    @property
    def json(self) -> Any:
        """Of any other answer in JSON."""
        return json.loads(self.body) if self.media_type == "application/json" and self.body.strip() else None


def compare(one: Reply, other: Reply) -> Iterator[str]:
    """How the second differs from the first: in status, media type, code, members and types, or order of events."""
    if one.status != other.status:
        yield f"status {one.status}, not {other.status}"
    elif one.body and one.media_type != other.media_type:
        yield f"media type {one.media_type}, not {other.media_type}"
    elif one.events is not None and other.events is not None:
        yield from _compare_streams(one.events, other.events)
    elif one.json is not None:
        yield from differences(one.json, other.json)
        if one.status >= 400 and one.json.get("code") != other.json.get("code"):
            yield f"code {one.json.get('code')}, not {other.json.get('code')}"


def order(events: list[dict[str, Any]]) -> list[str]:
    """Names in their order; the same name several times in a row is one, since words and pieces differ."""
    names: list[str] = [event["event"] for event in events]
    return [name for place, name in enumerate(names) if place == 0 or names[place - 1] != name]


def _compare_streams(one: list[dict[str, Any]], other: list[dict[str, Any]]) -> Iterator[str]:
    if order(one) != order(other):
        yield f"events {order(one)}, not {order(other)}"
    first = {event["event"]: event for event in reversed(other)}
    for event in {event["event"]: event for event in reversed(one)}.values():
        if event["event"] in first:
            yield from differences(event, first[event["event"]], event["event"])
