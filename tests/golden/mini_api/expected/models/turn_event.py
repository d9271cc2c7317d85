# Generated from mini_api/sessions.yaml (TurnEvent): edit that, not this file.
"""Events of a turn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._runtime.events import UnknownEvent
from .._runtime.unions import event_decoder, late_alias

if TYPE_CHECKING:
    from .beat_event import BeatEvent
    from .delta_event import DeltaEvent
    from .done_event import DoneEvent
    from .failure_event import FailureEvent

    TurnEvent: TypeAlias = DeltaEvent | DoneEvent | FailureEvent | BeatEvent | UnknownEvent
    """Events of a turn."""

CLASSES: Final[dict[str, tuple[str, str]]] = {
    "delta": (".delta_event", "DeltaEvent"),
    "done": (".done_event", "DoneEvent"),
    "failure": (".failure_event", "FailureEvent"),
    "beat": (".beat_event", "BeatEvent"),
}
"""``event`` to (module, class); a class is loaded when its first object comes."""

decode: Final[Callable[[Mapping[str, Any]], TurnEvent]] = event_decoder(__name__, "event", CLASSES)
"""One look-up; what this build does not know, or cannot decode, becomes an ``UnknownEvent``."""

if not TYPE_CHECKING:
    __getattr__ = late_alias(__name__, "TurnEvent", (*CLASSES.values(),), UnknownEvent)
