"""What a call must have sent, and what it must have given, worked out from the recording alone."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Literal

from dify_client import (
    ApiStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    PayloadTooLargeError,
    PermissionDeniedError,
    PreconditionFailedError,
    RateLimitError,
    ServerError,
    ServiceUnavailableError,
    StreamError,
    StreamInterrupted,
    UnsupportedMediaTypeError,
)
from tests.replay import Part, Received, RecordedRequest, RecordedResponse
from tests.shapes import is_array, is_object

STATUS_CLASSES: dict[int, type[ApiStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    405: ApiStatusError,
    409: ConflictError,
    412: PreconditionFailedError,
    413: PayloadTooLargeError,
    415: UnsupportedMediaTypeError,
    429: RateLimitError,
    500: ServerError,
    503: ServiceUnavailableError,
}
TERMINAL = frozenset({"message_end", "workflow_finished", "datasource_completed"})
ERRORS = frozenset({"error", "datasource_error"})
PAUSING = frozenset({"workflow_paused"})


@dataclass(frozen=True)
class Frames:
    """The events of a recorded stream and how it ended."""

    events: tuple[dict[str, Any], ...]
    """Without pings and without the error event."""
    end: Literal["complete", "error", "interrupted"]
    error: dict[str, Any] | None


def frames(response: RecordedResponse, *, over_pauses: bool) -> Frames:
    """Read a recorded stream by the plainest means: ``data:`` lines between blank lines.

    Args:
        response: the recorded answer.
        over_pauses: the request asked for a stream that goes on over pauses.
    """
    closing = TERMINAL if over_pauses else TERMINAL | PAUSING
    events: list[dict[str, Any]] = []
    for data in _data(response.body):
        event = json.loads(data)
        if event["event"] in ERRORS:
            return Frames(tuple(events), "error", event)
        if event["event"] != "ping":
            events.append(event)
    complete = any(event["event"] in closing for event in events)
    return Frames(tuple(events), "complete" if complete else "interrupted", None)


def _data(body: bytes) -> Iterator[bytes]:
    for frame in body.split(b"\n\n"):
        if frame.startswith(b"data: "):
            yield frame.removeprefix(b"data: ")


def assert_sent(sent: Received, recorded: RecordedRequest, *, added: dict[str, Any] | None = None) -> None:
    """The request is the recorded one in method, path, query and body.

    Bodies that are broken on purpose are not compared: nothing in the client can write them.

    Args:
        sent: what the client sent.
        recorded: what was recorded.
        added: the only members that may stand in the JSON body beside the recorded ones.
    """
    assert sent.method == recorded.method
    assert sent.path == recorded.path
    assert sorted(sent.query) == sorted(recorded.query.items())
    if recorded.parts:
        assert sorted(map(_part_key, sent.parts())) == sorted(map(_part_key, _kept(recorded.parts)))
    elif recorded.has_json:
        body = sent.json()
        for name in added or {}:
            if name not in recorded.json:
                assert body.pop(name) == (added or {})[name]
        assert exact(body) == exact(recorded.json)
    elif recorded.content is None:
        assert sent.body == b""


def _kept(parts: Sequence[Part]) -> Iterator[Part]:
    from .arguments import FILLER

    for part in parts:
        missing = part.filename is not None and part.content is None
        yield Part(part.name, part.value, part.filename, part.content_type, FILLER if missing else part.content)


def _part_key(part: Part) -> tuple[str, str, str, str, bytes]:
    value = part.value or ""
    if value.startswith("{"):  # JSON text: spaces and the order of keys do not count
        with suppress(ValueError):
            value = exact(json.loads(value))
    return part.name, value, part.filename or "", part.content_type or "", part.content or b""


def exact(value: Any) -> str:
    """JSON text with sorted keys: unlike ``==`` it tells 1 from 1.0 and from true."""
    return json.dumps(value, sort_keys=True)


def plain(value: Any) -> Any:
    """A result as JSON: models by their ``to_dict``, lists of them element by element."""
    if is_array(value):
        return [plain(item) for item in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


def assert_error(error: ApiStatusError, recorded: RecordedResponse) -> None:
    """The right class, code, message and body."""
    body: Any = None
    try:
        body = json.loads(recorded.body)
    except ValueError:
        assert recorded.header("content-type").startswith("text/html")
    assert type(error) is STATUS_CLASSES[recorded.status]
    assert error.status_code == recorded.status
    assert error.code == (body.get("code") if is_object(body) else None)
    if is_object(body):
        assert error.body == body
        assert error.message == str(body.get("message") or error.message).strip()


def assert_end(error: BaseException | None, expected: Frames) -> None:
    """The stream ended as recorded: complete, with the recorded error, or cut off."""
    if expected.end == "complete":
        assert error is None
    elif expected.end == "interrupted":
        assert isinstance(error, StreamInterrupted)
    else:
        assert isinstance(error, StreamError)
        assert expected.error is not None
        assert error.message == (expected.error.get("message") or expected.error.get("error"))
        assert (error.code, error.status_code) == (expected.error.get("code"), expected.error.get("status"))


def assert_events(events: Sequence[Any], expected: Frames) -> None:
    """Every event is known and keeps every byte of its meaning."""
    assert [event.event for event in events] == [event["event"] for event in expected.events]
    for event, recorded in zip(events, expected.events, strict=True):
        assert exact(event.to_dict()) == exact(recorded)
