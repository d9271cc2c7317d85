# Generated from spec/sessions/events.yaml (SessionEvent): edit that, not this file.
"""One event of a chat stream."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._runtime.events import UnknownEvent
from .._runtime.unions import event_decoder, late_alias

if TYPE_CHECKING:
    from .audio_delta_event import AudioDeltaEvent
    from .completion_event import CompletionEvent
    from .error_event import ErrorEvent
    from .interaction_event import InteractionEvent
    from .message_event import MessageEvent
    from .render_media_event import RenderMediaEvent
    from .system_message_event import SystemMessageEvent
    from .text_delta_event import TextDeltaEvent
    from .thought_delta_event import ThoughtDeltaEvent
    from .tool_call_event import ToolCallEvent

    SessionEvent: TypeAlias = (
        InteractionEvent
        | CompletionEvent
        | TextDeltaEvent
        | ThoughtDeltaEvent
        | MessageEvent
        | SystemMessageEvent
        | ToolCallEvent
        | RenderMediaEvent
        | AudioDeltaEvent
        | ErrorEvent
        | UnknownEvent
    )
    """One event of a chat stream."""

CLASSES: Final[dict[str, tuple[str, str]]] = {
    "interaction": (".interaction_event", "InteractionEvent"),
    "completion": (".completion_event", "CompletionEvent"),
    "text_delta": (".text_delta_event", "TextDeltaEvent"),
    "thought_delta": (".thought_delta_event", "ThoughtDeltaEvent"),
    "message": (".message_event", "MessageEvent"),
    "system_message": (".system_message_event", "SystemMessageEvent"),
    "tool_call": (".tool_call_event", "ToolCallEvent"),
    "render_media": (".render_media_event", "RenderMediaEvent"),
    "audio_delta": (".audio_delta_event", "AudioDeltaEvent"),
    "error": (".error_event", "ErrorEvent"),
}
"""``type`` to (module, class); a class is loaded when its first object comes."""

decode: Final[Callable[[Mapping[str, Any]], SessionEvent]] = event_decoder(__name__, "type", CLASSES)
"""One look-up; what this build does not know, or cannot decode, becomes an ``UnknownEvent``."""

if not TYPE_CHECKING:
    __getattr__ = late_alias(__name__, "SessionEvent", (*CLASSES.values(),), UnknownEvent)
