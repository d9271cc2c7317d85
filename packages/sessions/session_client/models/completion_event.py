# Generated from spec/sessions/events.yaml (CompletionEvent): edit that, not this file.
"""The provider begins to answer, or has ended."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .stop_reason import StopReason


@define(kw_only=True)
class CompletionEvent(Model):
    """The provider begins to answer, or has ended."""

    type: Literal["completion"] = "completion"
    """Name of the event."""

    event_id: str
    """Id of the interaction, a colon, and the number of the event in it, from 1; also the SSE id. Example:
    ``01k3v9q2:1``.
    """

    session_id: str
    """Session of the answer. Example: ``tiger-castle``."""

    role: str
    """Who speaks. Example: ``assistant``."""

    running: bool
    """True at the beginning, false at the end."""

    completion_options: dict[str, Any] | None = None
    """What the provider was asked with: ``model_id``, ``provider``, and those parameters of the session that the
    provider honours. Never a key. At the beginning only.
    """

    stop_reason: StopReason | str | None = None
    """Why it ended; null while it runs. One of ``stop``, ``cancelled``, ``error``, ``requires_action``, ``timeout``,
    ``client_gone``.
    """

    input_tokens: int | None = None
    """Tokens of the question, where the provider tells."""

    output_tokens: int | None = None
    """Tokens of the answer, where the provider tells."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.type = d["type"]
        self.event_id = d["event_id"]
        self.session_id = d["session_id"]
        self.role = d["role"]
        self.running = d["running"]
        self.completion_options = d.get("completion_options")
        self.stop_reason = d.get("stop_reason")
        self.input_tokens = d.get("input_tokens")
        self.output_tokens = d.get("output_tokens")
        self.raw = d
        return self
