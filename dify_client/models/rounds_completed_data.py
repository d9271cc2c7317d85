# Generated from spec/dify/events_workflow.yaml (RoundsCompletedData): edit that, not this file.
"""An iteration or loop at its end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .node_status import NodeStatus
    from .node_type import NodeType


@define(kw_only=True)
class RoundsCompletedData(Model):
    """An iteration or loop at its end."""

    id: str
    """Id of this execution of the node; the same at start and end."""

    node_id: str
    """Id of the node in the workflow."""

    node_type: NodeType | str
    """Kind of node."""

    title: str
    """Title of the node."""

    outputs: dict[str, Any] | None = None
    """What it gave."""

    outputs_truncated: bool | None = None
    """Whether ``outputs`` was cut because of its size."""

    created_at: int
    """When it started, Unix time in seconds."""

    extras: dict[str, Any] | None = None
    """More about the node."""

    inputs: dict[str, Any] | None = None
    """What it went over."""

    inputs_truncated: bool | None = None
    """Whether ``inputs`` was cut because of its size."""

    status: NodeStatus | str
    """How it ended. One of ``running``, ``succeeded``, ``failed``, ``stopped``, ``exception``, ``retry``, ``paused``,
    ``pending``, ``skipped``.
    """

    error: str | None = None
    """Why it failed."""

    elapsed_time: float
    """Seconds it took."""

    total_tokens: int
    """Tokens of all rounds."""

    execution_metadata: ExecutionMetadata | None = None
    """Tokens, price and more."""

    finished_at: int
    """When it ended, Unix time in seconds."""

    steps: int
    """How many rounds there were."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.node_id = d["node_id"]
        self.node_type = d["node_type"]
        self.title = d["title"]
        self.outputs = d.get("outputs")
        self.outputs_truncated = d.get("outputs_truncated")
        self.created_at = d["created_at"]
        self.extras = d.get("extras")
        self.inputs = d.get("inputs")
        self.inputs_truncated = d.get("inputs_truncated")
        self.status = d["status"]
        self.error = d.get("error")
        self.elapsed_time = d["elapsed_time"]
        self.total_tokens = d["total_tokens"]
        v: Any = d.get("execution_metadata")
        self.execution_metadata = ExecutionMetadata.from_dict(v) if v.__class__ is dict else v
        self.finished_at = d["finished_at"]
        self.steps = d["steps"]
        self.raw = d
        return self


from .execution_metadata import ExecutionMetadata
