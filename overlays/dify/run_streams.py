"""What the streams of all app kinds do: read text, give a result, stop the run, resume after a lost connection."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from anyio import CancelScope

from . import AsyncEventStream, EventStream
from .errors import ApiError
from .run_facts import RunFacts, events_args, outcome_of, side_options

if TYPE_CHECKING:
    from types import TracebackType

    from .models import OperationResult


class _Event(Protocol):
    """What every event has: the object it was read from."""

    @property
    def raw(self) -> Any: ...


E = TypeVar("E", bound=_Event)
R = TypeVar("R")
"""What the blocking call would have returned."""

logger = logging.getLogger(__package__)


class RunStream(RunFacts[R], EventStream[E], Generic[E, R]):
    """An event stream that adds up what its events tell. See ``EventStream`` for reading and closing it.

    With ``stop_on_exit=True`` the run is stopped when the stream is left before the run is over: by the end of a
    ``with`` block, by an error or an interrupt inside it, by ``close()``. A failure of that is logged.

    With ``resume=True`` the run of a workflow or chatflow is followed further when the connection is lost, as soon as
    the run's id is known. No event comes twice, and none is lost that the server still has. Servers before 1.14 cannot
    do it; then the loss is raised as without it.
    """

    EXTRAS = frozenset({"stop_on_exit", "resume"})

    def result(self) -> R:
        """Read to the end and return what the blocking call would have returned.

        Raises:
            StreamError: the run failed, which newer servers tell by its status alone; with the text so far.
            StreamInterrupted: the stream broke off; with the text so far.
            ApiError: as any call.
        """
        with self:
            for _ in self:
                pass
        return self._read_result(self.redacted)

    def stop(self) -> OperationResult:
        """Ask the server to stop the run (``POST .../{task_id}/stop``); the stream then ends by itself.

        Raises:
            InvalidRequestError: no event has come yet, so there is no task to name.
            ApiError: as any call.
        """
        return self._stop(hurried=False)

    def iter_text(self) -> Iterator[str]:
        """The pieces of the text as they come, without replacements; ``text`` is right in the end."""
        facts = self._answer
        for _ in self:
            if facts.added:
                yield facts.added
        if self._late_text:
            yield self._late_text

    def close(self) -> None:
        """Close the connection, and stop the run if ``stop_on_exit`` asks for it."""
        wanted = self._wants_stop(self.stream_options.get("stop_on_exit"))
        super().close()  # first: stopping takes a connection, and this may have been the last one
        if wanted:
            try:
                self._stop(hurried=True)
            except ApiError as error:
                logger.warning("stopping task %s failed: %s", self.task_id, error)

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._judge(exc)
        super().__exit__(exc_type, exc, traceback)

    def __del__(self) -> None:
        self._left = True  # while an object is collected, nothing may be sent: another lock may be held
        super().__del__()

    def _stop(self, *, hurried: bool) -> OperationResult:
        self._check_stop(self.operation)
        options = side_options(self.options, hurried=hurried)
        return self.client.fetch(self._stop_operation(), self._stop_args(self.args), options)

    def _seen(self, event: E) -> None:
        self._take(event.raw)
        if self._awaits_outcome:
            self._state.ended = False

    def _drop(self, event: E) -> bool:
        return self._repeats(event.raw)

    def _resume(self, error: ApiError) -> EventStream[E] | None:
        run_id = self._resumable()
        if run_id is None:
            return None
        from .api.runs.get_workflow_run import OPERATION as RECORD
        from .api.runs.stream_workflow_events import OPERATION, STREAM

        options = side_options(self.options)
        other: EventStream[Any] = self.client.stream(OPERATION, STREAM, events_args(run_id, self.args), options)
        try:
            other.__enter__()
        except ApiError as problem:
            logger.info("run %s cannot be followed: %s", run_id, problem)
            return None
        try:
            self._outcome = outcome_of(self.client.fetch(RECORD, {"workflow_run_id": run_id}, options))
        except ApiError as problem:
            logger.info("the record of run %s cannot be read: %s", run_id, problem)
        except BaseException:
            other.close()
            raise
        self._resumed()
        # A run that is over sends its end at once, or has sent it before it was listened to: no long wait for it.
        self._state.ended = self._outcome is not None
        return cast("EventStream[E]", other)

    def _finished(self) -> None:
        self._close_with_record()


class AsyncRunStream(RunFacts[R], AsyncEventStream[E], Generic[E, R]):
    """As ``RunStream``, for ``async with`` and ``async for``. Cancelling the task that reads it leaves it, too."""

    EXTRAS = frozenset({"stop_on_exit", "resume"})

    async def result(self) -> R:
        """As ``RunStream.result``."""
        async with self:
            async for _ in self:
                pass
        return self._read_result(self.redacted)

    async def stop(self) -> OperationResult:
        """As ``RunStream.stop``."""
        return await self._stop(hurried=False)

    async def iter_text(self) -> AsyncIterator[str]:
        """As ``RunStream.iter_text``."""
        facts = self._answer
        async for _ in self:
            if facts.added:
                yield facts.added
        if self._late_text:
            yield self._late_text

    async def aclose(self) -> None:
        """As ``RunStream.close``; the stop is sent even when the task is being cancelled."""
        wanted = self._wants_stop(self.stream_options.get("stop_on_exit"))
        try:
            await super().aclose()
        finally:
            if wanted:
                try:
                    with CancelScope(shield=True):
                        await self._stop(hurried=True)
                except ApiError as error:
                    logger.warning("stopping task %s failed: %s", self.task_id, error)

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._judge(exc)
        await super().__aexit__(exc_type, exc, traceback)

    async def _stop(self, *, hurried: bool) -> OperationResult:
        self._check_stop(self.operation)
        options = side_options(self.options, hurried=hurried)
        return await self.client.fetch(self._stop_operation(), self._stop_args(self.args), options)

    def _seen(self, event: E) -> None:
        self._take(event.raw)
        if self._awaits_outcome:
            self._state.ended = False

    def _drop(self, event: E) -> bool:
        return self._repeats(event.raw)

    async def _resume(self, error: ApiError) -> AsyncEventStream[E] | None:
        run_id = self._resumable()
        if run_id is None:
            return None
        from .api.runs.get_workflow_run import OPERATION as RECORD
        from .api.runs.stream_workflow_events import OPERATION, STREAM

        options = side_options(self.options)
        other: AsyncEventStream[Any] = self.client.stream(OPERATION, STREAM, events_args(run_id, self.args), options)
        try:
            await other.__aenter__()
        except ApiError as problem:
            logger.info("run %s cannot be followed: %s", run_id, problem)
            return None
        try:
            self._outcome = outcome_of(await self.client.fetch(RECORD, {"workflow_run_id": run_id}, options))
        except ApiError as problem:
            logger.info("the record of run %s cannot be read: %s", run_id, problem)
        except BaseException:
            with CancelScope(shield=True):
                await other.aclose()
            raise
        self._resumed()
        self._state.ended = self._outcome is not None  # as in RunStream._resume
        return cast("AsyncEventStream[E]", other)

    async def _finished(self) -> None:
        self._close_with_record()
