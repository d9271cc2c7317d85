# Generated from spec/dify/events.yaml (HumanInputFormSubmission): edit that, not this file.
"""A form as a person submitted it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class HumanInputFormSubmission(Model):
    """A form as a person submitted it."""

    node_id: str
    """Node that asked."""

    node_title: str
    """Title of that node."""

    rendered_content: str
    """Text of the form with the submitted values in place."""

    action_id: str
    """Button that was pressed."""

    action_text: str
    """Text on that button."""

    submitted_data: dict[str, Any] | None = None
    """Submitted values by field name; newer servers."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.node_id = d["node_id"]
        self.node_title = d["node_title"]
        self.rendered_content = d["rendered_content"]
        self.action_id = d["action_id"]
        self.action_text = d["action_text"]
        self.submitted_data = d.get("submitted_data")
        self.raw = d
        return self
