# Copied from templates/runtime/inflate.py. Edit that file, then run: python -m generator sync
"""Unpacks compressed answers in pieces of bounded size, so that a small answer cannot fill the memory by one piece."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any, Final

PIECE: Final = 64 * 1024
"""Most bytes that are unpacked at one time."""

_GZIP_MARK: Final = b"\x1f\x8b"
_GZIP: Final = zlib.MAX_WBITS | 16
_ZLIB: Final = zlib.MAX_WBITS
_RAW: Final = -zlib.MAX_WBITS


class Inflater:
    """Unpacks one compressed body.

    Args:
        coding: ``gzip`` or ``deflate``. The latter is meant to have a header of its own, which some servers leave out.
    """

    def __init__(self, coding: str) -> None:
        self._gzip: Final = coding == "gzip"
        self._head = b""
        """First byte, until the second one tells the form; behind an end, until it tells if a gzip body goes on."""
        self._stream: Any = None
        self._whole = False
        """The body may end here."""
        self._over = False
        """What follows is padding."""

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """What the next bytes unpack to.

        Raises:
            ValueError: they are not of the format.
        """
        data, self._head = self._head + data, b""
        while not self._over:
            if self._stream is None:
                if len(data) < 2:
                    self._head = data
                    return
                # A gzip body may have several members. Anything else behind the end is padding.
                if self._whole and not (self._gzip and data.startswith(_GZIP_MARK)):
                    self._over = True
                    return
                self._stream, self._whole = zlib.decompressobj(self._form(data)), False
            try:
                found = self._stream.decompress(data, PIECE)
            except zlib.error as exc:
                raise ValueError(str(exc)) from None
            if found:
                yield found
            if self._stream.eof:
                data, self._stream, self._whole = self._stream.unused_data, None, True
            else:
                data = self._stream.unconsumed_tail
                if not data and len(found) < PIECE:
                    return

    def _form(self, head: bytes) -> int:
        if self._gzip:
            return _GZIP
        return _ZLIB if head[0] & 15 == 8 and (head[0] * 256 + head[1]) % 31 == 0 else _RAW

    def end(self) -> None:
        """Say that no more bytes come. None at all are a body too.

        Raises:
            ValueError: the format is not at its end.
        """
        if not self._whole and (self._stream is not None or self._head):
            raise ValueError("the compressed data is cut off")
