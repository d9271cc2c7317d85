# Generated from mini_api/sessions.yaml (LogEvent): edit that, not this file.
"""Lines of a log."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._runtime.events import UnknownEvent
from .._runtime.unions import event_decoder, late_alias

if TYPE_CHECKING:
    from .end_event import EndEvent
    from .line_event import LineEvent
    from .pause_event import PauseEvent

    LogEvent: TypeAlias = LineEvent | PauseEvent | EndEvent | UnknownEvent
    """Lines of a log."""

CLASSES: Final[dict[str, tuple[str, str]]] = {
    "line": (".line_event", "LineEvent"),
    "pause": (".pause_event", "PauseEvent"),
    "end": (".end_event", "EndEvent"),
}
"""``type`` to (module, class); a class is loaded when its first object comes."""

decode: Final[Callable[[Mapping[str, Any]], LogEvent]] = event_decoder(__name__, "type", CLASSES)
"""One look-up; what this build does not know, or cannot decode, becomes an ``UnknownEvent``."""

if not TYPE_CHECKING:
    __getattr__ = late_alias(__name__, "LogEvent", (*CLASSES.values(),), UnknownEvent)
