"""Which node of a graph comes next: one after the other, and side by side in branches, over pauses."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

if TYPE_CHECKING:
    from .graph_run import GraphRun
    from .scenarios import Node

Outcome = Literal["done", "paused", "stopped", "failed"]
_BY_WEIGHT: Final[tuple[Outcome, ...]] = ("done", "paused", "stopped", "failed")
"""What decides about a run when its branches end differently: the last."""


@dataclass(frozen=True)
class Inside:
    """Where a node runs: in which round of which iteration or loop, if in one."""

    iteration_id: str | None = None
    loop_id: str | None = None

    def members(self) -> dict[str, Any]:
        return {"iteration_id": self.iteration_id, "loop_id": self.loop_id}


NOWHERE: Final = Inside()


class Walk:
    """The way through one graph.

    A node is known by its place, such as ``2.0.1``: the second node of the first branch of the third node. While a run
    is paused, the places that are done are kept.

    As in real servers, a node that was due when somebody was asked still runs, and those behind it wait until the run
    goes on.

    Args:
        owner: runs the nodes.
        done: places that need not run again.
    """

    def __init__(self, owner: GraphRun, done: Iterable[str]) -> None:
        self.done = set(done)
        self.pausing = False
        """Whether a person was asked since the run went on."""
        self._failed = False
        self._owner = owner

    async def run(
        self,
        nodes: Sequence[Node],
        prefix: str = "",
        inside: Inside = NOWHERE,
        *,
        due: bool = True,
        beside: bool = False,
    ) -> Outcome:
        """Run nodes in their order, less those that are done.

        Args:
            nodes: the nodes.
            prefix: the place they are at, with a point behind it.
            inside: the iteration or loop around them.
            due: whether the first of them runs even if a person was asked.
            beside: whether there are other branches, which get a turn after each node.
        """
        for number, node in enumerate(nodes):
            place = f"{prefix}{number}"
            if place in self.done:
                continue
            if self._failed:
                return "failed"
            if not due:
                return "paused"
            outcome = await self._owner.node(node, inside, place)
            if outcome == "failed":
                self._failed = True
            if outcome != "done":
                return outcome
            if inside is NOWHERE:
                self.done.add(place)
            due = not self.pausing
            if beside and await self._owner.run.pause(0):
                return "stopped"
        return "done"

    async def branches(self, node: Node, place: str, inside: Inside) -> Outcome:
        """Run the branches of a node at the same time; what comes behind it waits for all of them."""
        ways = [
            asyncio.ensure_future(self.run(branch, f"{place}.{number}.", inside, beside=True))
            for number, branch in enumerate(node.branches)
        ]
        try:
            ends: list[Outcome] = await asyncio.gather(*ways)
            return max(ends, key=_BY_WEIGHT.index)
        finally:
            for way in ways:
                way.cancel()
