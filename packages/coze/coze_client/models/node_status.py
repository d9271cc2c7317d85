# Generated from spec/coze/workflows.yaml (NodeStatus): edit that, not this file.
"""A node of a run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class NodeStatus(Model):
    """A node of a run."""

    node_id: str | None = None
    """The node."""

    is_finish: bool | None = None
    """Whether it is done."""

    update_time: int | str | None = None
    """When it ran last, in seconds since 1970."""

    node_execute_uuid: str | None = None
    """Its part in the run."""

    loop_index: int | None = None
    """Which round of a loop."""

    batch_index: int | None = None
    """Which part of a batch."""

    sub_execute_id: str | None = None
    """Run of the workflow inside of it."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.node_id = d.get("node_id")
        self.is_finish = d.get("is_finish")
        self.update_time = d.get("update_time")
        self.node_execute_uuid = d.get("node_execute_uuid")
        self.loop_index = d.get("loop_index")
        self.batch_index = d.get("batch_index")
        self.sub_execute_id = d.get("sub_execute_id")
        self.raw = d
        return self
