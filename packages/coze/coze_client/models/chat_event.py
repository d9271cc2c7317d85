# Generated from spec/coze/chat_events.yaml (ChatEvent): edit that, not this file.
"""Something happens in a chat."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._runtime.events import UnknownEvent
from .._runtime.unions import event_decoder, late_alias

if TYPE_CHECKING:
    from .audio_delta_event import AudioDeltaEvent
    from .chat_completed_event import ChatCompletedEvent
    from .chat_created_event import ChatCreatedEvent
    from .chat_done_event import ChatDoneEvent
    from .chat_error_event import ChatErrorEvent
    from .chat_failed_event import ChatFailedEvent
    from .chat_in_progress_event import ChatInProgressEvent
    from .chat_requires_action_event import ChatRequiresActionEvent
    from .message_completed_event import MessageCompletedEvent
    from .message_delta_event import MessageDeltaEvent

    ChatEvent: TypeAlias = (
        ChatCreatedEvent
        | ChatInProgressEvent
        | MessageDeltaEvent
        | MessageCompletedEvent
        | AudioDeltaEvent
        | ChatRequiresActionEvent
        | ChatCompletedEvent
        | ChatFailedEvent
        | ChatErrorEvent
        | ChatDoneEvent
        | UnknownEvent
    )
    """Something happens in a chat."""

CLASSES: Final[dict[str, tuple[str, str]]] = {
    "conversation.chat.created": (".chat_created_event", "ChatCreatedEvent"),
    "conversation.chat.in_progress": (".chat_in_progress_event", "ChatInProgressEvent"),
    "conversation.message.delta": (".message_delta_event", "MessageDeltaEvent"),
    "conversation.message.completed": (".message_completed_event", "MessageCompletedEvent"),
    "conversation.audio.delta": (".audio_delta_event", "AudioDeltaEvent"),
    "conversation.chat.requires_action": (".chat_requires_action_event", "ChatRequiresActionEvent"),
    "conversation.chat.completed": (".chat_completed_event", "ChatCompletedEvent"),
    "conversation.chat.failed": (".chat_failed_event", "ChatFailedEvent"),
    "error": (".chat_error_event", "ChatErrorEvent"),
    "done": (".chat_done_event", "ChatDoneEvent"),
}
"""``event`` to (module, class); a class is loaded when its first object comes."""

decode: Final[Callable[[Mapping[str, Any]], ChatEvent]] = event_decoder(__name__, "event", CLASSES)
"""One look-up; what this build does not know, or cannot decode, becomes an ``UnknownEvent``."""

if not TYPE_CHECKING:
    __getattr__ = late_alias(__name__, "ChatEvent", (*CLASSES.values(),), UnknownEvent)
