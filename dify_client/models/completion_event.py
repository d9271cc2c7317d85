# Generated from spec/dify/events.yaml (CompletionEvent): edit that, not this file.
"""Everything a completion app may send while it answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._runtime.events import UnknownEvent
from .._runtime.unions import event_decoder, late_alias

if TYPE_CHECKING:
    from .error_event import ErrorEvent
    from .message_end_event import MessageEndEvent
    from .message_event import MessageEvent
    from .message_file_event import MessageFileEvent
    from .message_replace_event import MessageReplaceEvent
    from .ping_event import PingEvent
    from .tts_message_end_event import TtsMessageEndEvent
    from .tts_message_event import TtsMessageEvent

    CompletionEvent: TypeAlias = (
        MessageEvent
        | MessageFileEvent
        | MessageEndEvent
        | MessageReplaceEvent
        | TtsMessageEvent
        | TtsMessageEndEvent
        | ErrorEvent
        | PingEvent
        | UnknownEvent
    )
    """Everything a completion app may send while it answers."""

CLASSES: Final[dict[str, tuple[str, str]]] = {
    "message": (".message_event", "MessageEvent"),
    "message_file": (".message_file_event", "MessageFileEvent"),
    "message_end": (".message_end_event", "MessageEndEvent"),
    "message_replace": (".message_replace_event", "MessageReplaceEvent"),
    "tts_message": (".tts_message_event", "TtsMessageEvent"),
    "tts_message_end": (".tts_message_end_event", "TtsMessageEndEvent"),
    "error": (".error_event", "ErrorEvent"),
    "ping": (".ping_event", "PingEvent"),
}
"""``event`` to (module, class); a class is loaded when its first object comes."""

decode: Final[Callable[[Mapping[str, Any]], CompletionEvent]] = event_decoder(__name__, "event", CLASSES)
"""One look-up; what this build does not know, or cannot decode, becomes an ``UnknownEvent``."""

if not TYPE_CHECKING:
    __getattr__ = late_alias(__name__, "CompletionEvent", (*CLASSES.values(),), UnknownEvent)
