# Generated from spec/dify/events_workflow.yaml (NodeRetryData): edit that, not this file.
"""A failed try of a node."""

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
class NodeRetryData(Model):
    """A failed try of a node."""

    id: str
    """Id of this execution of the node; the same at start and end."""

    node_id: str
    """Id of the node in the workflow."""

    node_type: NodeType | str
    """Kind of node."""

    title: str
    """Title of the node."""

    index: int
    """Running number of the node in the run."""

    predecessor_node_id: str | None = None
    """Node that ran before; many servers send null."""

    inputs: dict[str, Any] | None = None
    """What the node got; null at the start and in replays."""

    inputs_truncated: bool | None = None
    """Whether ``inputs`` was cut because of its size; missing in replays."""

    process_data: dict[str, Any] | None = None
    """What happened inside the node, such as prompts or the request sent; null in replays."""

    process_data_truncated: bool | None = None
    """Whether ``process_data`` was cut because of its size."""

    outputs: dict[str, Any] | None = None
    """What the node gave; null in replays."""

    outputs_truncated: bool | None = None
    """Whether ``outputs`` was cut because of its size. Without outputs it says nothing."""

    status: NodeStatus | str
    """How it ended. One of ``running``, ``succeeded``, ``failed``, ``stopped``, ``exception``, ``retry``, ``paused``,
    ``pending``, ``skipped``.
    """

    error: str | None = None
    """Why it failed."""

    elapsed_time: float
    """Seconds it took."""

    execution_metadata: ExecutionMetadata | None = None
    """Tokens, price and more, depending on the kind of node."""

    created_at: int
    """When it started, Unix time in seconds."""

    finished_at: int
    """When it ended, Unix time in seconds."""

    files: list[FileObject] | None = None
    """Files among the outputs."""

    iteration_id: str | None = None
    """Iteration node this node runs in."""

    loop_id: str | None = None
    """Loop node this node runs in."""

    retry_index: int | None = None
    """Number of the failed try, from 1."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.node_id = d["node_id"]
        self.node_type = d["node_type"]
        self.title = d["title"]
        self.index = d["index"]
        self.predecessor_node_id = d.get("predecessor_node_id")
        self.inputs = d.get("inputs")
        self.inputs_truncated = d.get("inputs_truncated")
        self.process_data = d.get("process_data")
        self.process_data_truncated = d.get("process_data_truncated")
        self.outputs = d.get("outputs")
        self.outputs_truncated = d.get("outputs_truncated")
        self.status = d["status"]
        self.error = d.get("error")
        self.elapsed_time = d["elapsed_time"]
        v: Any = d.get("execution_metadata")
        self.execution_metadata = ExecutionMetadata.from_dict(v) if v.__class__ is dict else v
        self.created_at = d["created_at"]
        self.finished_at = d["finished_at"]
        v = d.get("files")
        self.files = [FileObject.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.iteration_id = d.get("iteration_id")
        self.loop_id = d.get("loop_id")
        self.retry_index = d.get("retry_index")
        self.raw = d
        return self


from .execution_metadata import ExecutionMetadata
from .file_object import FileObject
