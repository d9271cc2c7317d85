# Generated from spec/sessions/events.yaml (ErrorEvent): edit that, not this file.
"""The answer failed after it had begun."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .error_code import ErrorCode


@define(kw_only=True)
class ErrorEvent(Model):
    """The answer failed after it had begun. ``completion`` with ``stop_reason`` ``error`` and the end of the
    interaction follow.
    """

    type: Literal["error"] = "error"
    """Name of the event."""

    event_id: str
    """Id of the interaction, a colon, and the number of the event in it, from 1; also the SSE id. Example:
    ``01k3v9q2:1``.
    """

    session_id: str
    """Session of the answer. Example: ``tiger-castle``."""

    role: str
    """Who speaks. Example: ``assistant``."""

    error_code: ErrorCode | str
    """Name of the error."""

    message: str
    """Text for people."""

    params: dict[str, Any]
    """Facts, such as provider, status and code."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.type = d["type"]
        self.event_id = d["event_id"]
        self.session_id = d["session_id"]
        self.role = d["role"]
        self.error_code = d["error_code"]
        self.message = d["message"]
        self.params = d["params"]
        self.raw = d
        return self
