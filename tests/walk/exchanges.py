"""Exchanges made from the specification: per operation a request with everything and one with the least, and answers.

They have the form of recordings, so that the same driver plays them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from generator.bundle import BundledOperation
from tests.package.play.operations import PREFIX
from tests.replay import Part, RecordedRequest, RecordedResponse, Recording
from tests.shapes import is_array, is_object

from .document import bundled, examples
from .examples import Schema

FILE = b"the bytes of a file"
STREAM = "text/event-stream"


def exchanges(operation: BundledOperation) -> Iterator[Recording]:
    """Every combination that is worth playing: full and minimal requests, all shapes of the good answers, an error."""
    for streams in (False, True):
        for number, response in enumerate(_responses(operation, streams=streams)):
            for full in (True, False):
                request = _request(operation, full=full, streams=streams)
                name = f"{operation.id}/{'stream' if streams else 'call'}-{'full' if full else 'least'}-{number}"
                yield Recording(f"spec/{name}", operation.services[0], request, response)


def _request(operation: BundledOperation, *, full: bool, streams: bool) -> RecordedRequest:
    path, query = operation.path, dict[str, str]()
    for parameter in operation.raw.get("parameters", ()):
        found = bundled().resolve(parameter)
        if not full and not found.get("required"):
            continue
        value = _text(found["example"] if "example" in found else examples().full(found["schema"]))
        if found["in"] == "path":
            path = path.replace(f"{{{found['name']}}}", quote(value, safe=""))
        elif found["in"] == "query":
            query[found["name"]] = value
    body = _json_body(operation, full=full, streams=streams)
    return RecordedRequest(
        method=operation.method.upper(),
        path=PREFIX + path,
        query=query,
        headers={},
        has_json=body is not None,
        json=body,
        content=None,
        parts=tuple(_parts(operation, full=full)),
    )


def _content(operation: BundledOperation) -> Mapping[str, Any]:
    body = operation.raw.get("requestBody")
    return {} if body is None else bundled().resolve(body)["content"]


def _json_body(operation: BundledOperation, *, full: bool, streams: bool) -> dict[str, Any] | None:
    content = _content(operation)
    if "application/json" not in content:
        return None
    schema: Schema = content["application/json"]["schema"]
    body: dict[str, Any] = dict(examples().full(schema) if full else examples().minimal(schema))
    for name, member in examples().resolve(schema).get("properties", {}).items():
        if name not in body and "x-always-send" in member:
            body[name] = member["x-always-send"]
    if switch := operation.raw.get("x-stream-switch"):
        body[switch["property"]] = switch["stream" if streams else "block"]
    return body


def _parts(operation: BundledOperation, *, full: bool) -> Iterator[Part]:
    content = _content(operation)
    if "multipart/form-data" not in content:
        return
    schema = examples().resolve(content["multipart/form-data"]["schema"])
    for name, member in schema["properties"].items():
        if not full and name not in schema.get("required", ()):
            continue
        if member.get("format") == "binary" or member.get("contentMediaType") == "application/octet-stream":
            yield Part(name, filename="name é.txt", content_type="text/plain", content=FILE)
        elif member.get("contentMediaType") == "application/json":
            yield Part(name, value=json.dumps(examples().full(member["contentSchema"])))
        else:
            yield Part(name, value=_text(examples().full(member)))


def _text(value: Any) -> str:
    if is_array(value):
        return ",".join(map(_text, value))
    return json.dumps(value) if isinstance(value, bool) or is_object(value) else str(value)


def _responses(operation: BundledOperation, *, streams: bool) -> Iterator[RecordedResponse]:
    for code, raw in operation.raw["responses"].items():
        response = bundled().resolve(raw)
        content: Mapping[str, Any] = response.get("content", {})
        if not code.startswith("2"):
            continue
        for media, described in content.items():
            if (media == STREAM) != streams:
                continue
            if streams:
                yield _answer(int(code), media, _events(described))
            elif media == "application/json":
                for value in examples().variants(described["schema"]):
                    yield _answer(int(code), media, (json.dumps(value).encode(),))
            else:
                yield _answer(int(code), media.replace("*/*", "image/png"), (FILE[:5], FILE[5:]))
        if not content and not streams:
            yield RecordedResponse(int(code), "No Content", (), (), (), {}, "server")


def _answer(status: int, media: str, chunks: tuple[bytes, ...]) -> RecordedResponse:
    return RecordedResponse(status, "OK", (("content-type", media),), chunks, (), {}, "server")


def _events(described: Mapping[str, Any]) -> tuple[bytes, ...]:
    """A ping without data, then every event of the union, the closing ones last; the error event would end it all."""
    settings: Mapping[str, Any] = described["x-sse"]
    closing = (*settings.get("pausing", ()), *settings.get("terminal", ()))
    events = [event for event in examples().variants(described["schema"]) if event["event"] not in ("error", "ping")]
    events.sort(key=lambda event: closing.index(event["event"]) + 1 if event["event"] in closing else 0)
    lines = (b"data: %b\n\n" % json.dumps(event, ensure_ascii=False).encode() for event in events)
    return (b"event: ping\n\n", *lines)
