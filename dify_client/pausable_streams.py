# Copied from overlays/dify/pausable_streams.py. Edit that file, then run: python -m generator sync
"""Streams of runs that may wait for a person: what they wait for, and how to go on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .errors import DecodeError
from .run_facts import RunFacts, events_args, side_options
from .run_streams import AsyncRunStream, E, R, RunStream

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from . import RequestOptions, StreamOptions
    from .human_input import AsyncFormRun, FilledForm, FormRun, PendingForm
    from .models import PauseReason
    from .run_event_streams import AsyncRunEventStream, RunEventStream

ResultT = TypeVar("ResultT")


class _Pauses(RunFacts[ResultT], Generic[ResultT]):
    """What a paused run waits for."""

    @property
    def pending_forms(self) -> list[PauseReason]:
        """The forms that the paused run waits for; empty while it runs and after its end.

        A form whose ``form_token`` is ``None`` cannot be read or submitted with an API key.

        Raises:
            DecodeError: what the server says of the pause is not what the specification says.
        """
        from .models.pause_reason import PauseReason

        if not self.paused or self._answer.paused is None:
            return []
        reasons: list[dict[str, Any]] = self._answer.paused.get("reasons") or []
        try:
            found = [PauseReason.from_dict(reason) for reason in reasons]
        except Exception as exc:
            message = f"the pause does not tell what it waits for: {type(exc).__name__}: {exc}"
            raise DecodeError(message, body=self._answer.paused) from exc
        return [reason for reason in found if reason.type == "human_input_required"]

    def _following(
        self, options: RequestOptions | None, given: Mapping[str, Any], asked: Mapping[str, Any]
    ) -> tuple[dict[str, Any], RequestOptions, StreamOptions]:
        """Arguments, options and stream options of the stream that goes on with this run."""
        from .errors import InvalidRequestError

        run_id = self.workflow_run_id
        if run_id is None:
            fix = "only runs of workflows and chatflows can be followed, from their first event on"
            raise InvalidRequestError("workflow_run_id", None, "is not known", fix)
        return (
            events_args(run_id, given, over_pauses=True),
            side_options(options),
            cast("StreamOptions", dict(asked)),
        )


class PausableStream(_Pauses[R], RunStream[E, R], Generic[E, R]):
    """A stream that ends when its run pauses for a person; then ``paused`` is true."""

    def follow(self, **stream: Unpack[StreamOptions]) -> RunEventStream:
        """The rest of the run, after a pause or after this stream was given up: the events that this one has not told.

        The stream shares what this one knows: text, ids and outputs go on, and are seen through either. It ends with
        the run, or when the run pauses once more. It may be opened before the form is submitted; the server waits five
        minutes for that.

        Args:
            stream: how the stream is watched; what is not given is as for this one.

        Raises:
            InvalidRequestError: the run's id is not known: no event has come, or the app has no runs.
        """
        from .api.runs.stream_workflow_events import OPERATION, STREAM
        from .run_event_streams import RunEventStream

        args, options, more = self._following(self.options, self.args, {**self.stream_options, **stream})
        found = self.client.stream(OPERATION, STREAM, args, options, into=RunEventStream, **more)
        found.go_on_from(self._answer, self._replay)
        return found

    def with_forms(self, fill: Callable[[PendingForm], FilledForm | None]) -> FormRun[E, R]:
        """All events of the run to its end, across its pauses: each form is fetched, filled and submitted.

        Args:
            fill: called with each form; returns the action and the values to submit, or ``None`` to leave the form to
                somebody else and wait.

        Returns:
            The events, to iterate over; its ``result()`` is that of the finished run.
        """
        from .human_input import FormRun

        return FormRun(self, fill)


class AsyncPausableStream(_Pauses[R], AsyncRunStream[E, R], Generic[E, R]):
    """As ``PausableStream``, for ``async with`` and ``async for``."""

    def follow(self, **stream: Unpack[StreamOptions]) -> AsyncRunEventStream:
        """As ``PausableStream.follow``; it is not awaited."""
        from .api.runs.stream_workflow_events import OPERATION, STREAM
        from .run_event_streams import AsyncRunEventStream

        args, options, more = self._following(self.options, self.args, {**self.stream_options, **stream})
        found = self.client.stream(OPERATION, STREAM, args, options, into=AsyncRunEventStream, **more)
        found.go_on_from(self._answer, self._replay)
        return found

    def with_forms(
        self, fill: Callable[[PendingForm], FilledForm | Awaitable[FilledForm | None] | None]
    ) -> AsyncFormRun[E, R]:
        """As ``PausableStream.with_forms``; ``fill`` may be a coroutine function."""
        from .human_input import AsyncFormRun

        return AsyncFormRun(self, fill)
