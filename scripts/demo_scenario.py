"""What the local Dify of ``scripts.demo`` is and says. The same can be written as YAML: see docs/testing.md."""

from __future__ import annotations

from typing import Final

from dify_client.testing import AppSpec, Reply, Scenario
from dify_client.testing.scenarios import Node

MONAD: Final = (
    "A value in a box, with two rules: how to put something into a box, and how to go on with what is inside without"
    " opening it. You have met one already, {{user}}: a list."
)
REPORT: Final = "Three notes about {{topic}}: where it comes from, how it is made, what it costs."


def scenario(pace: float) -> Scenario:
    """A chat app that knows one answer, and a workflow with a step that fails at first and one that repeats.

    Args:
        pace: seconds before each piece of an answer; the steps of the workflow take a few times longer.
    """
    page = Node("page", "code", title="Read", delay=4 * pace, outputs={"note": "{{pages.item}}"})
    workflow = AppSpec(
        "workflow",
        "workflow",
        nodes=(
            Node("start", "start"),
            Node("search", "http-request", title="Search", delay=8 * pace, retries=1, outputs={"found": 3}),
            Node("pages", "iteration", title="Each page", items=("history", "recipe", "prices"), nodes=(page,)),
            Node("write", "llm", title="Write", text=REPORT, delay=pace),
            Node("end", "end"),
        ),
        inputs=({"text-input": {"variable": "topic", "label": "Topic", "required": True, "max_length": 48}},),
        outputs={"report": "{{write.text}}", "pages": "{{search.found}}"},
    )
    chat = AppSpec("chat", "chat", replies=(Reply(MONAD, match="monad"), Reply()))
    return Scenario(apps=(chat, workflow), latency=pace, indexing_steps=6)
