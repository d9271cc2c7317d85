"""The nodes of a workflow as a table that grows and changes while they run."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from rich.console import Console, ConsoleOptions, RenderResult
from rich.padding import Padding
from rich.spinner import Spinner
from rich.table import Table
from rich.text import Text

from dify_client import WorkflowEvent

PLAIN_MARKS: Final = {"✓": "+", "✗": "!"}
"""For terminals and files that cannot show the others."""


@dataclass
class Row:
    """One execution of a node."""

    title: str
    kind: str
    inside: bool = False
    status: str = "running"
    seconds: float = 0.0
    notes: list[str] = field(default_factory=list[str])
    spinner: Spinner = field(default_factory=lambda: Spinner("line", style="yellow"))


class NodeTable:
    """Rows for nodes, in the order in which they start. Each event changes what is known about one of them."""

    def __init__(self) -> None:
        self.rows: dict[str, Row] = {}
        """By the id of the execution, which start, tries and end share."""

    def show(self, event: WorkflowEvent) -> None:
        """Take in what an event says; the type checker knows the members of ``data`` in every branch."""
        if event.event == "node_started":
            inside = bool(event.data.iteration_id or event.data.loop_id)
            self.rows[event.data.id] = Row(event.data.title, event.data.node_type, inside)
        elif event.event == "node_retry":
            self.rows[event.data.id].notes = [f"try {event.data.retry_index} failed: {event.data.error}"]
        elif event.event == "node_finished":
            self._end(event.data.id, event.data.status, event.data.elapsed_time)
        elif event.event == "iteration_started":
            self.rows[event.data.id] = Row(event.data.title, event.data.node_type)
        elif event.event == "iteration_next":
            self.rows[event.data.id].notes = [f"round {event.data.index + 1}"]
        elif event.event == "iteration_completed":
            self._end(event.data.id, event.data.status, event.data.elapsed_time)
        elif event.event == "text_chunk" and (running := self._running()) is not None:
            running.notes = ["".join([*running.notes, event.data.text])]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        table = Table.grid(padding=(0, 2))
        for row in self.rows.values():
            table.add_row(
                row.spinner if row.status == "running" else _mark(row.status, options),
                Text(f"{'  ' if row.inside else ''}{row.title}"),
                Text(row.kind, "dim"),
                Text("" if row.status == "running" else f"{row.seconds:.1f} s", "dim", justify="right"),
                Text("".join(row.notes)),
            )
        yield Padding(table, (0, 0, 0, 2), expand=False)

    def _end(self, execution: str, status: str, seconds: float) -> None:
        self.rows[execution].status = status
        self.rows[execution].seconds = seconds

    def _running(self) -> Row | None:
        """The node that started last and has not ended."""
        return next((row for row in reversed(self.rows.values()) if row.status == "running"), None)


def _mark(status: str, options: ConsoleOptions) -> Text:
    mark, style = ("✓", "green") if status == "succeeded" else ("✗", "red")
    return Text(PLAIN_MARKS[mark] if options.ascii_only else mark, style)
