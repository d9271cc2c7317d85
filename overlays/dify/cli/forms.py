"""Forms of runs that wait for a person: filled from options, or by the person at the terminal."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from typing_extensions import Self

from ..errors import PreconditionFailedError
from ..human_input import FilledForm
from .failures import ExitCode, Failed
from .follow import follow

if TYPE_CHECKING:
    from types import TracebackType

    from .. import ChatStream, DifyClient, WorkflowStream
    from ..models import FormInput, HumanInputForm, PauseReason
    from ..run_event_streams import RunEventStream
    from .screen import Screen
    from .steps import AnyEvent

_PLACE: Final = re.compile(r"\{\{#\$output\.(\w+)#\}\}")


class Forms:
    """How forms are answered.

    Args:
        client: fetches and submits them.
        screen: shows them, if a person is to fill them.
        actions: ids of buttons, one per form in their order; the last one stands for all that follow.
        values: values of fields by name.
    """

    def __init__(
        self, client: DifyClient, screen: Screen, actions: Sequence[str] | None, values: Mapping[str, Any]
    ) -> None:
        self._client = client
        self._screen = screen
        self._actions = list(actions or ())
        self._values = values
        self._by_hand = sys.stdin.isatty() and screen.aside.is_terminal and not screen.as_json

    def fill(self, waiting: Sequence[PauseReason]) -> list[tuple[str, FilledForm]]:
        """The answers to the forms of one pause, by their tokens; none if nobody is there to answer.

        Raises:
            Failed: an option does not fit a form, or the person has left it unanswered.
        """
        if not (self._by_hand or self._actions or self._values):
            return []
        answers: list[tuple[str, FilledForm]] = []
        for reason in waiting:
            if reason.form_token is None:
                continue
            try:
                form = self._client.workflow.forms.get(form_token=reason.form_token)
            except PreconditionFailedError:
                continue  # somebody else was faster
            answers.append((reason.form_token, self._fill(form, reason)))
        return answers

    def submit(self, answers: Sequence[tuple[str, FilledForm]]) -> None:
        """Send the answers; a form that somebody else has answered meanwhile is passed over."""
        for token, filled in answers:
            try:
                self._client.workflow.forms.submit(form_token=token, action=filled.action, inputs=filled.inputs)
            except PreconditionFailedError as error:
                self._screen.notice(f"the form needs no answer any more: {error.message}", "yellow")

    def _fill(self, form: HumanInputForm, reason: PauseReason) -> FilledForm:
        asks = self._by_hand and not self._actions
        if asks:
            self._screen.notice(f"{reason.node_title or 'A form'}:", "bold")
            self._screen.notice(_PLACE.sub(r"[\1]", form.form_content))
        values = {field.output_variable_name: self._value(form, reason, field) for field in form.inputs}
        return FilledForm(self._action(form, reason), values)

    def _value(self, form: HumanInputForm, reason: PauseReason, field: FormInput) -> Any:
        name = field.output_variable_name
        if name in self._values:
            return self._values[name]
        default = form.resolved_default_values.get(name)
        if default is None and field.default is not None:
            default = field.default.value
        if self._by_hand and not self._actions:
            offered = field.option_source.value if field.option_source else None
            shown = f"{name} ({', '.join(offered)})" if offered else name
            return self._line(f"{shown} [{default}]: " if default else f"{shown}: ", reason) or default or ""
        if default is None:
            raise _unanswered(reason, f"it wants a value for {name}: give --form-input {name}=...")
        return default

    def _action(self, form: HumanInputForm, reason: PauseReason) -> str:
        known = [action.id for action in form.user_actions]
        if self._actions:
            chosen = self._actions.pop(0) if len(self._actions) > 1 else self._actions[0]
            if chosen not in known:
                raise _unanswered(reason, f"it has no action {chosen}; it has: {', '.join(known)}")
            return chosen
        if len(known) == 1 and not self._by_hand:
            return known[0]
        if not self._by_hand:
            raise _unanswered(reason, f"give --action, one of: {', '.join(known)}")
        for number, action in enumerate(form.user_actions, 1):
            self._screen.notice(f"  {number}  {action.title} ({action.id})")
        while True:
            answer = self._line("Which one? ", reason)
            if answer in known:
                return answer
            if answer.isdecimal() and 0 < int(answer) <= len(known):
                return known[int(answer) - 1]
            self._screen.notice(f"one of: {', '.join(known)}, or its number", "yellow")

    def _line(self, prompt: str, reason: PauseReason) -> str:
        """A line from the terminal. The prompt is no part of the output, which may go to a file."""
        self._screen.ask(prompt)
        line = sys.stdin.readline()
        if not line:
            self._screen.notice("")
            raise _unanswered(reason, "it was not answered")
        return line.strip()


def follow_with_forms(
    stream: ChatStream | WorkflowStream, screen: Screen, show: Callable[[AnyEvent], None], forms: Forms
) -> None:
    """Read all events to the end of the run, or to a pause whose forms nobody here answers.

    Args:
        stream: made with ``stop_on_exit=True``, not yet opened; afterwards it knows the outcome of the whole run.
        screen: told when the user has to wait.
        show: called with each event.
        forms: answers the forms.

    Raises:
        Failed: a form was left unanswered; the run goes on waiting.
        Interrupted: the user left.
        ApiError: as reading the stream.
    """
    follow(stream, screen, show)
    waiting = stream.pending_forms
    while waiting and (answers := forms.fill(waiting)):
        rest = stream.follow(resume=True, stop_on_exit=True)
        follow(_Answering(rest, forms, answers), screen, show)
        waiting = rest.pending_forms


class _Answering:
    """The rest of a run; the forms it waits for are submitted when somebody listens to it."""

    def __init__(self, stream: RunEventStream, forms: Forms, answers: Sequence[tuple[str, FilledForm]]) -> None:
        self._stream = stream
        self._forms = forms
        self._answers = answers

    @property
    def task_id(self) -> str | None:
        return self._stream.task_id

    def __enter__(self) -> Self:
        self._stream.__enter__()
        answers, self._answers = self._answers, ()
        try:
            self._forms.submit(answers)
        except BaseException:
            self._stream.close()
            raise
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._stream.__exit__(exc_type, exc, traceback)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._stream)


def pause_text(forms: Sequence[PauseReason]) -> str:
    """What a paused run waits for."""
    asked = [f"{form.node_title} (form token {form.form_token or 'none'})" for form in forms]
    return f"the run waits for a person: {', '.join(asked) or 'no form is known'}"


def _unanswered(reason: PauseReason, why: str) -> Failed:
    return Failed(f"{pause_text([reason])}; {why}", ExitCode.PAUSED)
