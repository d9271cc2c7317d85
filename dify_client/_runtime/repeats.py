# Copied from templates/runtime/repeats.py. Edit that file, then run: python -m generator sync
"""Events of which each is like the one before but for one text, as those are that bring an answer piece by piece.

Such events repeat their ids, times and names byte for byte. Once two of them have shown what stays, the next one is a
copy of a decoded object with another text in it, which takes a third of the time of decoding it. When many come in one
chunk, what stands between two texts is only compared. The result is the same for every input: what is not exactly of
the known form is decoded as usual.
"""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from .codec import HAS_ORJSON, quick_loads
from .sse import SSEDecoder

_LONGEST: Final = 4096
"""Bytes; longer objects are rarely pieces of a text."""
_TRIES: Final = 8
"""How often a form is looked for between two uses of one; a stream whose events have none is then left alone."""
_PROBE: Final = "-probe-"
_PLAIN: Final = frozenset({str, int, float, bool, type(None)})


class Form(NamedTuple):
    """What objects of one form share.

    Attributes:
        head: the bytes before the text, its quote included.
        tail: the bytes behind it, from its quote on.
        value: the decoded object with some text. Nobody else holds it.
        inner: its members that are lists and objects, and how to copy them.
        outer: the member whose object holds the text; ``None`` if it is the object itself.
        name: the member that is the text.
    """

    head: bytes
    tail: bytes
    value: dict[str, Any]
    inner: tuple[tuple[str, Callable[[], Any]], ...]
    outer: str | None
    name: str

    def made(self, text: str) -> dict[str, Any]:
        """The object with this text."""
        found = self.value.copy()
        for member, copy in self.inner:
            found[member] = copy()
        if self.outer is None:
            found[self.name] = text
        else:
            found[self.outer][self.name] = text
        return found


class Run:
    """Several events of one form that came at once, given by their texts.

    Iterating makes their objects one after the other, so that each is still at hand in the processor when its event is
    made: all of them at once takes as long as decoding them.
    """

    __slots__ = ("_form", "_texts")

    def __init__(self, form: Form, texts: list[str]) -> None:
        self._form: Final = form
        self._texts: Final = texts

    def __len__(self) -> int:
        return len(self._texts)

    def __iter__(self) -> Iterator[Any]:
        form = self._form
        copy, inner, outer, name = form.value.copy, form.inner, form.outer, form.name
        for text in self._texts:
            found = copy()  # as form.made, without its call
            for member, again in inner:
                found[member] = again()
            if outer is None:
                found[name] = text
            else:
                found[outer][name] = text
            yield found


class Repeats:
    """Reads the events of one stream.

    Args:
        decoder: cuts the bytes into events.
    """

    __slots__ = (
        "_between", "_decoder", "_form", "_head", "_last", "_least", "_most", "_start", "_stop", "_tail", "_tries",
        "_used",
    )  # fmt: skip

    # All set with the form.
    _head: bytes
    _tail: bytes
    """Around the text of a chunk that is one event."""
    _between: bytes
    """Between the texts of two events."""
    _start: int
    _stop: int

    def __init__(self, decoder: SSEDecoder) -> None:
        self._decoder: Final = decoder
        self._most: Final = decoder.max_event_bytes
        self._form: Form | None = None
        self._least = sys.maxsize  # no chunk is as long, so what belongs to a form is not asked for yet
        self._last = b""
        self._tries = _TRIES
        self._used = False

    def feed(self, chunk: bytes) -> Sequence[bytes | dict[str, Any] | None] | Run:
        """As ``SSEDecoder.feed_data``, but events of the known form are decoded already, one alone in its chunk or
        several among themselves."""
        if self._least <= len(chunk) <= self._most and chunk.startswith(self._head) and chunk.endswith(self._tail):
            form = self._form
            if self._decoder.clean and form is not None:
                try:
                    text = chunk[self._start : self._stop].decode()
                    # Line ends and other control characters are not printable.
                    if not text.isprintable() or "\\" in text or '"' in text:
                        # A text with its quotes is JSON itself; several are none, and raw line ends are refused.
                        text = quick_loads(chunk[self._start - 1 : self._stop + 1])
                except ValueError:
                    pass
                else:
                    self._used = True
                    found = form.value.copy()  # as form.made, without its call
                    for member, copy in form.inner:
                        found[member] = copy()
                    if form.outer is None:
                        found[form.name] = text
                    else:
                        found[form.outer][form.name] = text
                    return (found,)
        if len(chunk) >= 2 * self._least:
            blocks = self._decoder.blocks(chunk)
            several = self._several(blocks)
            if several is not None:
                return several
            items = self._decoder.data(blocks)
        else:
            items = self._decoder.feed_data(chunk)
        if items and (self._tries or self._used):
            self._look(items)
        return items

    def _several(self, blocks: bytes) -> Run | None:
        """The objects of blocks that are all of the known form; ``None`` if one of them may be of another."""
        form, between = self._form, self._between
        if form is None or not blocks.startswith(self._head):
            return None
        texts: list[str] = []
        start, step, behind = self._start, len(between), len(form.tail)
        more = True
        while more:
            stop = blocks.find(b"\n", start)
            more = stop != -1
            stop = (stop if more else len(blocks)) - behind
            if stop < start or not blocks.startswith(between if more else form.tail, stop):
                return None
            try:
                text = blocks[start:stop].decode()
                if not text.isprintable() or "\\" in text or '"' in text:
                    text = quick_loads(blocks[start - 1 : stop + 1])
            except ValueError:
                return None
            texts.append(text)
            start = stop + step
        self._used = True
        return Run(form, texts)

    def loads(self, data: bytes) -> Any:
        """Decode the data of an event. Results and refusals are those of ``quick_loads``."""
        form = self._form
        if form is not None and data.startswith(form.head) and data.endswith(form.tail):
            start, stop = len(form.head), len(data) - len(form.tail)
            if start <= stop:
                try:
                    text = data[start:stop].decode()
                    if not text.isprintable() or "\\" in text or '"' in text:
                        text = quick_loads(data[start - 1 : stop + 1])
                except ValueError:
                    return quick_loads(data)
                self._used = True
                return form.made(text)
        return quick_loads(data)

    @property
    def parse(self) -> Callable[[bytes], Any]:
        """The quicker of the two ways to decode the data of an event."""
        return quick_loads if HAS_ORJSON else self.loads

    def _look(self, items: Sequence[bytes | None]) -> None:
        """Whether the first of some events and the one before it have a form in common."""
        if self._used:
            self._used, self._tries = False, _TRIES
        for data in items[:2]:
            last, self._last = self._last, data if data is not None and len(data) <= _LONGEST else b""
            if self._last and last:
                self._tries -= 1
                form = find_form(last, self._last)
                if form is not None:
                    self._form = form
                    self._head, self._tail = b"data: " + form.head, form.tail + b"\n\n"
                    self._between = self._tail + self._head
                    self._start, self._stop = len(self._head), -len(self._tail)
                    self._least = len(self._head) + len(self._tail)


def find_form(first: bytes, second: bytes) -> Form | None:
    """The form of two objects that differ in one text; ``None`` if they differ in more or not at all, or are none."""
    start = second[: _common(first, second)].rfind(b'"') + 1
    end = second.find(b'"', start)
    head, tail = second[:start], second[end:]
    if b"\n" in head or b"\n" in tail or b"\r" in head or b"\r" in tail:
        return None
    if not first.endswith(tail) or len(first) < len(head) + len(tail):  # it begins with the head in any case
        return None
    try:
        text = second[start:end].decode()
        whole, probed = quick_loads(second), quick_loads(head + _PROBE.encode() + tail)
    except Exception:  # there were no quotes, or none that enclose a text
        return None
    if whole.__class__ is not dict:  # the other one has the same first byte
        return None
    # Two contents were put between the quotes, and one member had exactly these two values. So whatever text stands
    # there is this member's value, and all else stays.
    for outer, members, others in _levels(probed, whole):
        for name, value in members.items():
            if value == _PROBE and others.get(name) == text != _PROBE:
                inner = _copies(probed)
                return None if inner is None else Form(head, tail, probed, inner, outer, name)
    return None


def _common(a: bytes, b: bytes) -> int:
    """How many bytes two texts have in common at their beginning."""
    return bisect_left(range(min(len(a), len(b))), True, key=lambda last: a[: last + 1] != b[: last + 1])


def _levels(probed: dict[str, Any], whole: dict[str, Any]) -> list[tuple[str | None, dict[str, Any], dict[str, Any]]]:
    """An object and the objects in it, each with its counterpart."""
    pairs: list[tuple[str, Any, Any]] = [(name, value, whole.get(name)) for name, value in probed.items()]
    return [(None, probed, whole), *(pair for pair in pairs if pair[1].__class__ is pair[2].__class__ is dict)]


def _copies(value: dict[str, Any]) -> tuple[tuple[str, Callable[[], Any]], ...] | None:
    """How to copy the members that are no plain values; ``None`` if one of them is nested deeper."""
    found: list[tuple[str, Callable[[], Any]]] = []
    for name, member in value.items():
        if member.__class__ in _PLAIN:
            continue
        parts = member.values() if member.__class__ is dict else member
        if any(part.__class__ not in _PLAIN for part in parts):
            return None
        found.append((name, member.copy))
    return tuple(found)
