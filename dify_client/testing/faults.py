# Copied from overlays/dify/testing/faults.py. Edit that file, then run: python -m generator sync
"""What can be made to go wrong, and when."""

from __future__ import annotations

import fnmatch
from collections.abc import Iterable
from dataclasses import dataclass

from .contract import Operation


@dataclass(frozen=True)
class Fault:
    """One thing that goes wrong. Exactly one kind of fault is set; the counts are of events in a stream."""

    on: str = "*"
    """Which calls: an operation id (``sendChatMessage``), a route (``POST /datasets/*``), or ``*`` for all."""
    times: int | None = 1
    """So many calls; ``None``: all of them."""
    skip: int = 0
    """So many calls go well first."""
    status: int | None = None
    """Answer with this status."""
    code: str = ""
    """Dify's code of that answer; by default a usual one of the status."""
    message: str = ""
    """Text of that answer."""
    retry_after: int | None = None
    """Seconds, sent as the header ``Retry-After`` of that answer."""
    html: bool = False
    """Answer with a page as a proxy does, with ``status`` (default 502)."""
    drop_after: int | None = None
    """The connection is lost after so many events; 0 loses it before any answer."""
    stall_after: int | None = None
    """Nothing more is sent after so many events, not even pings; the connection stays open."""
    half_event_after: int | None = None
    """After so many events half of the next one is sent; then the connection is lost."""
    unknown_event_after: int | None = None
    """After so many events comes one that no client knows; the stream goes on."""
    slow: float | None = None
    """Seconds between the pieces (16 bytes) of the body."""

    def __post_init__(self) -> None:
        kinds = [self.status is not None or self.html, self.slow is not None]
        kinds += [count is not None for count in self._counts()]
        if sum(kinds) != 1:
            raise ValueError(f"a fault says one thing: status, html, slow or one of the *_after counts: {self}")

    def _counts(self) -> tuple[int | None, ...]:
        return self.drop_after, self.stall_after, self.half_event_after, self.unknown_event_after

    def fits(self, operation: Operation) -> bool:
        """Whether it is about this operation."""
        route = f"{operation.method} {operation.path}"
        return self.on in ("*", operation.id) or fnmatch.fnmatchcase(route, self.on)


@dataclass
class _Planned:
    fault: Fault
    skip: int
    times: int | None


class FaultPlan:
    """Faults that are still to come."""

    def __init__(self, faults: Iterable[Fault] = ()) -> None:
        self._planned: list[_Planned] = []
        for fault in faults:
            self.add(fault)

    def add(self, fault: Fault) -> None:
        """Let something go wrong from now on; what was planned before comes first."""
        self._planned.append(_Planned(fault, fault.skip, fault.times))

    def clear(self) -> None:
        """Let everything go well from now on."""
        self._planned.clear()

    def take(self, operation: Operation) -> Fault | None:
        """The fault of this call, if one is due. Each call uses one up."""
        for planned in self._planned:
            if not planned.fault.fits(operation) or planned.times == 0:
                continue
            if planned.skip > 0:
                planned.skip -= 1
                continue
            if planned.times is not None:
                planned.times -= 1
            return planned.fault
        return None
