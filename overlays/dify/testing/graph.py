"""Graphs of apps that run nodes, and what their nodes look like in events."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .scenarios import AppSpec, Node

_TITLES: Final = {"llm": "LLM", "human-input": "Human Input", "if-else": "IF/ELSE", "http-request": "HTTP Request"}
SILENT: Final = ("start", "answer", "assigner", "end")
"""Types of nodes whose text is only said; the others have it among their outputs, too."""


def graph_of(spec: AppSpec) -> tuple[Node, ...]:
    """The nodes of an app in their order."""
    if spec.nodes:
        return spec.nodes
    last = Node("answer", "answer") if spec.mode == "advanced-chat" else Node("end", "end")
    return (Node("start", "start"), Node("llm", "llm"), last)


def title(node: Node) -> str:
    """What a node is called in events."""
    return node.title or _TITLES.get(node.type, node.type.replace("-", " ").title())


def started(node: Node, execution_id: str, now: int, inside: Mapping[str, Any]) -> dict[str, Any]:
    """``data`` of ``node_started``.

    Args:
        node: what runs.
        execution_id: id of this one time it runs.
        now: Unix time.
        inside: ``iteration_id`` and ``loop_id``.
    """
    return {
        "id": execution_id,
        "node_id": node.id,
        "node_type": node.type,
        "title": title(node),
        "index": 1,
        "predecessor_node_id": None,
        "inputs": None,
        "inputs_truncated": False,
        "created_at": now,
        "extras": {},
        "iteration_id": inside.get("iteration_id"),
        "loop_id": inside.get("loop_id"),
        "agent_strategy": {"name": "function_calling", "icon": None} if node.type == "agent" else None,
    }


def finished(
    begun: Mapping[str, Any],
    now: int,
    *,
    inputs: Mapping[str, Any],
    outputs: Mapping[str, Any],
    process_data: Mapping[str, Any],
    status: str,
    error: str | None,
    elapsed: float,
    cost: Mapping[str, Any] | None,
) -> dict[str, Any]:
    """``data`` of ``node_finished`` and ``node_retry``.

    Args:
        begun: ``data`` of its ``node_started``.
        now: Unix time.
        inputs: what it worked on.
        outputs: what it made.
        process_data: what happened in between.
        status: how it ended.
        error: why it failed.
        elapsed: seconds it took.
        cost: usage of a model, if it asked one.
    """
    metadata = None
    if cost is not None:
        metadata = {name: cost[name] for name in ("total_tokens", "total_price", "currency")}
    kept = ("id", "node_id", "node_type", "title", "index", "predecessor_node_id")
    return {
        **{name: begun[name] for name in kept},
        "inputs": dict(inputs),
        "inputs_truncated": False,
        "process_data": dict(process_data),
        "process_data_truncated": False,
        "outputs": dict(outputs),
        "outputs_truncated": False,
        "status": status,
        "error": error,
        "elapsed_time": round(elapsed, 6),
        "execution_metadata": metadata,
        "created_at": begun["created_at"],
        "finished_at": now,
        "files": [],
        "iteration_id": begun["iteration_id"],
        "loop_id": begun["loop_id"],
    }
