"""A conversation in the terminal: one question per line until the input ends."""

from __future__ import annotations

import contextlib
import importlib
import signal
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import typer

from ..errors import ApiError
from .failures import ExitCode, Failed, tell
from .signals import Interrupted

if TYPE_CHECKING:
    from .screen import Screen

PROMPT = "> "


def talk(first: str | None, ask: Callable[[str], None], screen: Screen) -> None:
    """Read questions from standard input and ask them.

    A question that fails is told, and the next one is read. Ctrl-C ends the answer that is being made, or, at the
    prompt, the conversation.

    Args:
        first: asked before anything is read.
        ask: shows the answer to a question.
        screen: where failures go.

    Raises:
        Interrupted: the system wants the command to end.
        typer.Exit: with the code of the last failure, if there was one.
    """
    by_hand = sys.stdin.isatty()
    if by_hand:
        with contextlib.suppress(ImportError):
            importlib.import_module("readline")  # gives input() a line to edit, and a history
        screen.notice("Ctrl-D leaves, Ctrl-C stops an answer.", "dim")
    code = ExitCode.DONE
    question = first
    while True:
        if question is None:
            try:
                question = input(PROMPT if by_hand else "").strip()
            except EOFError:
                break
            except KeyboardInterrupt:
                screen.notice("")
                raise
        if question:
            try:
                ask(question)
            except Interrupted as leaving:
                if leaving.number != signal.SIGINT or not by_hand:
                    raise
                screen.notice(leaving.message, "yellow")
            except (ApiError, Failed) as error:
                code = tell(error, screen)
        question = None
    if by_hand:
        screen.notice("")
    if code is not ExitCode.DONE:
        raise typer.Exit(int(code))
