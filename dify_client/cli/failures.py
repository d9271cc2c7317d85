# Copied from overlays/dify/cli/failures.py. Edit that file, then run: python -m generator sync
"""Exit codes, and the one line (never a traceback) that a failure is told in."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from enum import IntEnum
from typing import Any

import typer

from ..errors import (
    ApiConnectionError,
    ApiError,
    ApiStatusError,
    DecodeError,
    InvalidRequestError,
    MissingApiKeyError,
    StreamError,
    StreamInterrupted,
    UnexpectedContentTypeError,
)
from .screen import Screen
from .signals import Interrupted

logger = logging.getLogger(__name__)


class ExitCode(IntEnum):
    """What a script can tell a failure by."""

    DONE = 0
    FAILED = 1
    """The run failed or was stopped by somebody else, or not every file could be pushed."""
    USAGE = 2
    """An option, argument or file is wrong; nothing was sent."""
    KEY = 3
    """The API key is missing, wrong, or may not do this."""
    REFUSED = 4
    """The server refused the request."""
    SERVER = 5
    """The server failed, or answered something that is no answer of Dify."""
    CONNECTION = 6
    """No connection, no answer in time, or the connection broke."""
    PAUSED = 7
    """The run waits for a person."""
    PIPE = 141
    """Whoever read the output has gone."""


class Failed(Exception):
    """The command did not do what it was asked for, in words for people."""

    def __init__(self, message: str, code: ExitCode = ExitCode.FAILED) -> None:
        super().__init__(message)
        self.code = code


class Misuse(Failed):
    """An argument that cannot be used; nothing has been sent."""

    def __init__(self, message: str) -> None:
        super().__init__(message, ExitCode.USAGE)


@contextmanager
def reporting(screen: Screen) -> Generator[None, None, None]:
    """Turn every failure inside into one line on standard error and an exit code."""
    try:
        yield
    except (typer.Exit, typer.Abort):
        raise
    except KeyboardInterrupt as error:
        told = error if isinstance(error, Interrupted) else Interrupted()
        screen.problem(told.message, {"type": "Interrupted", "exit_code": told.exit_code})
        raise typer.Exit(told.exit_code) from None
    except BrokenPipeError:
        # What is still buffered can go nowhere; without this the interpreter would complain about it at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(int(ExitCode.PIPE)) from None
    except Exception as error:
        logger.debug("the command failed", exc_info=True)
        raise typer.Exit(int(tell(error, screen))) from None


def tell(error: Exception, screen: Screen) -> ExitCode:
    """Show a failure; gives its exit code."""
    code, message = judge(error)
    screen.problem(message, {"type": type(error).__name__, "exit_code": int(code), **_more(error)})
    return code


def judge(error: Exception) -> tuple[ExitCode, str]:
    """The exit code of a failure, and what to say about it."""
    message = str(error) or type(error).__name__
    if isinstance(error, Failed):
        return error.code, message
    if isinstance(error, MissingApiKeyError):
        option = f"--{error.argument.replace('_', '-')}"
        return ExitCode.KEY, f"no API key: set {error.variable} or give {option}" if error.variable else message
    if isinstance(error, InvalidRequestError):
        return ExitCode.USAGE, message
    if isinstance(error, ApiStatusError):
        if error.status_code in (401, 403):
            return ExitCode.KEY, message
        return (ExitCode.SERVER if error.status_code >= 500 else ExitCode.REFUSED), message
    if isinstance(error, (ApiConnectionError, StreamInterrupted)):
        return ExitCode.CONNECTION, message
    if isinstance(error, StreamError):
        return ExitCode.FAILED, f"the run failed: {message}"
    if isinstance(error, (DecodeError, UnexpectedContentTypeError)):
        return ExitCode.SERVER, message
    if isinstance(error, ApiError):
        return ExitCode.FAILED, message
    if isinstance(error, UnicodeDecodeError):  # what a server sends is decoded elsewhere
        return ExitCode.USAGE, f"the input is no text in {error.encoding}: {error.reason}"
    if isinstance(error, OSError) and error.filename is not None:
        return ExitCode.USAGE, f"{error.filename}: {error.strerror}"
    return ExitCode.FAILED, f"unexpected {type(error).__name__}: {message}"


def _more(error: Exception) -> dict[str, Any]:
    """What a script may want to know of an error of the API."""
    names = ("status_code", "code", "task_id", "workflow_run_id") if isinstance(error, ApiError) else ()
    return {name: value for name in names if (value := getattr(error, name, None)) is not None}
