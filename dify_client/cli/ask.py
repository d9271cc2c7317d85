# Copied from overlays/dify/cli/ask.py. Edit that file, then run: python -m generator sync
"""``dify-client chat`` and ``complete``: an answer, streamed as it is made."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from ..answer import Answer
from ..completion_streams import CompletionStream
from .failures import ExitCode, Failed, Misuse
from .follow import follow, json_lines, wire
from .forms import Forms, follow_with_forms, pause_text
from .inputs import read_files, read_inputs
from .options import (
    DEFAULT_USER,
    Actions,
    ApiKey,
    AsJson,
    BaseUrl,
    Files,
    FormInputs,
    Inputs,
    InputsJson,
    ShowSteps,
    Stream,
    User,
)
from .session import session
from .steps import Steps
from .talk import talk

if TYPE_CHECKING:
    from .. import ChatStream
    from .screen import Screen
    from .steps import AnyEvent


def chat(
    message: Annotated[
        str | None, typer.Argument(help="The question; - reads it from standard input.", show_default=False)
    ] = None,
    conversation: Annotated[
        str | None, typer.Option("--conversation", "-c", metavar="ID", help="Go on with this conversation.")
    ] = None,
    interactive: Annotated[
        bool, typer.Option("--interactive", "-I", help="Keep asking, one question per line of standard input.")
    ] = False,
    inputs: Inputs = None,
    inputs_json: InputsJson = None,
    files: Files = None,
    form_inputs: FormInputs = None,
    actions: Actions = None,
    base_url: BaseUrl = None,
    api_key: ApiKey = None,
    user: User = DEFAULT_USER,
    stream: Stream = True,
    steps: ShowSteps = None,
    as_json: AsJson = False,
) -> None:
    """Ask a chat, agent or chatflow app.

    Without a message it asks again and again (Ctrl-D leaves), or reads the message from a pipe. A form that the answer
    waits for is filled from --form-input and --action, or at the terminal. Ctrl-C stops the answer on the server.
    """
    with session(as_json=as_json, base_url=base_url, api_key=api_key, user=user, steps=steps) as (client, screen):
        keeps_asking = interactive or (message is None and sys.stdin.isatty())
        question = _from_stdin() if message == "-" or (message is None and not keeps_asking) else message
        values = read_inputs(inputs, inputs_json)
        sent = read_files(client, files, values, screen)
        talking = client.conversation(conversation_id=conversation, inputs=values)
        forms = Forms(client, screen, actions, read_inputs(form_inputs, None, "--form-input"))

        def ask(text: str) -> None:
            nonlocal sent
            with_files, sent = sent, None
            answered(talking.stream(text, files=with_files, stop_on_exit=True), screen, live=stream, forms=forms)

        if keeps_asking:
            talk(question, ask, screen)
        elif question is not None:
            ask(question)
        if talking.conversation_id:
            screen.step(f"go on with --conversation {talking.conversation_id}")


def complete(
    query: Annotated[
        str | None, typer.Argument(help="The text for the input `query`; - reads standard input.", show_default=False)
    ] = None,
    inputs: Inputs = None,
    inputs_json: InputsJson = None,
    files: Files = None,
    base_url: BaseUrl = None,
    api_key: ApiKey = None,
    user: User = DEFAULT_USER,
    stream: Stream = True,
    steps: ShowSteps = None,
    as_json: AsJson = False,
) -> None:
    """Let a completion app write its text.

    Ctrl-C stops it on the server.
    """
    with session(as_json=as_json, base_url=base_url, api_key=api_key, user=user, steps=steps) as (client, screen):
        values = read_inputs(inputs, inputs_json)
        if query is not None:
            values["query"] = _from_stdin() if query == "-" else query
        sent = read_files(client, files, values, screen)
        answered(client.completion.stream(inputs=values, files=sent, stop_on_exit=True), screen, live=stream)


def answered(stream: ChatStream | CompletionStream, screen: Screen, *, live: bool, forms: Forms | None = None) -> None:
    """Read one answer to its end and show it.

    Args:
        stream: not yet opened.
        screen: where everything goes.
        live: show pieces as they come.
        forms: answers the forms of a chatflow.

    Raises:
        Failed: the run waits for a person.
        ApiError: as reading the stream.
    """
    show = json_lines(screen) if live and screen.as_json else _Shown(screen, live)
    if forms is None or isinstance(stream, CompletionStream):
        follow(stream, screen, show)
    else:
        follow_with_forms(stream, screen, show, forms)
    result = stream.result()
    if not live:
        screen.data(result.to_dict()) if screen.as_json else screen.line(stream.text)
    if stream.paused:
        pending = [] if isinstance(stream, CompletionStream) else stream.pending_forms
        raise Failed(pause_text(pending), ExitCode.PAUSED)


class _Shown:
    """Shows the pieces of the text, and what happens besides."""

    def __init__(self, screen: Screen, live: bool) -> None:
        self._screen = screen
        self._live = live
        self._answer = Answer()
        self._steps = Steps(screen)

    def __call__(self, event: AnyEvent) -> None:
        facts = self._answer
        replaces = event.event == "message_replace" or event.event == "text_replace"
        before = facts.text if replaces else ""
        facts.feed(wire(event))
        if self._live:
            if facts.text.startswith(before) if replaces else True:
                self._screen.answer(facts.added)
            else:
                self._screen.end_line()
                self._screen.notice("the app has replaced the answer:", "yellow")
                self._screen.answer(facts.text)
        self._steps(event)


def _from_stdin() -> str:
    text = sys.stdin.read().strip()
    if not text:
        raise Misuse("there is no message: give one, or write it to standard input")
    return text
