# Copied from overlays/dify/run_streams.py. Edit that file, then run: python -m generator sync
"""What the streams of all app kinds have: text, ids, stop. The base of ``ChatStream``, ``CompletionStream`` and ``WorkflowStream``."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from anyio import CancelScope

from . import AsyncEventStream, EventStream, RequestOptions
from .answer import Answer
from .errors import ApiError, InvalidRequestError

if TYPE_CHECKING:
    from . import Operation
    from .models import OperationResult


class _Event(Protocol):
    """What every event has: the object it was read from."""

    @property
    def raw(self) -> Any: ...


E = TypeVar("E", bound=_Event)

STOP_TIMEOUT = 5.0
"""Seconds that leaving a stream may wait for the server to take a stop."""

logger = logging.getLogger(__package__)


class _RunFacts:
    """The facts about a run that its stream has told so far."""

    def __init__(self, **settings: Any) -> None:
        self._answer = Answer()
        super().__init__(**settings)

    @property
    def text(self) -> str:
        """The text received so far. A moderated answer is replaced, so it may change as a whole."""
        return self._answer.text

    @property
    def task_id(self) -> str | None:
        """The running task, as ``stop`` calls want it; ``None`` until an event has told it."""
        return self._answer.task_id

    @property
    def message_id(self) -> str | None:
        """The answer's message; ``None`` until an event has told it, and for workflows."""
        return self._answer.message_id

    @property
    def conversation_id(self) -> str | None:
        """The conversation; ``None`` until an event has told it, and for apps without conversations."""
        return self._answer.conversation_id

    @property
    def workflow_run_id(self) -> str | None:
        """The run of a workflow or chatflow; ``None`` until an event has told it."""
        return self._answer.workflow_run_id

    @property
    def outputs(self) -> Mapping[str, Any] | None:
        """Outputs of the finished workflow or chatflow; ``None`` before the end."""
        return self._answer.outputs

    def _progress(self) -> Mapping[str, Any]:
        facts = self._answer
        return {"partial_text": facts.text, "task_id": facts.task_id, "workflow_run_id": facts.workflow_run_id}

    def _stop_operation(self) -> Operation[OperationResult]:
        raise InvalidRequestError("stop", None, "this stream cannot be stopped")

    def _stop_args(self, args: Mapping[str, Any]) -> dict[str, Any]:
        if self.task_id is None:
            raise InvalidRequestError(
                "task_id", None, "is not known before the first event", "read an event first, or close the stream"
            )
        return {"task_id": self.task_id, "user": args.get("user")}

    def _stop_options(self, options: RequestOptions | None) -> RequestOptions:
        given = options or RequestOptions()
        return RequestOptions(
            api_key=given.api_key, headers=given.headers, base_url=given.base_url, timeout=STOP_TIMEOUT, max_retries=0
        )

    def _wants_stop(self, asked: bool) -> bool:
        facts = self._answer
        return asked and facts.task_id is not None and not facts.over


class RunStream(_RunFacts, EventStream[E]):
    """An event stream that adds up what its events tell. See ``EventStream`` for reading and closing it."""

    EXTRAS = frozenset({"stop_on_exit"})

    def stop(self) -> OperationResult:
        """Ask the server to stop the run (``POST .../{task_id}/stop``); the stream then ends by itself.

        Raises:
            InvalidRequestError: no event has come yet, so there is no task to name.
            ApiError: as any call.
        """
        return self.client.fetch(self._stop_operation(), self._stop_args(self.args), self._stop_options(self.options))

    def iter_text(self) -> Iterator[str]:
        """The pieces of the text as they come. A replacement is not among them: ``text`` has the right text in the end."""
        facts = self._answer
        for _ in self:
            if facts.added:
                yield facts.added

    def close(self) -> None:
        """Close the connection. With ``stop_on_exit=True`` an unfinished run is stopped first; a failure of that is logged."""
        if not self.closed and self._wants_stop(self.stream_options.get("stop_on_exit", False)):
            try:
                self.stop()
            except ApiError as error:
                logger.warning("stopping task %s failed: %s", self.task_id, error)
        super().close()

    def _seen(self, event: E) -> None:
        self._answer.feed(event.raw)


class AsyncRunStream(_RunFacts, AsyncEventStream[E]):
    """As ``RunStream``, for ``async with`` and ``async for``."""

    EXTRAS = frozenset({"stop_on_exit"})

    async def stop(self) -> OperationResult:
        """As ``RunStream.stop``."""
        return await self.client.fetch(
            self._stop_operation(), self._stop_args(self.args), self._stop_options(self.options)
        )

    async def iter_text(self) -> AsyncIterator[str]:
        """As ``RunStream.iter_text``."""
        facts = self._answer
        async for _ in self:
            if facts.added:
                yield facts.added

    async def aclose(self) -> None:
        """As ``RunStream.close``; the stop is sent even when the task is being cancelled."""
        if not self.closed and self._wants_stop(self.stream_options.get("stop_on_exit", False)):
            try:
                with CancelScope(shield=True):
                    await self.stop()
            except ApiError as error:
                logger.warning("stopping task %s failed: %s", self.task_id, error)
        await super().aclose()

    def _seen(self, event: E) -> None:
        self._answer.feed(event.raw)
