# Copied from templates/runtime/limits.py. Edit that file, then run: python -m generator sync
"""How much of what a server sends is taken: a hostile or broken one may send without end, or a little that unpacks to
very much."""

from __future__ import annotations

from typing import Any, Final, final

from .errors import InvalidRequestError
from .sse import MAX_EVENT_BYTES

MIB: Final = 1024 * 1024


@final
class SizeLimits:
    """The most that is taken of an answer, in bytes after decompression, 1 or more; ``None`` means without limit.

    More than that raises ``DecodeError``, and the connection is closed.

    Args:
        answer: an answer that is read as a whole; 64 MiB by default.
        error: the body of an error answer, 1 MiB by default. More is not read; the error is raised all the same.
        event: one event of a stream; 16 MiB by default.
        stream: a whole event stream; no limit by default, because runs may be long.
        download: a file; no limit by default. ``BinaryResponse.read`` keeps it in memory, ``save`` does not.
    """

    __slots__ = ("answer", "download", "error", "event", "stream")

    def __init__(
        self,
        *,
        answer: int | None = 64 * MIB,
        error: int | None = MIB,
        event: int | None = MAX_EVENT_BYTES,
        stream: int | None = None,
        download: int | None = None,
    ) -> None:
        self.answer: Final = size(answer, "size_limits.answer")
        self.error: Final = size(error, "size_limits.error")
        self.event: Final = size(event, "size_limits.event")
        self.stream: Final = size(stream, "size_limits.stream")
        self.download: Final = size(download, "size_limits.download")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, SizeLimits):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    def __hash__(self) -> int:
        return hash(tuple(getattr(self, name) for name in self.__slots__))

    def __repr__(self) -> str:
        return f"SizeLimits({', '.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"


def size(value: Any, name: str) -> int | None:
    """A limit in bytes as a program gives it; ``None`` for no limit.

    Raises:
        InvalidRequestError: it is no whole number above 0.
    """
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise InvalidRequestError(name, value, f"must be bytes, 1 or more, is {value!r}", "give None for no limit")
    return value


DEFAULT_LIMITS: Final = SizeLimits()
