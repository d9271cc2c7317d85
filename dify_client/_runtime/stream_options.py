# Copied from templates/runtime/stream_options.py. Edit that file, then run: python -m generator sync
"""Which options a stream takes. Their values are read in ``stream_limits.py`` and ``stream_base.py``."""

from __future__ import annotations

from typing import Final

from .errors import InvalidRequestError
from .types import StreamOptions

_KNOWN: Final = frozenset(StreamOptions.__annotations__)


def refuse_unsupported(stream_options: StreamOptions, extras: frozenset[str]) -> None:
    """Refuse options that nobody knows, and those that only some streams can follow.

    Raises:
        TypeError: an option is misspelt; keyword arguments that a call does not name end up here.
        InvalidRequestError: one is switched on, and the stream's class does not have it among its ``extras``.
    """
    unknown = sorted(set(stream_options) - _KNOWN)
    if unknown:
        raise TypeError(f"unexpected keyword argument {unknown[0]!r}; a stream can be told {', '.join(sorted(_KNOWN))}")
    for name in ("stop_on_exit", "resume"):
        if stream_options.get(name) and name not in extras:
            raise InvalidRequestError(
                name, True, "is not possible for this stream", "leave it out, or use the bound call of a service"
            )
