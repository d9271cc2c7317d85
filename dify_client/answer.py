# Copied from overlays/dify/answer.py. Edit that file, then run: python -m generator sync
"""What a stream has told so far: the text, the ids, the events that close a run. No I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

TEXT_EVENTS: Final = frozenset(
    {"message", "agent_message", "message_file", "text_chunk", "message_replace", "text_replace"}
)
"""Events that change the text."""


class Answer:
    """Adds up the events of one run.

    The text follows the rules of Dify servers: ``message``, ``agent_message``, and ``message_file`` that has an answer
    (servers up to 1.12 send tokens so when the user sent an image), and ``text_chunk`` add to it; ``message_replace``
    and ``text_replace`` replace it (moderation); a ``message`` after ``agent_message`` repeats the whole answer and is
    left out.

    After ``lose()`` pieces of the text may be missing. The outputs of the finished run then bring back the whole of it,
    where they hold it.
    """

    __slots__ = (
        "_agent", "_agent_text", "_before_loss", "_lost", "_parts", "added", "conversation_id", "created_at",
        "finished", "message_end", "message_id", "paused", "seen_workflow", "task_id", "workflow_id", "workflow_run_id",
    )  # fmt: skip

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._agent = False
        self._agent_text = False
        self._lost = False
        self._before_loss = ""
        self.added = ""
        """Text that the last event added; "" if it added none."""
        self.task_id: str | None = None
        self.message_id: str | None = None
        self.conversation_id: str | None = None
        self.workflow_run_id: str | None = None
        self.workflow_id: str | None = None
        self.created_at: int | None = None
        self.seen_workflow = False
        self.message_end: Mapping[str, Any] | None = None
        self.finished: Mapping[str, Any] | None = None
        """``data`` of ``workflow_finished``."""
        self.paused: Mapping[str, Any] | None = None
        """``data`` of ``workflow_paused``."""

    def feed(self, event: Mapping[str, Any]) -> None:
        """Take one event as it stood on the wire."""
        self.added = ""
        name = event.get("event")
        if (
            self.task_id is None
            or (self.message_id is None and "message_id" in event)
            or (self.workflow_run_id is None and "workflow_run_id" in event)
        ):
            self._learn_ids(event)
        if name in TEXT_EVENTS:
            self._take_text(name, event)
        elif name == "message_end":
            self.message_end = event
        elif name == "workflow_started":
            self.seen_workflow = True
            self.paused = None
            self.workflow_id = data_of(event).get("workflow_id")
        elif name == "workflow_finished":
            self.finish(data_of(event))
        elif name == "workflow_paused":
            self.paused = data_of(event)
        elif name == "agent_thought":
            self._agent = True

    def lose(self) -> None:
        """Note that pieces of the text may be missing from here on."""
        if not self._lost:
            self._lost = True
            self._before_loss = self.text

    def finish(self, data: Mapping[str, Any]) -> None:
        """Take the outcome of the run, from ``workflow_finished`` or from its record."""
        self.seen_workflow = True
        self.finished = data
        self.paused = None
        whole = self._whole_text() if self._lost else None
        if whole is not None:
            self._replace(whole)
            self._lost = False

    @property
    def text(self) -> str:
        """The text so far."""
        if len(self._parts) > 1:
            self._parts = ["".join(self._parts)]
        return self._parts[0] if self._parts else ""

    @property
    def text_complete(self) -> bool:
        """Whether nothing can be missing between the pieces of the text."""
        return not self._lost

    @property
    def outputs(self) -> Mapping[str, Any] | None:
        """Outputs of the finished run; ``None`` before that."""
        outputs: Any = self.finished.get("outputs") if self.finished is not None else None
        return cast("Mapping[str, Any]", outputs) if isinstance(outputs, Mapping) else None

    @property
    def mode(self) -> str:
        """The app kind, told by the events that only it sends."""
        if self.seen_workflow:
            return "advanced-chat"
        return "agent-chat" if self._agent else "chat"

    @property
    def over(self) -> bool:
        """Whether the run has come to its end or to a pause, so that there is nothing to stop."""
        return self.finished is not None or self.paused is not None or self.message_end is not None

    @property
    def failure(self) -> str | None:
        """The run's error text when it ended ``failed``; newer servers then send no ``error`` event."""
        if self.finished is None or self.finished.get("status") != "failed":
            return None
        return str(self.finished.get("error") or "the run ended with status failed and gave no reason")

    def _take_text(self, name: Any, event: Mapping[str, Any]) -> None:
        value = event.get("answer")
        if value is None:
            value = data_of(event).get("text")
        if not isinstance(value, str):
            return
        if name in ("message_replace", "text_replace"):
            self._replace(value)
            return
        if name == "agent_message":
            self._agent = self._agent_text = True
        elif name == "message" and self._agent_text:
            return
        self._parts.append(value)
        self.added = value

    def _replace(self, text: str) -> None:
        """Put another text in the place of this one. What merely follows this one counts as added."""
        before = self.text
        self.added = text[len(before) :] if text.startswith(before) else ""
        self._parts = [text]

    def _whole_text(self) -> str | None:
        """The output that the streamed pieces belong to; ``None`` unless exactly one fits them."""
        outputs = self.outputs or {}
        answer = outputs.get("answer")
        if self.message_id is not None and isinstance(answer, str):
            return answer
        start, end = self._before_loss, self.text[len(self._before_loss) :]
        fitting = {
            value
            for value in outputs.values()
            if isinstance(value, str)
            and value.startswith(start)
            and value.endswith(end)
            and len(value) >= len(start) + len(end)
        }
        return fitting.pop() if len(fitting) == 1 else None

    def _learn_ids(self, raw: Mapping[str, Any]) -> None:
        for name in ("task_id", "message_id", "conversation_id", "workflow_run_id", "created_at"):
            value = raw.get(name)
            if value and getattr(self, name) is None and isinstance(value, int if name == "created_at" else str):
                setattr(self, name, value)


def data_of(event: Mapping[str, Any]) -> Mapping[str, Any]:
    """The ``data`` of an event; empty if it has none."""
    data: Any = event.get("data")
    return cast("Mapping[str, Any]", data) if isinstance(data, Mapping) else {}
