# Copied from templates/runtime/stream_end.py. Edit that file, then run: python -m generator sync
"""How one event stream went, for hooks and for the stream itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    import httpx

Outcome: TypeAlias = Literal["complete", "closed", "failed"]


class StreamEnd(NamedTuple):
    """How one stream went.

    Attributes:
        operation: id of the operation.
        outcome: ``complete``: read to its end; ``closed``: given up by the program; ``failed``: ended by ``error``.
        duration: seconds from sending the request to the end.
        first_event: seconds from sending the request to the first event that is no keep-alive; ``None`` if none came.
        events: number of events received that are no keep-alives.
        last: the last terminal event as it came, where some APIs report usage; ``None`` if none came.
        error: what was raised, if anything.
        response: the HTTP answer; ``None`` if none came.
    """

    operation: str
    outcome: Outcome
    duration: float
    first_event: float | None
    events: int
    last: Mapping[str, Any] | None
    error: BaseException | None
    response: httpx.Response | None
