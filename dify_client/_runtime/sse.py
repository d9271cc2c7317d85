# Copied from templates/runtime/sse.py. Edit that file, then run: python -m generator sync
"""Server-sent events from bytes, by the rules of the WHATWG HTML standard. No input or output happens here.

An event is a *block* of lines closed by a blank line. The decoder cuts the bytes into blocks first, and takes a
short way for the usual block, which is a single ``data: ...`` line: a whole run of those is split by one call.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from .errors import DecodeError

MAX_EVENT_BYTES: Final = 16 * 1024 * 1024
_MARK: Final = b"\xef\xbb\xbf"
_MOST_DIGITS: Final = 640
"""Longest number that every Python converts, whatever limit is set for it."""


class ServerSentEvent(NamedTuple):
    """One event.

    Attributes:
        event: its name; ``message`` if the server gave none.
        data: its text; several data lines are joined by newlines.
        id: the last event id the server gave in this stream, here or earlier; ``""`` if none.
        retry: milliseconds before a reconnection, if this event carries a valid ``retry`` field.
    """

    event: str = "message"
    data: str = ""
    id: str = ""
    retry: int | None = None


class MarkedEvent(ServerSentEvent):
    """An event that carries its id itself, and does not only follow one that did."""

    __slots__ = ()


class SSEDecoder:
    """Turns the bytes of one event stream into events, however the bytes are cut.

    Args:
        max_event_bytes: largest accepted event, in bytes with its field names and line ends, 1 or more.
        ping: name of the events without data that keep a connection alive. By the standard they are no events;
            they are counted in ``pings``.

    Attributes:
        last_event_id: the last id seen; ``""`` if none.
        retry: the last valid ``retry`` value, milliseconds; ``None`` if none.
        pings: how many keep-alives without data have passed.
        clean: whether the next chunk begins an event: nothing unfinished is kept.
    """

    __slots__ = (
        "_failed", "_head", "_parts", "_ping", "_size", "_skip_newline",
        "clean", "last_event_id", "max_event_bytes", "pings", "retry",
    )  # fmt: skip

    def __init__(self, *, max_event_bytes: int = MAX_EVENT_BYTES, ping: str | None = "ping") -> None:
        if max_event_bytes < 1:
            raise ValueError("max_event_bytes must be 1 or more")
        self.last_event_id = ""
        self.retry: int | None = None
        self.pings = 0
        self.max_event_bytes: Final = max_event_bytes
        self._ping: Final = ping
        self._parts: list[bytes] = []  # the unfinished block, line ends already LF; never starts with one
        self._size = 0  # its length
        self._head: bytes | None = b""  # first bytes while they may be a byte order mark; None once that is settled
        self._skip_newline = False  # the last chunk ended in CR: a LF at the start of the next one belongs to it
        self._failed = False
        self.clean = False

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Take the next bytes and return the events they complete.

        Raises:
            DecodeError: an event is larger than ``max_event_bytes``. All events before it have been returned.
        """
        return [event for event in self.feed_events(chunk) if event is not None]

    def flush(self) -> list[ServerSentEvent]:
        """Return the event at the end that no blank line closed, if there is one. The standard drops it: call this only
        for an API that is known to end its streams so.

        Raises:
            DecodeError: an event is larger than ``max_event_bytes``.
        """
        if self._failed:
            raise self._too_large()
        rest = b"".join(self._parts)
        self._parts, self._size = [], 0
        found: list[ServerSentEvent | None] = []
        self._parse(str(rest, "utf-8", "replace"), found)
        return [event for event in found if event is not None]

    def feed_events(self, chunk: bytes) -> Sequence[ServerSentEvent | None]:
        """As ``feed``, with ``None`` in the place of each keep-alive without data. For the stream loop."""
        found: list[ServerSentEvent | None] = []
        blocks = self.blocks(chunk)
        if blocks:
            for block in str(blocks, "utf-8", "replace").split("\n\n"):
                self._parse(block, found)
        return found

    def feed_data(self, chunk: bytes) -> Sequence[bytes | None]:
        """As ``feed_events``, with only the data of each event, not decoded yet: JSON parsers take bytes as well. For
        the loop of streams whose data names the event."""
        # Most servers send each event as a chunk of its own: one line, and the blank line behind it.
        if self.clean:
            line, _, rest = chunk.partition(b"\n")
            if rest == b"\n" and line.startswith(b"data: ") and len(line) < self.max_event_bytes:
                if line.find(b"\r") < 0:
                    return (line[6:],)
        return self.data(self.blocks(chunk))

    def data(self, blocks: bytes) -> Sequence[bytes | None]:
        """The data of each event of some blocks that came from ``blocks``."""
        if blocks.startswith(b"data: "):
            data = blocks.split(b"\n\ndata: ")
            if blocks.count(b"\n") == 2 * len(data) - 2:  # no other line ends, so each block is one data line
                data[0] = data[0][6:]
                return data
        elif not blocks:
            return ()
        found: list[bytes | None] = []
        events: list[ServerSentEvent | None] = []
        for block in blocks.split(b"\n\n"):
            if block.startswith(b"data: ") and b"\n" not in block:
                found.append(block[6:])
            else:
                self._parse(str(block, "utf-8", "replace"), events)
                if events:
                    event = events.pop()
                    found.append(event.data.encode() if event is not None else None)
        return found

    def blocks(self, chunk: bytes) -> bytes:
        """Take the next bytes and return the blocks they complete. Lines end in LF, blank lines part the blocks.

        Raises:
            DecodeError: an event is larger than ``max_event_bytes``. All blocks before it have been returned.
        """
        if self._failed:
            raise self._too_large()
        if self._head is not None:
            chunk = self._after_mark(chunk)
        if self._skip_newline and chunk:
            self._skip_newline = False
            chunk = chunk.removeprefix(b"\n")
        if b"\r" in chunk:
            # A CR at the end is a line end at once, so that no event has to wait for the next chunk.
            self.clean, self._skip_newline = False, chunk.endswith(b"\r")
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        parts = self._parts
        if not parts:
            chunk = chunk.lstrip(b"\n")
        # Only the new bytes are searched, and the seam before them: the cost stays linear however the bytes are cut.
        end = chunk.rfind(b"\n\n")
        if end >= 0:
            block, rest = chunk[:end], chunk[end + 2 :]
        elif parts and chunk.startswith(b"\n") and parts[-1].endswith(b"\n"):
            block, rest = b"", chunk[1:]
        else:
            if chunk:
                parts.append(chunk)
                self.clean = False
                self._size += len(chunk)
                if self._size > self.max_event_bytes:
                    self._failed = True
                    raise self._too_large()
            return b""
        if parts:
            parts.append(block)
            block = b"".join(parts)
        block = block.rstrip(b"\n")
        if len(block) >= self.max_event_bytes:
            block = self._up_to_limit(block)
        self._parts = [rest] if rest else []
        self._size = len(rest)
        if self._size > self.max_event_bytes:
            self._failed = True
        self.clean = not (rest or self._skip_newline or self._failed)
        return block

    def _after_mark(self, chunk: bytes) -> bytes:
        head = (self._head or b"") + chunk
        if len(head) < len(_MARK) and _MARK.startswith(head):
            self._head = head
            return b""
        self._head = None
        return head.removeprefix(_MARK)

    def _up_to_limit(self, blocks: bytes) -> bytes:
        """The blocks before the first one that is too large. The error waits for the next call."""
        good: list[bytes] = []
        for block in blocks.split(b"\n\n"):
            if len(block.lstrip(b"\n")) + 1 > self.max_event_bytes:
                self._failed = True
                break
            good.append(block)
        if self._failed and not good:
            raise self._too_large()
        return b"\n\n".join(good)

    def _too_large(self) -> DecodeError:
        return DecodeError(f"a stream event is larger than the limit of {self.max_event_bytes} bytes (max_event_bytes)")

    def _parse(self, block: str, found: list[ServerSentEvent | None]) -> None:
        """Read the lines of one block and append its event, or ``None`` for a keep-alive, or nothing."""
        name = ""
        data: list[str] = []
        retry: int | None = None
        kind = ServerSentEvent
        for line in block.split("\n"):
            field, _, value = line.partition(":")
            value = value.removeprefix(" ")
            if field == "data":
                data.append(value)
            elif field == "event":
                name = value
            elif field == "id":
                if "\0" not in value:
                    self.last_event_id, kind = value, MarkedEvent
            elif field == "retry" and value.isascii() and value.isdigit() and len(value) <= _MOST_DIGITS:
                self.retry = retry = int(value)
        if data:
            found.append(kind(name or "message", "\n".join(data), self.last_event_id, retry))
        elif name and name == self._ping:
            self.pings += 1
            found.append(None)
