# Generated from spec/sessions/chat.yaml (CancelResult): edit that, not this file.
"""What became of a cancellation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .cancel_status import CancelStatus
    from .session_state import SessionState


@define(kw_only=True)
class CancelResult(Model):
    """What became of a cancellation."""

    status: CancelStatus | str
    """Whether there was something to cancel. One of ``success``, ``error``."""

    message: str
    """The same in words."""

    interaction_id: str | None = None
    """Interaction that is being cancelled."""

    state: SessionState | str | None = None
    """What the session does now. One of ``idle``, ``starting``, ``streaming``, ``cancelling``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.status = d["status"]
        self.message = d["message"]
        self.interaction_id = d.get("interaction_id")
        self.state = d.get("state")
        self.raw = d
        return self
