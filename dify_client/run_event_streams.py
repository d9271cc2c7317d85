# Copied from overlays/dify/run_event_streams.py. Edit that file, then run: python -m generator sync
"""The stream of a run that was started elsewhere, or goes on after a pause (``runs.events``, ``follow()``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .pausable_streams import AsyncPausableStream, PausableStream
from .run_facts import RunFacts
from .run_results import workflow_result

if TYPE_CHECKING:
    from typing_extensions import Self

    from . import Operation
    from .answer import Answer
    from .models import OperationResult, WorkflowBlockingResponse
    from .models import RunEvent as RunEvent
    from .replay import Replay


class _Followed(RunFacts["WorkflowBlockingResponse"]):
    """What both colours share: repetitions are left out, and a new pause ends a stream that goes on after one."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._answer.lose()  # the text before this stream is not repeated
        self._answer.workflow_run_id = settings["args"].get("workflow_run_id")
        self._ends_at_pause = False
        self._at_pause = False
        self._repeated = False

    def go_on_from(self, answer: Answer, replay: Replay) -> None:
        """Take over what another stream of the run knows; for ``follow()``."""
        self._adopt(answer, replay)
        self._ends_at_pause = True

    def _receive(self, raw: Any) -> None:
        self._repeated = self._repeats(raw)
        if not self._repeated:
            self._take(raw)
            self._at_pause = self._ends_at_pause and self.paused and raw.get("event") == "workflow_paused"

    def _result(self) -> WorkflowBlockingResponse:
        return workflow_result(self._answer)

    def _stop_operation(self) -> Operation[OperationResult]:
        if self.message_id is not None:
            from .api.messages.stop_chat_message import OPERATION as CHAT

            return CHAT
        from .api.runs.stop_workflow import OPERATION

        return OPERATION


class RunEventStream(_Followed, PausableStream["RunEvent", "WorkflowBlockingResponse"]):
    """Events of a run (``GET /workflow/{workflow_run_id}/events``), and the outcome they add up to."""

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> RunEvent:
        while not self._at_pause:
            event = super().__next__()
            if not self._repeated:
                return event
        self.close()
        raise StopIteration

    def _seen(self, event: RunEvent) -> None:
        self._receive(event.raw)

    def _drop(self, event: RunEvent) -> bool:
        return False  # _seen looks at every event, and __next__ passes over the repeated ones


class AsyncRunEventStream(_Followed, AsyncPausableStream["RunEvent", "WorkflowBlockingResponse"]):
    """As ``RunEventStream``, for ``async with`` and ``async for``."""

    async def __anext__(self) -> RunEvent:
        while not self._at_pause:
            event = await super().__anext__()
            if not self._repeated:
                return event
        await self.aclose()
        raise StopAsyncIteration

    def _seen(self, event: RunEvent) -> None:
        self._receive(event.raw)

    def _drop(self, event: RunEvent) -> bool:
        return False
