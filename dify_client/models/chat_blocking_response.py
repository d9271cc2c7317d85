# Generated from spec/dify/messages.yaml (ChatBlockingResponse): edit that, not this file.
"""What a blocking question is answered with: the finished message, or the pause of a chatflow that waits for a
person.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._runtime.unions import late_alias, tagged_decoder

if TYPE_CHECKING:
    from .chat_message_response import ChatMessageResponse
    from .chat_paused_response import ChatPausedResponse

    ChatBlockingResponse: TypeAlias = ChatMessageResponse | ChatPausedResponse
    """What a blocking question is answered with: the finished message, or the pause of a chatflow that waits for a
    person.
    """

CLASSES: Final[dict[str, tuple[str, str]]] = {
    "message": (".chat_message_response", "ChatMessageResponse"),
    "workflow_paused": (".chat_paused_response", "ChatPausedResponse"),
}
"""``event`` to (module, class); a class is loaded when its first object comes."""

decode: Final[Callable[[Any], ChatBlockingResponse]] = tagged_decoder(
    __name__, "event", CLASSES, (".chat_message_response", "ChatMessageResponse")
)
"""The class that ``event`` names; ``ChatMessageResponse`` for others."""

if not TYPE_CHECKING:
    __getattr__ = late_alias(
        __name__,
        "ChatBlockingResponse",
        (
            *CLASSES.values(),
            (".chat_message_response", "ChatMessageResponse"),
        ),
    )
