# Generated from spec/coze/workflow_events.yaml (WorkflowEvent): edit that, not this file.
"""Something happens in a run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._runtime.events import UnknownEvent
from .._runtime.unions import event_decoder, late_alias

if TYPE_CHECKING:
    from .workflow_done_event import WorkflowDoneEvent
    from .workflow_error_event import WorkflowErrorEvent
    from .workflow_interrupt_event import WorkflowInterruptEvent
    from .workflow_message_event import WorkflowMessageEvent
    from .workflow_ping_event import WorkflowPingEvent

    WorkflowEvent: TypeAlias = (
        WorkflowMessageEvent
        | WorkflowInterruptEvent
        | WorkflowErrorEvent
        | WorkflowDoneEvent
        | WorkflowPingEvent
        | UnknownEvent
    )
    """Something happens in a run."""

CLASSES: Final[dict[str, tuple[str, str]]] = {
    "Message": (".workflow_message_event", "WorkflowMessageEvent"),
    "Interrupt": (".workflow_interrupt_event", "WorkflowInterruptEvent"),
    "Error": (".workflow_error_event", "WorkflowErrorEvent"),
    "Done": (".workflow_done_event", "WorkflowDoneEvent"),
    "PING": (".workflow_ping_event", "WorkflowPingEvent"),
}
"""``event`` to (module, class); a class is loaded when its first object comes."""

decode: Final[Callable[[Mapping[str, Any]], WorkflowEvent]] = event_decoder(__name__, "event", CLASSES)
"""One look-up; what this build does not know, or cannot decode, becomes an ``UnknownEvent``."""

if not TYPE_CHECKING:
    __getattr__ = late_alias(__name__, "WorkflowEvent", (*CLASSES.values(),), UnknownEvent)
