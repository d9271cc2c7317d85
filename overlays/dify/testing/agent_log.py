"""The log of an agent node: a round that spans the steps inside of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .graph_run import GraphRun
    from .scenarios import Node


class AgentLog:
    """What one agent node logs.

    Args:
        owner: the run it is part of.
        node: the agent; its ``logs`` are the labels, the first that of the round.
        begun: ``data`` of its ``node_started``.
    """

    def __init__(self, owner: GraphRun, node: Node, begun: Mapping[str, Any]) -> None:
        self._owner = owner
        self._entries: list[dict[str, Any]] = []
        for label in node.logs:
            entry: dict[str, Any] = {
                "node_execution_id": begun["id"],
                "id": owner.world.new_id(),
                "label": label,
                "parent_id": self._entries[0]["id"] if self._entries else None,
                "error": None,
                "metadata": {},
                "node_id": node.id,
            }
            owner.publish("agent_log", data={**entry, "status": "start", "data": {}})
            self._entries.append(entry)
        self._end(self._entries[1:])

    def end(self) -> None:
        """The round is over."""
        self._end(self._entries[:1])

    def _end(self, entries: list[dict[str, Any]]) -> None:
        for entry in entries:
            self._owner.publish("agent_log", data={**entry, "status": "success", "data": {"output": entry["label"]}})
