# Generated from spec/coze/workflow_events.yaml (InterruptData): edit that, not this file.
"""What a run waits for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class InterruptData(Model):
    """What a run waits for."""

    event_id: str
    """What is waited for; the answer names it."""

    type: int
    """What asks: 2 a question, 5 an input, 6 a plugin of your program, 7 a plugin that signs in. The answer names
    it.
    """

    data: str | None = None
    """The question."""

    required_parameters: dict[str, Any] | None = None
    """What the answer must hold."""

    @property
    def data_parsed(self) -> Any:
        """``data`` as a value, be it JSON text or an object already; text that is no JSON stays as it is."""
        from .._runtime.codec import parsed

        return parsed(self.data)

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event_id = d["event_id"]
        self.type = d["type"]
        self.data = d.get("data")
        self.required_parameters = d.get("required_parameters")
        self.raw = d
        return self
