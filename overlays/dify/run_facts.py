"""What the streams of all app kinds know about their run, sync and async alike."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

from . import RequestOptions
from .answer import Answer
from .errors import ApiError, DecodeError, InvalidRequestError, StreamError
from .replay import Replay, outcome

if TYPE_CHECKING:
    from . import Operation
    from .models import OperationResult, WorkflowRun

STOP_TIMEOUT: Final = 5.0
"""Seconds that leaving a stream may wait for the server to take a stop."""

MAX_RESUMES: Final = 3
"""How often in a row a stream is resumed without one new event."""


R = TypeVar("R")


class RunFacts(ABC, Generic[R]):
    """The facts about a run that its stream has told so far."""

    def __init__(self, **settings: Any) -> None:
        self._answer = Answer()
        self._replay = Replay()
        self._resumes = 0
        self._left = False
        self._outcome: Mapping[str, Any] | None = None
        self._late_text = ""
        self._resume_asked: Final = bool(settings["stream_options"].get("resume"))
        super().__init__(**settings)

    @property
    def text(self) -> str:
        """The text received so far. A moderated answer is replaced, so it may change as a whole."""
        return self._answer.text

    @property
    def text_complete(self) -> bool:
        """Whether nothing is missing in ``text``. After a lost connection that was resumed, tokens may be; the outputs
        of the finished run bring them back where they hold the text."""
        return self._answer.text_complete

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

    @property
    def paused(self) -> bool:
        """Whether the run waits for a person, as the last event about it said."""
        return self._answer.paused is not None and self._answer.finished is None

    # What the kinds of app differ in

    @abstractmethod
    def _result(self) -> R:
        """The blocking answer, built from what the stream has told."""

    def _read_result(self, redacted: Callable[[Any], Any]) -> R:
        """``_result``, whatever the closing events hold.

        Args:
            redacted: that of the stream, since events come with what a server repeats.

        Raises:
            StreamError: the run ended ``failed``.
            DecodeError: they are not what the specification says.
        """
        facts = self._answer
        try:
            if facts.failure is not None:
                words, text = redacted(facts.failure), redacted(facts.text)
                raise StreamError(words, code="run_failed", partial_text=text, task_id=facts.task_id)
            return self._result()
        except ApiError:
            raise
        except Exception as exc:
            message = f"the closing events make no result: {type(exc).__name__}: {exc}; the text so far is in .text"
            body = redacted(facts.finished or facts.message_end or facts.paused)
            raise DecodeError(redacted(message), body=body) from exc

    @abstractmethod
    def _stop_operation(self) -> Operation[OperationResult]:
        """The call that stops a run."""

    # Stopping

    def _stop_args(self, args: Mapping[str, Any]) -> dict[str, Any]:
        if self.task_id is None:
            raise InvalidRequestError(
                "task_id", None, "is not known before the first event", "read an event first, or close the stream"
            )
        return {"task_id": self.task_id, "user": args.get("user")}

    def _wants_stop(self, asked: object) -> bool:
        """Whether leaving the stream now has to stop the run. Only the first leaving counts."""
        facts, left = self._answer, self._left
        self._left = True
        return bool(asked) and not left and facts.task_id is not None and not facts.over

    def _judge(self, error: BaseException | None) -> None:
        """A run that has reported its error is over: leaving its stream has nothing to stop."""
        if isinstance(error, StreamError):
            self._left = True

    def _check_stop(self, operation: Operation[Any]) -> None:
        """Only runs of apps can be stopped: a knowledge pipeline has no call for it."""
        if "appKey" not in operation.security:
            raise InvalidRequestError("stop", operation.id, "is not possible for this run", "close the stream instead")

    # Resuming

    def _progress(self) -> Mapping[str, Any]:
        facts = self._answer
        return {"partial_text": facts.text, "task_id": facts.task_id, "workflow_run_id": facts.workflow_run_id}

    def _resumable(self) -> str | None:
        """The run to go on with, if that was asked for, makes sense and has not been tried too often."""
        run_id = self._answer.workflow_run_id
        if not self._resume_asked or not run_id or self._resumes >= MAX_RESUMES:
            return None
        self._resumes += 1
        return run_id

    def _resumed(self) -> None:
        """The server is repeating the past of the run, and may have said something in between that is gone."""
        self._replay.active = True
        self._answer.lose()

    def _adopt(self, answer: Answer, replay: Replay) -> None:
        """Go on where another stream of the same run stopped."""
        self._answer, self._replay = answer, replay
        self._resumed()

    @property
    def _awaits_outcome(self) -> bool:
        """Whether ``message_end`` has come and the outcome of the run is still to follow, as newer servers send them.

        By itself ``message_end`` completes a stream. With resuming asked for, a loss between the two is one to repair.
        """
        facts = self._answer
        return (
            facts.message_end is not None
            and facts.finished is None
            and facts.seen_workflow
            and self._outcome is None
            and self._resume_asked
        )

    def _close_with_record(self) -> None:
        """The stream is complete. If the end of the run was missed while nobody listened, its record tells it."""
        if self._outcome is not None and self._answer.finished is None:
            self._answer.added = ""
            self._answer.finish(self._outcome)
            self._late_text = self._answer.added

    def _take(self, raw: Any) -> None:
        """An event that is told to the program."""
        self._resumes = 0
        event = _named(raw)
        if event is not None:
            self._replay.note(event)
            self._answer.feed(event)
        else:
            self._answer.added = ""

    def _repeats(self, raw: Any) -> bool:
        """Whether an event, as it stood on the wire, has been told before."""
        event = _named(raw)
        return event is not None and self._replay.repeats(event, self._answer.text)


def events_args(run_id: str, args: Mapping[str, Any], *, over_pauses: bool = False) -> dict[str, Any]:
    """Arguments of the call that follows a run: the past first, for the same user."""
    return {
        "workflow_run_id": run_id,
        "user": args.get("user"),
        "include_state_snapshot": True,
        "continue_on_pause": over_pauses or None,
    }


def outcome_of(run: WorkflowRun) -> Mapping[str, Any] | None:
    """What ``workflow_finished`` would have said about a run; ``None`` while it goes on."""
    return outcome(run.to_dict())


def side_options(options: RequestOptions | None, *, hurried: bool = False) -> RequestOptions:
    """The options of a call beside a stream: same key and server, no body or query of the stream's own.

    Args:
        options: those of the stream.
        hurried: give up soon and try once, because a program waits to leave.
    """
    given = options or RequestOptions()
    shared = RequestOptions(api_key=given.api_key, headers=given.headers, base_url=given.base_url)
    return shared.merged(RequestOptions(timeout=STOP_TIMEOUT, max_retries=0)) if hurried else shared


def _named(raw: Any) -> dict[str, Any] | None:
    """An event as it stood on the wire; ``None`` if it is no JSON object with a name, and so tells nothing of a run."""
    if not isinstance(raw, dict):
        return None
    event = cast("dict[str, Any]", raw)
    return event if isinstance(event.get("event"), str) else None
