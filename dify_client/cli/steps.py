# Copied from overlays/dify/cli/steps.py. Edit that file, then run: python -m generator sync
"""What happens on the way to an answer, in lines for people: nodes, tools, thoughts, files, forms, usage."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, TypeAlias

from .screen import Screen, shorten

if TYPE_CHECKING:
    from .. import ChatEvent, CompletionEvent, WorkflowEvent
    from ..models import (
        AgentLogEvent,
        AgentThoughtEvent,
        HumanInputFormDefinition,
        MessageEndEvent,
        NodeFinishedData,
        NodeRetryData,
        Usage,
        WorkflowFinishedData,
    )

    AnyEvent: TypeAlias = ChatEvent | CompletionEvent | WorkflowEvent

Line: TypeAlias = tuple[str, str]
"""Text and style."""

_GOOD: Final = "green"
_BAD: Final = "red"
_PLAIN: Final = "dim"
_LOUD: Final = "yellow"


class Steps:
    """Shows events other than the text of the answer; a line that would repeat is shown once."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._said: set[str] = set()

    def __call__(self, event: AnyEvent) -> None:
        """Show one event. One that is not what it should be ends no run: that there was one is all that is said."""
        if not self._screen.shows_steps:
            return
        try:
            self._show(event)
        except (AttributeError, TypeError, ValueError):
            self._screen.step(f"{event.event}: not as this version knows it", _PLAIN)

    def _show(self, event: AnyEvent) -> None:
        if event.event == "reasoning_chunk":
            self._screen.step_piece(event.data.reasoning)
            return
        for text, style in lines_of(event):
            if event.event == "agent_thought" or event.event == "agent_log":
                key = f"{event.event} {event.id if event.event == 'agent_thought' else event.data.id} {text}"
                if key in self._said:
                    continue
                self._said.add(key)
            self._screen.step(text, style)


def lines_of(event: AnyEvent) -> Iterator[Line]:
    """What there is to say about an event; nothing for pieces of text, pings and speech."""
    if event.event == "node_started":
        yield f"{_margin(event.data)}- {event.data.title} ({event.data.node_type})", _PLAIN
    elif event.event == "node_finished":
        yield _node(event.data)
    elif event.event == "node_retry":
        yield _retry(event.data)
    elif event.event == "iteration_next" or event.event == "loop_next":
        yield f"  {event.data.title}: round {event.data.index + 1}", _PLAIN
    elif event.event == "iteration_completed" or event.event == "loop_completed":
        yield f"  {event.data.title}: all rounds done", _PLAIN
    elif event.event == "agent_thought":
        yield from _thought(event)
    elif event.event == "agent_log":
        yield _log(event)
    elif event.event == "message_file":
        if event.url:
            yield f"file: {event.url}", ""
    elif event.event == "message_end":
        yield from _end(event)
    elif event.event == "workflow_finished":
        yield _run(event.data)
    elif event.event == "human_input_required":
        yield from form_lines(event.data)
    elif event.event == "__unknown__":
        yield f"{event.name}: an event this version does not know", _PLAIN


def form_lines(form: HumanInputFormDefinition) -> Iterator[Line]:
    """What a person is asked, and the token to answer with."""
    yield f"waits for a person: {form.node_title}", _LOUD
    yield f"  {shorten(form.form_content)}", ""
    for action in form.actions or []:
        yield f"  action {action.id}: {action.title}", ""
    for field in form.inputs or []:
        yield f"  field {field.output_variable_name} ({field.type})", ""
    yield f"  form token: {form.form_token or 'none; this form cannot be answered with an API key'}", ""


def usage_text(usage: Usage) -> str:
    """Tokens, price and time, as far as they are known."""
    parts: list[str] = []
    if usage.total_tokens is not None:
        parts.append(f"{usage.total_tokens} tokens")
    if usage.total_price not in (None, "0", "0.0", "0.0000000"):
        parts.append(f"{usage.total_price} {usage.currency or ''}".rstrip())
    if usage.latency is not None:
        parts.append(f"{usage.latency:.1f} s")
    return ", ".join(parts)


def _margin(data: object) -> str:
    """Nodes inside an iteration or a loop stand further right."""
    inside = getattr(data, "iteration_id", None) or getattr(data, "loop_id", None)
    return "  " if inside else ""


def _node(data: NodeFinishedData) -> Line:
    figures = f"{data.elapsed_time:.1f} s"
    tokens = data.execution_metadata.total_tokens if data.execution_metadata else None
    if tokens:
        figures += f", {tokens} tokens"
    text = f"{_margin(data)}{'+' if data.status == 'succeeded' else '!'} {data.title}: {data.status} ({figures})"
    if data.error:
        text += f": {shorten(data.error)}"
    return text, _GOOD if data.status == "succeeded" else _BAD


def _retry(data: NodeRetryData) -> Line:
    return f"{_margin(data)}! {data.title}: try {data.retry_index} failed: {shorten(data.error or '')}", _LOUD


def _thought(event: AgentThoughtEvent) -> Iterator[Line]:
    if event.tool:
        yield f"- {event.tool} {shorten(event.tool_input or '')}".rstrip(), _PLAIN
    if event.observation:
        yield f"+ {event.tool or 'observation'}: {shorten(event.observation)}", _GOOD


def _log(event: AgentLogEvent) -> Line:
    data = event.data
    text = f"{'    ' if data.parent_id else '  '}{data.label}: {data.status}"
    return (f"{text}: {shorten(data.error)}", _BAD) if data.error else (text, _PLAIN)


def _end(event: MessageEndEvent) -> Iterator[Line]:
    sources = dict.fromkeys(
        source.document_name for source in event.metadata.retriever_resources or [] if source.document_name
    )
    if sources:
        yield f"from: {', '.join(sources)}", _PLAIN
    figures = usage_text(event.metadata.usage) if event.metadata.usage else ""
    if figures:
        yield figures, _PLAIN


def _run(data: WorkflowFinishedData) -> Line:
    figures = f"{data.elapsed_time:.1f} s, {data.total_tokens} tokens, {data.total_steps} steps"
    good = data.status in ("succeeded", "partial-succeeded")
    return f"{'+' if good else '!'} run {data.status} ({figures})", _GOOD if good else _BAD
