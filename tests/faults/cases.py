"""What a row of the table is, and short words to write one with."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from .server import Step

KEY: Final = "app-S3cr3tK3yOfTheFaults"
OTHER: Final = b"OTHER-HOST"
"""Stands in scripts for host and port of another server."""
SELF: Final = b"THIS-HOST"
"""Stands in scripts for host and port of the server itself."""

Call: TypeAlias = Literal["info", "send", "stream", "preview", "save", "upload"]
"""``info`` is a GET; ``send``, ``stream`` and ``upload`` are POSTs; ``preview`` and ``save`` read a file."""
After: TypeAlias = Literal["kept", "closed", "none"]
"""What became of the last connection: it served the next call, it was closed, there was none."""


class Sees(NamedTuple):
    """What the caller sees."""

    result: str | None = None
    """What the call gave; of a stream, its text."""
    error: str | None = None
    """Class of the error."""
    fields: Mapping[str, Any] = {}
    """Some of its attributes."""
    says: str | None = None
    """Part of its message."""
    events: tuple[str, ...] = ()
    """Names of the events that came, in order, before the error or the end; ``?`` for an unknown one."""


class Case(NamedTuple):
    """One row."""

    id: str
    does: str
    """What the server does, in words."""
    call: Call
    scripts: Sequence[Sequence[Step]]
    """What it does in bytes, for each request that reaches it."""
    sees: Sees
    after: After = "kept"
    connection: Literal["both", "fresh", "kept"] = "both"
    """Whether the case is played on a fresh connection, on one that has served a call before, or on each."""
    settings: Mapping[str, Any] = {}
    """Settings of the client."""
    options: Mapping[str, Any] = {}
    """Options of the stream."""
    server: Literal["", "refuses", "at once", "early", "tls", "unknown tls", "idle"] = ""
    """``refuses``: nobody listens; ``at once``: the script is played before the request is read; ``early``: before its
    body is read; ``tls``, ``unknown tls``: it speaks TLS, with a certificate that the client trusts, or does not;
    ``idle``: it closes the connection while nobody asks."""
    requests: int | None = None
    """How many requests reach the server; ``None`` for one for each script."""

    @property
    def reached(self) -> int:
        """How many requests reach the server."""
        return len(self.scripts) if self.requests is None else self.requests


class Section(NamedTuple):
    """Rows about one kind of trouble."""

    title: str
    cases: Sequence[Case]


def gives(result: str, *events: str) -> Sees:
    """The call succeeds."""
    return Sees(result=result, events=events)


def raises(error: str, says: str | None = None, *, events: Sequence[str] = (), **fields: Any) -> Sees:
    """The call fails."""
    return Sees(error=error, says=says, events=tuple(events), fields=fields)


# Answers

JSON: Final = "application/json"
SSE: Final = "text/event-stream"


def head(status: int | str = 200, kind: str | None = JSON, *more: str) -> bytes:
    """The head of an answer; ``more`` are further header lines."""
    lines = [f"HTTP/1.1 {status}" + ("" if isinstance(status, str) else " X")]
    if kind is not None:
        lines.append(f"Content-Type: {kind}")
    return "\r\n".join([*lines, *more, "", ""]).encode("latin-1")


def reply(status: int = 200, body: bytes = b"", kind: str | None = JSON, *more: str) -> bytes:
    """A whole answer with its length."""
    return head(status, kind, *more, f"Content-Length: {len(body)}") + body


def as_json(value: Any, status: int = 200, *more: str) -> bytes:
    """A JSON answer."""
    return reply(status, json.dumps(value).encode(), JSON, *more)


def error(status: int, code: str, *more: str, message: str = "no") -> bytes:
    """An error as the API words it."""
    return as_json({"code": code, "message": message, "status": status}, status, *more)


INFO_BODY: Final[dict[str, Any]] = {"name": "App", "description": "", "tags": [], "mode": "chat", "author_name": "A"}
CHAT_BODY: Final[dict[str, Any]] = {
    "event": "message", "task_id": "t", "id": "m", "message_id": "m", "conversation_id": "c", "mode": "chat",
    "answer": "hello", "metadata": {}, "created_at": 1,
}  # fmt: skip
INFO: Final = as_json(INFO_BODY)
CHAT: Final = as_json(CHAT_BODY)
UPLOADED: Final = as_json({"id": "f1", "name": "a.txt", "size": 3, "extension": "txt", "mime_type": "text/plain"}, 201)


def chunk(data: bytes) -> bytes:
    """One chunk of a chunked body."""
    return b"%x\r\n%b\r\n" % (len(data), data)


LAST: Final = b"0\r\n\r\n"
STREAMING: Final = head(200, SSE, "Transfer-Encoding: chunked")
UNTIL_CLOSED: Final = head(200, SSE, "Connection: close")


def event(name: str, **members: Any) -> bytes:
    """One event as the server writes it."""
    return b"data: " + json.dumps({"event": name, **members}).encode() + b"\n\n"


def message(text: str) -> bytes:
    """A piece of the answer."""
    return event("message", task_id="t", id="m", message_id="m", conversation_id="c", answer=text, created_at=1)


END: Final = event("message_end", task_id="t", message_id="m", id="m", conversation_id="c", metadata={}, created_at=1)
PING: Final = b"event: ping\n\n"


def streamed(*pieces: bytes) -> bytes:
    """A whole chunked stream, one chunk for each piece."""
    return STREAMING + b"".join(map(chunk, pieces)) + LAST
