"""Recorded exchanges as objects: the request a real client sent and the answer a real server gave, byte for byte."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

RECORDINGS: Final = Path(__file__).resolve().parent.parent / "recordings"
"""Folder of all recordings: ``<server version>/<area>/<nn>-<name>.json``."""


@dataclass(frozen=True)
class Part:
    """One part of a multipart body: a text field (``value``) or a file (``filename`` and ``content``)."""

    name: str
    value: str | None = None
    filename: str | None = None
    content_type: str | None = None
    content: bytes | None = None
    """``None`` for text fields, and for recorded files too large to keep."""


@dataclass(frozen=True)
class RecordedRequest:
    """What was asked: ``json``, ``content``, ``parts`` or none of them; ``has_json`` tells null from no JSON."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    has_json: bool
    json: Any
    content: bytes | None
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class RecordedResponse:
    """What was answered. ``chunks`` is the body as it arrived; joined it is the whole body."""

    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    chunks: tuple[bytes, ...]
    chunk_ms: tuple[int, ...]
    """Milliseconds from the request to each chunk; empty for answers that are no stream."""
    event_counts: Mapping[str, int]
    """How often each event name was recorded; ``<event: ping>`` is the ping without data."""
    closed_by: str
    """``server``, or ``client`` where the recorded client gave up on a stream the server kept open."""

    @property
    def body(self) -> bytes:
        return b"".join(self.chunks)

    @property
    def is_stream(self) -> bool:
        return self.header("content-type").startswith("text/event-stream")

    @property
    def is_chunked(self) -> bool:
        return self.header("transfer-encoding") == "chunked"

    def header(self, name: str) -> str:
        """The value of the header in lower case, or an empty text."""
        return next((value.lower() for key, value in self.headers if key.lower() == name), "")


@dataclass(frozen=True)
class Recording:
    """One exchange. ``name`` is its path below the recordings, without ``.json``."""

    name: str
    app: str
    request: RecordedRequest
    response: RecordedResponse

    @property
    def version(self) -> str:
        return self.name.split("/")[0]

    @property
    def area(self) -> str:
        return self.name.split("/")[1]

    def __str__(self) -> str:
        return self.name


def load(name: str, root: Path = RECORDINGS) -> Recording:
    """Read one recording by its name, such as ``1.14.0/06-workflow/01-run-streaming``."""
    file = root / f"{name}.json"
    document: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return Recording(
        name=name,
        app=document["app"],
        request=_request(document["request"]),
        response=_response(document["response"], file.parent),
    )


def load_all(*versions: str, areas: tuple[str, ...] = (), root: Path = RECORDINGS) -> Iterator[Recording]:
    """Read the recordings in the order of names, of ``versions`` and of ``areas`` (without their number) if given."""
    for file in sorted(root.glob("*/*/*.json")):
        version, area = file.parts[-3], file.parts[-2]
        if (not versions or version in versions) and (not areas or area.split("-", 1)[1] in areas):
            yield load(f"{version}/{area}/{file.stem}", root)


def _request(d: Mapping[str, Any]) -> RecordedRequest:
    content = d.get("content")
    return RecordedRequest(
        method=d["method"],
        path=d["path"],
        query={key: _query_text(value) for key, value in d["query"].items()},
        headers=d["headers"],
        has_json="json" in d,
        json=d.get("json"),
        content=None if content is None else str(content).encode(),
        parts=tuple(_part(p) for p in d.get("multipart", ())),
    )


def _query_text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _part(d: Mapping[str, Any]) -> Part:
    return Part(
        name=d["name"],
        value=d.get("value"),
        filename=d.get("filename"),
        content_type=d.get("content_type"),
        content=base64.b64decode(d["base64"]) if "base64" in d else None,
    )


def _response(d: Mapping[str, Any], folder: Path) -> RecordedResponse:
    chunks: tuple[bytes, ...]
    if "sse_file" in d:
        body = (folder / d["sse_file"]).read_bytes()
        chunks = tuple(_cut(body, d["chunk_lengths"]))
    else:
        body = base64.b64decode(d["base64"]) if "base64" in d else str(d.get("text", "")).encode()
        chunks = (body,) if body else ()
    return RecordedResponse(
        status=d["status"],
        reason=d["reason"],
        headers=tuple((key, value) for key, value in d["headers"]),
        chunks=chunks,
        chunk_ms=tuple(d.get("chunk_ms", ())),
        event_counts=d.get("event_counts", {}),
        closed_by=d.get("closed_by") or "server",
    )


def _cut(body: bytes, lengths: list[int]) -> Iterator[bytes]:
    start = 0
    for length in lengths:
        yield body[start : start + length]
        start += length
    if start < len(body):
        yield body[start:]
