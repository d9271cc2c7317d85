# Generated from spec/dify/events_workflow.yaml (HumanInputTimeoutData): edit that, not this file.
"""A form that nobody submitted in time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class HumanInputTimeoutData(Model):
    """A form that nobody submitted in time."""

    node_id: str
    """Node that asked."""

    node_title: str
    """Title of that node."""

    expiration_time: int
    """When the form expired, Unix time in seconds."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.node_id = d["node_id"]
        self.node_title = d["node_title"]
        self.expiration_time = d["expiration_time"]
        self.raw = d
        return self
