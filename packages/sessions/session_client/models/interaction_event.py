# Generated from spec/sessions/events.yaml (InteractionEvent): edit that, not this file.
"""An interaction (one message and its answer) starts or ends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class InteractionEvent(Model):
    """An interaction (one message and its answer) starts or ends."""

    type: Literal["interaction"] = "interaction"
    """Name of the event."""

    event_id: str
    """Id of the interaction, a colon, and the number of the event in it, from 1; also the SSE id. Example:
    ``01k3v9q2:1``.
    """

    session_id: str
    """Session of the answer. Example: ``tiger-castle``."""

    role: str
    """Who speaks. Example: ``assistant``."""

    started: bool
    """True for the first event of a stream, false for the last."""

    id: str
    """Id of the interaction. Example: ``01k3v9q2``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.type = d["type"]
        self.event_id = d["event_id"]
        self.session_id = d["session_id"]
        self.role = d["role"]
        self.started = d["started"]
        self.id = d["id"]
        self.raw = d
        return self
