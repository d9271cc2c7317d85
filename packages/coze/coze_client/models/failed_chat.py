# Generated from spec/coze/chat_events.yaml (FailedChat): edit that, not this file.
"""A chat that failed, or the error alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._runtime.unions import Shape, late_alias, shaped_decoder

if TYPE_CHECKING:
    from .chat import Chat
    from .chat_error import ChatError

    FailedChat: TypeAlias = Chat | ChatError
    """A chat that failed, or the error alone."""

SHAPES: Final[tuple[tuple[tuple[str, str], Shape], ...]] = (((".chat", "Chat"), Shape(("conversation_id", "id"))),)
"""(module, class) and what an object must hold to be one, in the order of trial."""

decode: Final[Callable[[Any], FailedChat]] = shaped_decoder(__name__, SHAPES, (".chat_error", "ChatError"))
"""The first class whose shape an object has; ``ChatError`` for others."""

if not TYPE_CHECKING:
    __getattr__ = late_alias(
        __name__,
        "FailedChat",
        (
            *(place for place, _ in SHAPES),
            (".chat_error", "ChatError"),
        ),
    )
