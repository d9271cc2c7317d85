"""Streams of workflows: typed events that add up to what was said, and how a run that waits is answered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from . import AsyncEventStream, EventStream
from .models.interrupt import Interrupt
from .models.node_message import NodeMessage
from .models.workflow_event import WorkflowEvent
from .shapes import members, text_or_none

if TYPE_CHECKING:
    from .models.interrupt_data import InterruptData


class _Run:
    """What both colours know of a run."""

    def __init__(self, **settings: Any) -> None:
        self._pieces: list[str] = []
        self._interrupt: InterruptData | None = None
        self._debug_url: str | None = None
        super().__init__(**settings)

    @property
    def text(self) -> str:
        """What nodes have said so far, in the order it came."""
        return "".join(self._pieces)

    @property
    def interrupt(self) -> InterruptData | None:
        """What the run waits for; ``None`` if it does not wait."""
        return self._interrupt

    @property
    def debug_url(self) -> str | None:
        """Page that shows the run, if the stream's end named one."""
        return self._debug_url

    def _seen(self, event: WorkflowEvent) -> None:
        if event.event == "Message":
            self._said(event.data)
        elif event.event == "Interrupt":
            self._asked(event.data)
        elif event.event == "Done":
            self._debug_url = text_or_none(members(event.data).get("debug_url"))

    # The classes say what data is; a server may send something else in its place, which is passed on as it came.

    def _said(self, data: object) -> None:
        if isinstance(data, NodeMessage) and (piece := text_or_none(data.content)):
            self._pieces.append(piece)

    def _asked(self, data: object) -> None:
        if isinstance(data, Interrupt):
            self._interrupt = data.interrupt_data

    def _progress(self) -> Mapping[str, Any]:
        return {"partial_text": self.text}

    def _answer(self, args: Mapping[str, Any], answer: str) -> Mapping[str, Any]:
        """Arguments of the call that answers what the run waits for."""
        if self._interrupt is None:
            raise RuntimeError("the run does not wait for an answer")
        given: Any = args.get("workflow_id")
        if given is None:  # the call was made with a model
            body: Any = args["body"]
            given = body.workflow_id
        return {
            "workflow_id": given,
            "event_id": self._interrupt.event_id,
            "interrupt_type": self._interrupt.type,
            "resume_data": answer,
        }


class WorkflowStream(_Run, EventStream[WorkflowEvent]):
    """The events of a run. ``EventStream`` says how streams are read."""

    @property
    def logid(self) -> str | None:
        """Id of the call in Coze's logs, from the moment the stream is open."""
        return self.meta.get("logid")

    def resume(self, answer: str) -> WorkflowStream:
        """Answer what the run waits for; it goes on as another stream.

        Args:
            answer: the answer, as ``interrupt.type`` asks for it.

        Raises:
            RuntimeError: the run does not wait.
        """
        from .api.workflows.stream_resumed_workflow import OPERATION, STREAM

        given = self._answer(self.args, answer)
        return self.client.stream(OPERATION, STREAM, given, self.options, into=WorkflowStream)


class AsyncWorkflowStream(_Run, AsyncEventStream[WorkflowEvent]):
    """The events of a run. ``AsyncEventStream`` says how streams are read."""

    @property
    def logid(self) -> str | None:
        """Id of the call in Coze's logs, from the moment the stream is open."""
        return self.meta.get("logid")

    def resume(self, answer: str) -> AsyncWorkflowStream:
        """As ``WorkflowStream.resume``."""
        from .api.workflows.stream_resumed_workflow import OPERATION, STREAM

        given = self._answer(self.args, answer)
        return self.client.stream(OPERATION, STREAM, given, self.options, into=AsyncWorkflowStream)
