"""What must hold for the runtime whatever comes: the decoder keeps to the standard, models lose nothing."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any, Final

from dify_client import models
from dify_client._runtime.codec import quick_loads
from dify_client._runtime.errors import DecodeError
from dify_client._runtime.events import UnknownEvent
from dify_client._runtime.repeats import Repeats
from dify_client._runtime.sse import ServerSentEvent, SSEDecoder
from dify_client.models.chat_event import CLASSES, decode

from .draw import Draw

PIECES: Final = (
    b"data: ", b"data:", b"data", b"event: ping", b"event: x", b"id: 7", b"id: \x00", b"retry: 10", b"retry: x", b":",
    b"\n", b"\n\n", b"\r", b"\r\n", b"\r\n\r\n", b"\xef\xbb\xbf", b"\xff", b"\xe2\x80\xa8", b"{}", b" ", b"\x00",
)  # fmt: skip
LIMIT: Final = 64


class Broken(AssertionError):
    """Something does not hold that must."""


def check(holds: bool, what: str, *values: object) -> None:
    """Stop with the values if something does not hold; an ``assert`` would vanish where they are switched off."""
    if not holds:
        raise Broken(f"{what}: {', '.join(repr(value) for value in values)}")


def decoder(data: bytes) -> None:
    """However its bytes are cut, a stream has the events that the standard gives it."""
    draw = Draw(data)
    body = b""
    chunks: list[bytes] = []
    while draw.more:
        kind = draw.below(len(PIECES) + 4)
        chunk = PIECES[kind] if kind < len(PIECES) else draw.take(kind - len(PIECES) + 1)
        body += chunk
        if chunks and draw.below(2):
            chunks[-1] += chunk
        else:
            chunks.append(chunk)
    expected = by_the_standard(body)
    one, events, texts = SSEDecoder(), SSEDecoder(), SSEDecoder()
    check(one.feed(body) == expected, "in one piece", body)
    found = [event for chunk in chunks for event in events.feed_events(chunk)]
    check([event for event in found if event is not None] == expected, "in pieces", chunks)
    items = [item for chunk in chunks for item in texts.feed_data(chunk)]
    check([None if e is None else e.data.encode() for e in found] == [utf8(item) for item in items], "data", chunks)
    check(events.pings == texts.pings and events.last_event_id == texts.last_event_id, "what is kept", chunks)
    _limited(chunks, expected)


def _limited(chunks: list[bytes], expected: list[ServerSentEvent]) -> None:
    """With a limit, the events before the first that is too large come, and then an error, again and again."""
    limited = SSEDecoder(max_event_bytes=LIMIT)
    found: list[ServerSentEvent] = []
    try:
        for chunk in chunks:
            found += limited.feed(chunk)
    except DecodeError:
        try:
            limited.feed(b"data: x\n\n")
        except DecodeError:
            pass
        else:
            raise Broken(f"goes on after an event that is too large: {chunks!r}")
    check(found == expected[: len(found)], "before the limit", chunks)


def utf8(item: bytes | None) -> bytes | None:
    """The data of an event as the standard reads it: what is no UTF-8 is replaced."""
    return None if item is None else item.decode("utf-8", "replace").encode()


def by_the_standard(body: bytes) -> list[ServerSentEvent]:
    """The events of a whole body, line by line as the standard tells it."""
    lines = re.split("\r\n|\r|\n", body.decode("utf-8", "replace").removeprefix("\ufeff"))
    found: list[ServerSentEvent] = []
    name, data, last_id, retry = "", "", "", None
    for line in lines[:-1]:
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if not line:
            if data:
                found.append(ServerSentEvent(name or "message", data[:-1], last_id, retry))
            name, data, retry = "", "", None
        elif field == "event":
            name = value
        elif field == "data":
            data += value + "\n"
        elif field == "id" and "\0" not in value:
            last_id = value
        elif field == "retry" and re.fullmatch("[0-9]+", value):
            retry = int(value)
    return found


def repeats(data: bytes) -> None:
    """Events of a known form, alone or several at once, are what a parser makes of them."""
    draw = Draw(data)
    chunk = b""
    known, plain = Repeats(SSEDecoder()), SSEDecoder()
    shape: dict[str, Any] = {"event": "message", "id": "7", "answer": "", "more": [1, "a"]}
    while draw.more:
        if not draw.below(8):
            shape = draw.changed(shape)
        event = {**shape, draw.choice(("answer", "answer", "answer", "id")): draw.text()}
        line = b"data: " + json.dumps(event, ensure_ascii=bool(draw.below(2))).encode("utf-8", "replace") + b"\n\n"
        if not draw.below(4):
            at = draw.below(len(line) + 1)
            line = line[:at] + draw.take(draw.below(3)) + line[at + draw.below(3) :]
        chunk += line
        if draw.below(3):
            items: list[Any] = [*known.feed(chunk)]
            found = [item if item.__class__ is dict else outcome(known.loads, item) for item in items]
            check(found == [outcome(quick_loads, item) for item in plain.feed_data(chunk)], "a form", chunk)
            chunk = b""


def outcome(loads: Any, item: bytes | None) -> Any:
    """A decoded item, or that it was refused."""
    try:
        return None if item is None else loads(item)
    except (ValueError, StopIteration):
        return ValueError


@cache
def readable() -> list[type[Any]]:
    """Every class of the package that is read from JSON."""
    found = [getattr(models, name) for name in sorted(models.__all__)]
    return [cls for cls in found if isinstance(cls, type) and hasattr(cls, "from_dict") and cls is not UnknownEvent]


def read_models(data: bytes) -> None:
    """What a model was read from can be written back without loss, or was refused; an event is never refused."""
    draw = Draw(data)
    cls = draw.choice(readable())
    wire: dict[str, str] = cls.WIRE
    names = [wire.get(str(field.name), str(field.name)) for field in cls.__attrs_attrs__ if field.name != "raw"]
    source: dict[str, Any] = {name: draw.json() for name in names if draw.below(4)}
    source |= {draw.text(): draw.json() for _ in range(draw.below(3))}
    try:
        model = cls.from_dict(source)
    except (KeyError, TypeError, ValueError, AttributeError):
        pass  # a required member is missing, or of another kind: reported as DecodeError
    else:
        written = model.to_dict()
        check(exact(written) == exact(source), f"{cls.__name__} loses something", source, written)
        repr(model)
    named = {"event": draw.choice([*CLASSES, "new", ""]), **source}
    event: Any = decode(named)
    check(exact(event.to_dict()) == exact(named), "an event loses something", named)


def exact(value: Any) -> str:
    """A JSON value as text: 1 and true, which Python takes for equal, are not, and neither is another order."""
    return json.dumps(value)
