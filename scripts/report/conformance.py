"""The rules of the standard for event streams, each with bytes that show whether the decoder keeps it."""

from __future__ import annotations

from typing import Final, NamedTuple

from dify_client._runtime.errors import DecodeError
from dify_client._runtime.sse import ServerSentEvent, SSEDecoder


class Rule(NamedTuple):
    """A rule of the standard (WHATWG HTML, "server-sent events") in bytes."""

    says: str
    body: bytes
    events: tuple[tuple[str, str, str, int | None], ...]
    """Name, data, last id and reconnection time of each event."""


def _one(data: str, event: str = "message", id: str = "", retry: int | None = None) -> tuple[str, str, str, int | None]:
    return event, data, id, retry


_ODD: Final = "a\u2028b\u0085c\x0cd"

RULES: Final = (
    Rule("lines end in LF", b"data: a\n\n", (_one("a"),)),
    Rule("lines end in CR", b"data: a\r\r", (_one("a"),)),
    Rule("lines end in CR LF", b"data: a\r\n\r\n", (_one("a"),)),
    Rule("line ends may be mixed", b"data: a\rdata: b\ndata: c\r\n\n", (_one("a\nb\nc"),)),
    Rule("U+2028, U+0085 and form feeds end no line", f"data: {_ODD}\n\n".encode(), (_one(_ODD),)),
    Rule("one byte order mark at the beginning is dropped", b"\xef\xbb\xbfdata: a\n\n", (_one("a"),)),
    Rule("a second byte order mark belongs to the first line", b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\n", ()),
    Rule("bytes are UTF-8, what is none becomes U+FFFD", b"data: \xff\n\n", (_one("\ufffd"),)),
    Rule("a line that begins with a colon is a comment", b": hello\ndata: a\n: there\n\n", (_one("a"),)),
    Rule("one space behind the colon is dropped", b"data:  a\n\ndata:b\n\n", (_one(" a"), _one("b"))),
    Rule("a line without colon is a field without value", b"data\n\n", (_one(""),)),
    Rule("several data lines are joined by LF", b"data: a\ndata\ndata: b\n\n", (_one("a\n\nb"),)),
    Rule("an event without data is none", b"event: x\n\nid: 1\n\ndata: a\n\n", (_one("a", id="1"),)),
    Rule("an event has the name it is given", b"event: x\ndata: a\n\ndata: b\n\n", (_one("a", "x"), _one("b"))),
    Rule("an empty name is no name", b"event: x\nevent:\ndata: a\n\n", (_one("a"),)),
    Rule("the last id stays for later events", b"id: 1\ndata: a\n\ndata\n\n", (_one("a", id="1"), _one("", id="1"))),
    Rule("an empty id takes it back", b"id: 1\ndata: a\n\nid\ndata: b\n\n", (_one("a", id="1"), _one("b"))),
    Rule("an id with NULL is ignored", b"id: 1\nid: \x002\ndata: a\n\n", (_one("a", id="1"),)),
    Rule("retry takes ASCII digits", b"retry: 10\ndata: a\n\n", (_one("a", retry=10),)),
    Rule("any other retry is ignored", "retry: +1\nretry: 1.5\nretry: \u0663\ndata: a\n\n".encode(), (_one("a"),)),
    Rule("names of fields are exact", b"Data: a\ndata : b\n data: c\nother: d\ndata: e\n\n", (_one("e"),)),
    Rule("blank lines alone are nothing", b"\n\r\n\r\n\n", ()),
    Rule("what no blank line closed is dropped", b"data: a\n\ndata: b\n", (_one("a"),)),
)  # fmt: skip


def holds(rule: Rule) -> bool:
    """Whether the decoder keeps a rule: in one piece, byte by byte, cut once at every place, and with data alone."""
    expected = [ServerSentEvent(*event) for event in rule.events]
    body = rule.body
    cuts = [[body], [body[at : at + 1] for at in range(len(body))]]
    cuts += [[body[:at], body[at:]] for at in range(1, len(body))]
    try:
        return all(_decoded(pieces) == expected and _data(pieces) == [e.data for e in expected] for pieces in cuts)
    except DecodeError:
        return False


def _decoded(pieces: list[bytes]) -> list[ServerSentEvent]:
    decoder = SSEDecoder()
    return [event for piece in pieces for event in decoder.feed(piece)]


def _data(pieces: list[bytes]) -> list[str]:
    decoder = SSEDecoder(ping=None)
    items = [item for piece in pieces for item in decoder.feed_data(piece)]
    return [item.decode("utf-8", "replace") for item in items if item is not None]


def table() -> str:
    """The rules and whether they are kept, as a Markdown table."""
    lines = ["| rule | kept |", "| --- | --- |"]
    lines += [f"| {rule.says} | {'yes' if holds(rule) else '**no**'} |" for rule in RULES]
    return "\n".join(lines)
