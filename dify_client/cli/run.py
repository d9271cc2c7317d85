# Copied from overlays/dify/cli/run.py. Edit that file, then run: python -m generator sync
"""``dify-client run``: one run of a workflow, its nodes shown as they happen, its outputs printed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..answer import Answer
from .failures import ExitCode, Failed
from .follow import json_lines, wire
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

if TYPE_CHECKING:
    from .screen import Screen
    from .steps import AnyEvent


def run(
    inputs: Inputs = None,
    inputs_json: InputsJson = None,
    files: Files = None,
    workflow_id: Annotated[
        str | None, typer.Option("--workflow-id", metavar="ID", help="A published version; default: the newest.")
    ] = None,
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="NAME", help="Print this output alone.")
    ] = None,
    form_inputs: FormInputs = None,
    actions: Actions = None,
    base_url: BaseUrl = None,
    api_key: ApiKey = None,
    user: User = DEFAULT_USER,
    stream: Stream = True,
    steps: ShowSteps = None,
    as_json: AsJson = False,
) -> None:
    """Run the workflow of the app and print its outputs.

    A form that the run waits for is filled from --form-input and --action, or at the terminal.
    Ctrl-C stops the run on the server.
    """
    with session(as_json=as_json, base_url=base_url, api_key=api_key, user=user, steps=steps) as (client, screen):
        values = read_inputs(inputs, inputs_json)
        forms = Forms(client, screen, actions, read_inputs(form_inputs, None, "--form-input"))
        sent = read_files(client, files, values, screen)
        running = client.workflow.stream(inputs=values, files=sent, workflow_id=workflow_id, stop_on_exit=True)
        live = as_json and stream
        follow_with_forms(running, screen, json_lines(screen) if live else _Shown(screen, stream), forms)
        result = running.result()
        if as_json and not stream:
            screen.data(result.to_dict())
        data = result.data
        if running.paused:
            raise Failed(pause_text(running.pending_forms), ExitCode.PAUSED)
        if data.status == "stopped":
            raise Failed("the run was stopped")
        if not as_json:
            show_outputs(data.outputs or {}, output, screen)


def show_outputs(outputs: Mapping[str, Any], name: str | None, screen: Screen) -> None:
    """Print one output, or all of them. A text that stands alone is printed as it is, everything else as JSON.

    Raises:
        Failed: the run has no output of that name.
    """
    if name is not None and name not in outputs:
        raise Failed(f"the run has no output {name}; it has: {', '.join(outputs) or 'none'}")
    chosen: Mapping[str, Any] = outputs if name is None else {name: outputs[name]}
    if len(chosen) == 1 and isinstance(only := next(iter(chosen.values())), str):
        screen.line(only)
    elif name is not None:
        screen.pretty(outputs[name])
    elif chosen:
        screen.pretty(chosen)


class _Shown:
    """Shows text and nodes while the run goes on."""

    def __init__(self, screen: Screen, with_text: bool) -> None:
        self._screen = screen
        self._steps = Steps(screen)
        self._text = Answer()
        self._with_text = with_text

    def __call__(self, event: AnyEvent) -> None:
        self._text.feed(wire(event))
        if self._with_text:
            self._screen.step_piece(self._text.added)
        self._steps(event)
