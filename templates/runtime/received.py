"""The body of an answer on its way in: unpacked, and no longer, larger or otherwise packed than was agreed.

The HTTP library unpacks whatever a server says it has packed, piece by piece without bound. So its part of unpacking is
taken away: the stream below the answer is replaced by one that does it, and that counts.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, Final, NamedTuple

import httpx

from .errors import ApiTimeoutError, DecodeError
from .inflate import Inflater

_PACKED: Final = {"gzip": "gzip", "x-gzip": "gzip", "deflate": "deflate"}
_GONE: Final = frozenset({b"content-encoding", b"content-length"})


class Deadline(NamedTuple):
    """When the last byte has to be here."""

    due: float
    """Moment of the clock."""
    total: float
    """Seconds that were allowed."""
    clock: Callable[[], float]


class Bounds(NamedTuple):
    """What an answer may cost."""

    operation: str
    most: int | None
    """Bytes after unpacking; ``None`` for no limit."""
    setting: str
    """Which setting says so."""
    cut: bool = False
    """Whether what is too much is left out, and no error."""
    what: str = "answer"
    deadline: Deadline | None = None
    """``None`` for as long as it takes."""

    def too_large(self) -> DecodeError:
        """The error for an answer that has too much."""
        message = f"the {self.what} of {self.operation} is larger than the limit of {self.most} bytes ({self.setting})"
        return DecodeError(message, operation=self.operation)

    def check_time(self) -> None:
        """Raise ``ApiTimeoutError`` if the answer takes too long."""
        if self.deadline is not None and self.deadline.clock() > self.deadline.due:
            message = f"the answer of {self.operation} took longer than {self.deadline.total:g} s (timeout.total)"
            raise ApiTimeoutError(message, operation=self.operation)


def bound(response: httpx.Response, bounds: Bounds) -> httpx.Headers | None:
    """Hold an open answer to its bounds, if it could break them.

    Args:
        response: the answer; its stream may be replaced, and those headers left out that say how it was packed.
        bounds: what it may cost.

    Returns:
        The headers as they came, if some were left out.

    Raises:
        DecodeError: it says that it is too large, or is packed in a way that was not asked for.
    """
    headers, most = response.headers, bounds.most
    coding, length = headers.get("content-encoding"), headers.get("content-length")
    if coding is None and bounds.deadline is None:
        if most is None:
            return None
        if length is not None and len(length) < 16 and length.isdecimal():
            if int(length) <= most:
                return None
            if not bounds.cut:
                raise bounds.too_large()
    if response.is_closed:
        return None  # a mocked answer has been loaded from the start
    packed = _packing(coding, response.request, bounds)
    response.stream = BoundBody(response.stream, packed, bounds)
    if packed is None:
        return None
    # As bytes: a server may send others than ASCII, and the HTTP library takes no such text.
    response.headers = httpx.Headers([(n, v) for n, v in headers.raw if n.lower() not in _GONE])
    return headers


def load(response: httpx.Response, bounds: Bounds) -> None:
    """Read the body of an open answer. Afterwards it has all its headers, however it was packed."""
    headers = bound(response, bounds)
    response.read()
    if headers is not None:
        response.headers = headers


async def aload(response: httpx.Response, bounds: Bounds) -> None:
    """As ``load``."""
    headers = bound(response, bounds)
    await response.aread()
    if headers is not None:
        response.headers = headers


def _packing(coding: str | None, request: httpx.Request, bounds: Bounds) -> str | None:
    """How a body is to be unpacked here."""
    codings = [c for part in (coding or "").split(",") if (c := part.strip().lower()) not in ("", "identity")]
    if not codings:
        return None
    if len(codings) == 1 and codings[0] in _PACKED:
        return _PACKED[codings[0]]
    asked = request.headers.get("accept-encoding", "").lower()
    if len(codings) == 1 and codings[0] in asked:
        return None  # the program has asked for it: the HTTP library unpacks it, and packed bytes are counted
    message = f"the answer of {bounds.operation} is compressed as {coding!r:.40}, which was not asked for"
    raise DecodeError(message, operation=bounds.operation)


class BoundBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body held to its bounds, in either colour."""

    def __init__(self, body: httpx.SyncByteStream | httpx.AsyncByteStream, packed: str | None, bounds: Bounds) -> None:
        self._body: Final[Any] = body
        self._bounds: Final = bounds
        self._inflater: Final = None if packed is None else Inflater(packed)
        self._packed: Final = packed
        self._size = 0
        self._full = False
        self._source: Any
        self._ready: Iterator[bytes] = iter(())

    def __iter__(self) -> Iterator[bytes]:
        for data in self._body:
            yield from self._pieces(data)
            if self._full:
                return
        self._end()

    def __aiter__(self) -> AsyncIterator[bytes]:
        # An object, not a generator: one that is left early would have to be closed by the event loop.
        self._source = aiter(self._body)
        return self

    async def __anext__(self) -> bytes:
        while True:
            for piece in self._ready:
                return piece
            if self._full:
                raise StopAsyncIteration
            try:
                data: bytes = await anext(self._source)
            except StopAsyncIteration:
                self._end()
                raise
            self._ready = self._pieces(data)

    def _pieces(self, data: bytes) -> Iterator[bytes]:
        bounds, inflater = self._bounds, self._inflater
        most = bounds.most
        bounds.check_time()
        try:
            for piece in (data,) if inflater is None else inflater.pieces(data):
                self._size += len(piece)
                if most is not None and self._size > most:
                    if not bounds.cut:
                        raise bounds.too_large()
                    self._full = True
                    yield piece[: len(piece) - (self._size - most)]
                    return
                yield piece
        except ValueError as exc:
            raise self._broken(exc) from None

    def _end(self) -> None:
        if self._inflater is not None:
            try:
                self._inflater.end()
            except ValueError as exc:
                raise self._broken(exc) from None

    def _broken(self, error: ValueError) -> httpx.DecodingError:
        return httpx.DecodingError(f"the {self._packed} data is broken: {error}")

    def close(self) -> None:
        """Close the body below."""
        self._body.close()

    async def aclose(self) -> None:
        """Close the body below."""
        await self._body.aclose()
