# Generated from spec/dify/events.yaml (DatasourceEvent): edit that, not this file.
"""Everything a data source node may send while it reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._runtime.events import UnknownEvent
from .._runtime.unions import event_decoder, late_alias

if TYPE_CHECKING:
    from .datasource_completed_event import DatasourceCompletedEvent
    from .datasource_error_event import DatasourceErrorEvent
    from .datasource_processing_event import DatasourceProcessingEvent
    from .error_event import ErrorEvent
    from .ping_event import PingEvent

    DatasourceEvent: TypeAlias = (
        DatasourceProcessingEvent
        | DatasourceCompletedEvent
        | DatasourceErrorEvent
        | ErrorEvent
        | PingEvent
        | UnknownEvent
    )
    """Everything a data source node may send while it reads."""

CLASSES: Final[dict[str, tuple[str, str]]] = {
    "datasource_processing": (".datasource_processing_event", "DatasourceProcessingEvent"),
    "datasource_completed": (".datasource_completed_event", "DatasourceCompletedEvent"),
    "datasource_error": (".datasource_error_event", "DatasourceErrorEvent"),
    "error": (".error_event", "ErrorEvent"),
    "ping": (".ping_event", "PingEvent"),
}
"""``event`` to (module, class); a class is loaded when its first object comes."""

decode: Final[Callable[[Mapping[str, Any]], DatasourceEvent]] = event_decoder(__name__, "event", CLASSES)
"""One look-up; what this build does not know, or cannot decode, becomes an ``UnknownEvent``."""

if not TYPE_CHECKING:
    __getattr__ = late_alias(__name__, "DatasourceEvent", (*CLASSES.values(),), UnknownEvent)
