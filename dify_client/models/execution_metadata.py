# Generated from spec/dify/events_workflow.yaml (ExecutionMetadata): edit that, not this file.
"""Figures of a node's execution."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ExecutionMetadata(Model):
    """Figures of a node's execution. Servers add members freely."""

    total_tokens: int | None = None
    """Tokens the node used."""

    total_price: str | float | None = None
    """Price of those tokens; decimal text, or a number on some servers."""

    currency: str | None = None
    """Currency of the price."""

    error_strategy: str | None = None
    """How an error of the node was handled. Example: ``fail-branch``."""

    tool_info: dict[str, Any] | None = None
    """Tool or agent strategy that ran: its icon, provider and the like."""

    agent_log: list[AgentLogEntry] | None = None
    """Steps of an agent node."""

    datasource_info: dict[str, Any] | None = None
    """What a data source node read, such as the facts of a file."""

    iteration_id: str | None = None
    """Iteration node this node ran in."""

    iteration_index: int | None = None
    """Which round of the iteration it was, from 0."""

    loop_id: str | None = None
    """Loop node this node ran in."""

    loop_index: int | None = None
    """Which round of the loop it was, from 0."""

    parallel_id: str | None = None
    """Parallel branch group of the node; older servers."""

    parallel_start_node_id: str | None = None
    """First node of that branch; older servers."""

    parent_parallel_id: str | None = None
    """Branch group around that one; older servers."""

    parent_parallel_start_node_id: str | None = None
    """First node of the branch around that one; older servers."""

    parallel_mode_run_id: str | None = None
    """Run of a parallel iteration."""

    iteration_duration_map: dict[str, float] | None = None
    """Seconds of each round of an iteration, by its number."""

    loop_duration_map: dict[str, float] | None = None
    """Seconds of each round of a loop, by its number."""

    loop_variable_map: dict[str, Any] | None = None
    """Loop variables of each round, by its number."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.total_tokens = d.get("total_tokens")
        self.total_price = d.get("total_price")
        self.currency = d.get("currency")
        self.error_strategy = d.get("error_strategy")
        self.tool_info = d.get("tool_info")
        v: Any = d.get("agent_log")
        self.agent_log = (
            [AgentLogEntry.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.datasource_info = d.get("datasource_info")
        self.iteration_id = d.get("iteration_id")
        self.iteration_index = d.get("iteration_index")
        self.loop_id = d.get("loop_id")
        self.loop_index = d.get("loop_index")
        self.parallel_id = d.get("parallel_id")
        self.parallel_start_node_id = d.get("parallel_start_node_id")
        self.parent_parallel_id = d.get("parent_parallel_id")
        self.parent_parallel_start_node_id = d.get("parent_parallel_start_node_id")
        self.parallel_mode_run_id = d.get("parallel_mode_run_id")
        self.iteration_duration_map = d.get("iteration_duration_map")
        self.loop_duration_map = d.get("loop_duration_map")
        self.loop_variable_map = d.get("loop_variable_map")
        self.raw = d
        return self


from .agent_log_entry import AgentLogEntry
