"""``python -m scripts.demo``: a chat, a workflow and a knowledge base, against a Dify that runs in this process.

No account, no key and no network are needed. What the local Dify says stands in ``demo_scenario.py``; all else is what
any program with this client does.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from rich.console import Console, RenderableType
from rich.live import Live
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from dify_client import DifyClient, IndexingReport, Polling, RetrievalModels
from dify_client.testing import LocalDify

from .demo_nodes import NodeTable
from .demo_scenario import scenario

ROOT: Final = Path(__file__).resolve().parent.parent
PACE: Final = 0.06
"""Seconds between the pieces of an answer, so that there is something to see."""
QUESTION: Final = "What is a monad?"
TOPIC: Final = "tea"
DOCUMENT: Final = ROOT / "docs" / "errors.md"
SEARCH: Final = "When is a POST sent again?"


def main(arguments: Sequence[str] | None = None) -> None:
    """Start the local Dify and show the three scenes."""
    parser = argparse.ArgumentParser(prog="python -m scripts.demo", description=__doc__)
    parser.add_argument("--fast", action="store_true", help="let the local Dify answer without pauses")
    options = parser.parse_args(arguments)
    if (reconfigure := getattr(sys.stdout, "reconfigure", None)) is not None:
        reconfigure(errors="replace")  # a terminal without these characters still shows the rest
    console = Console(highlight=False)
    pace = 0.0 if options.fast else PACE
    began = time.perf_counter()
    with LocalDify(scenario=scenario(pace)) as dify:
        console.print(Text.assemble("\nA local Dify listens at ", (dify.base_url, "bold"), "."))
        console.print("No model thinks there: what it says stands in scripts/demo_scenario.py.", style="dim")
        with dify.client("chat", user="Ada") as client:
            chat(client, console)
        with dify.client("workflow", user="Ada") as client:
            workflow(client, console)
            knowledge(client, console, pace)
        seconds = time.perf_counter() - began
        console.print(f"\n{len(dify.requests)} requests in {seconds:.1f} s.", style="bold")
    console.print(
        "Go on with docs/getting-started.md; docs/testing.md puts such a Dify into your own tests.", soft_wrap=True
    )


def chat(client: DifyClient, console: Console) -> None:
    """Stream an answer. In an editor, ``event`` is of the right class in every branch."""
    scene(console, "A chat, as typed events", f"client.chat.stream(query={QUESTION!r})")
    counts: dict[str, int] = {}
    facts: dict[str, str] = {}
    with client.chat.stream(query=QUESTION) as stream, live(console, "") as display:
        for event in stream:
            name = type(event).__name__
            counts[name] = counts.get(name, 0) + 1
            if event.event == "message":
                facts[name] = stream.text
            elif event.event == "message_end":
                usage = event.metadata.usage
                facts[name] = f"{usage.total_tokens} tokens" if usage else ""
            table = Table.grid(padding=(0, 2))
            for kind, count in counts.items():
                table.add_row(Text(kind, "cyan"), Text(f"x{count}", "dim", justify="right"), Text(facts.get(kind, "")))
            display.update(indented(table))
    result(console, "stream.conversation_id", stream.conversation_id)


def workflow(client: DifyClient, console: Console) -> None:
    """Run a workflow and show its nodes while they run."""
    scene(console, "A workflow, its nodes as they run", f"client.workflow.stream(inputs={{'topic': {TOPIC!r}}})")
    nodes = NodeTable()
    with client.workflow.stream(inputs={"topic": TOPIC}) as stream, live(console, nodes):
        for event in stream:
            nodes.show(event)
    result(console, "stream.outputs", stream.outputs)


def knowledge(client: DifyClient, console: Console, pace: float) -> None:
    """Upload a document, wait until it is indexed, and search it."""
    call = f"client.knowledge.documents.create_and_wait(dataset_id=dataset.id, file={DOCUMENT.name!r})"
    scene(console, "A knowledge base: upload, wait, retrieve", call)
    dataset = client.knowledge.datasets.create(name="Manual", indexing_technique="high_quality")
    states: list[str] = []
    with live(console, "") as display:

        def show(report: IndexingReport) -> None:
            document = report.documents[0]
            states.extend([document.indexing_status] if document.indexing_status not in states else [])
            chunks = f" ({document.total_segments} chunks)" if report.done else ""
            display.update(indented(Text.assemble(" > ".join(states), (chunks, "dim"))))

        made = client.knowledge.documents.create_and_wait(
            dataset_id=dataset.id,
            file=DOCUMENT,
            settings={"indexing_technique": "high_quality", "process_rule": {"mode": "automatic"}},
            on_progress=show,
            polling=Polling(interval=4 * pace, growth=1.0),
        )
    made.report.check()
    code(console, f"client.knowledge.retrieve(dataset_id=dataset.id, query={SEARCH!r})")
    best = RetrievalModels.semantic(top_k=1)
    for record in client.knowledge.retrieve(dataset_id=dataset.id, query=SEARCH, retrieval_model=best).records:
        console.print(f"  {made.document.name}, chunk {record.segment.position}, score {record.score:.2f}", style="dim")
        console.print(indented(Text(record.segment.content.strip(), "green")))


@contextmanager
def live(console: Console, shown: RenderableType) -> Generator[Live, None, None]:
    """Show something that changes; where there is no terminal, its last state."""
    with Live(shown, console=console, refresh_per_second=20) as display:
        yield display
    if not console.is_terminal:
        console.print()  # only on a terminal the display ends its last line


def indented(shown: RenderableType) -> Padding:
    """Below the call it belongs to."""
    return Padding(shown, (0, 0, 0, 2), expand=False)


def scene(console: Console, title: str, call: str) -> None:
    """The head of a scene."""
    console.print()
    console.rule(Text(title, "bold"), align="left", style="dim")
    code(console, call)


def code(console: Console, call: str) -> None:
    """The call that is made."""
    console.print(Text(f">>> {call}", "magenta"), soft_wrap=True)


def result(console: Console, name: str, value: object) -> None:
    """What the call came to."""
    console.print(indented(Text.assemble((f"{name} ", "dim"), "= ", (repr(value), "green"))))


if __name__ == "__main__":
    main()
