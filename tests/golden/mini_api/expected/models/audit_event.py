# Generated from mini_api/audits.yaml (AuditEvent): edit that, not this file.
"""Something happens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._runtime.events import UnknownEvent
from .._runtime.unions import event_decoder, late_alias

if TYPE_CHECKING:
    from .audited_event import AuditedEvent
    from .closed_event import ClosedEvent

    AuditEvent: TypeAlias = AuditedEvent | ClosedEvent | UnknownEvent
    """Something happens."""

CLASSES: Final[dict[str, tuple[str, str]]] = {
    "audited": (".audited_event", "AuditedEvent"),
    "closed": (".closed_event", "ClosedEvent"),
}
"""``event`` to (module, class); a class is loaded when its first object comes."""

decode: Final[Callable[[Mapping[str, Any]], AuditEvent]] = event_decoder(__name__, "event", CLASSES)
"""One look-up; what this build does not know, or cannot decode, becomes an ``UnknownEvent``."""

if not TYPE_CHECKING:
    __getattr__ = late_alias(__name__, "AuditEvent", (*CLASSES.values(),), UnknownEvent)
