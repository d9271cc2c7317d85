# Copied from overlays/dify/replay.py. Edit that file, then run: python -m generator sync
"""Which events of a run have been told already: a server that is asked again repeats the run's past. No I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

from .answer import TEXT_EVENTS, data_of

_Key: TypeAlias = "tuple[Any, ...]"

_REPEATED: Final = frozenset(
    {
        "workflow_started", "node_started", "node_finished", "node_retry", "iteration_started", "iteration_next",
        "iteration_completed", "loop_started", "loop_next", "loop_completed", "human_input_required",
    }
)  # fmt: skip
"""Events that a snapshot of a run may repeat, or that may be both in it and behind it."""

_COUNTED: Final = frozenset({"iteration_next", "loop_next"})
"""Events of one id that differ in their index."""

_TERMINAL: Final = frozenset({"succeeded", "failed", "stopped", "partial-succeeded"})
"""States in which a run's record does not change any more."""


class Replay:
    """Remembers the events of one run by their name, id and count, over all streams that tell of it."""

    __slots__ = ("_keys", "_pause_told", "active")

    def __init__(self) -> None:
        self._keys: set[_Key] = set()
        self._pause_told = False
        self.active = False
        """Whether a server was asked again, so that what comes may be a repetition."""

    def note(self, event: Mapping[str, Any]) -> None:
        """Remember an event, as it stood on the wire, that is told to the program."""
        name = event.get("event")
        if name not in TEXT_EVENTS:
            self._pause_told = name == "workflow_paused"
        if name in _REPEATED:
            self._keys.add(_key(name, event))

    def repeats(self, event: Mapping[str, Any], text: str) -> bool:
        """Whether an event tells nothing new.

        Args:
            event: as it stood on the wire.
            text: the text so far. A snapshot gives the text as it was stored, which is often older than that.
        """
        if not self.active:
            return False
        name = event.get("event")
        if name in _REPEATED:
            if name == "node_finished" and data_of(event).get("status") == "paused":
                return True  # stands in snapshots alone: the node has not finished, it waits for a person
            if name == "workflow_started" and data_of(event).get("reason") == "resumption":
                return False  # never part of a snapshot, and each pause is followed by one
            return _key(name, event) in self._keys
        if name == "message_replace":
            answer = event.get("answer")
            return not event.get("reason") and isinstance(answer, str) and text.startswith(answer)
        return name == "workflow_paused" and self._pause_told


def outcome(record: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """What ``workflow_finished`` would have said, from the record of the run; ``None`` while the run goes on."""
    return record if record.get("status") in _TERMINAL else None


def _key(name: Any, event: Mapping[str, Any]) -> _Key:
    """Name and id; the index only where one id has several events, because a snapshot counts nodes otherwise than a
    live stream does."""
    data = data_of(event)
    part = data.get("retry_index") if name == "node_retry" else data.get("index") if name in _COUNTED else None
    return name, str(data.get("id") or data.get("form_id")), str(part)
