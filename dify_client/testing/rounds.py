# Copied from overlays/dify/testing/rounds.py. Edit that file, then run: python -m generator sync
"""Iterations and loops: nodes that run other nodes several times."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .graph_walk import Inside
from .text import fill_all

if TYPE_CHECKING:
    from .graph_run import GraphRun
    from .graph_walk import Outcome
    from .scenarios import Node


class Rounds:
    """One iteration or loop.

    Args:
        owner: the run it is part of.
        node: the container.
    """

    def __init__(self, owner: GraphRun, node: Node) -> None:
        self._owner = owner
        self._node = node
        self._loops = node.type == "loop"

    async def run(self) -> Outcome:
        """Run the inner nodes once for each item, or ``count`` times."""
        owner, node = self._owner, self._node
        about = owner.new_execution(node)
        now = owner.world.now()
        items: list[Any] = list(range(node.count)) if self._loops else list(fill_all(node.items, owner.values))
        limit = {"loop_length": len(items)} if self._loops else {"iterator_length": len(items)}
        inputs: dict[str, Any] = {"loop_count": node.count} if self._loops else {"iterator_selector": items}
        begun = {**about, "created_at": now, "extras": {}, "metadata": limit, "inputs": inputs}
        owner.publish(f"{node.type}_started", data={**begun, "inputs_truncated": False})
        inside = Inside(loop_id=node.id) if self._loops else Inside(iteration_id=node.id)
        results: list[Any] = []
        outcome: Outcome = "done"
        for index, item in enumerate(items):
            more: dict[str, Any] = {"pre_loop_output": results[-1] if results else None} if self._loops else {}
            owner.publish(f"{node.type}_next", data={**about, "index": index, "created_at": now, "extras": {}, **more})
            owner.values = {**owner.values, node.id: {"item": item, "index": index}}
            for inner in node.nodes:
                outcome = await owner.node(inner, inside)
                if outcome != "done":
                    break
            if outcome == "stopped":
                return outcome
            if outcome != "done":
                break
            results.append(owner.values.get(node.nodes[-1].id) if node.nodes else item)
        outputs: dict[str, Any] = {"loop_round": len(items)} if self._loops else {"output": results}
        owner.values = {**owner.values, node.id: outputs}
        failed = outcome == "failed"
        owner.publish(
            f"{node.type}_completed",
            data={
                **about,
                "outputs": outputs,
                "outputs_truncated": False,
                "created_at": now,
                "extras": {},
                "inputs": inputs,
                "inputs_truncated": False,
                "status": "failed" if failed else "succeeded",
                "error": None,
                "elapsed_time": owner.seconds_of(begun),
                "total_tokens": 0,
                "execution_metadata": {"total_tokens": 0},
                "finished_at": owner.world.now(),
                "steps": len(items),
            },
        )
        return outcome
