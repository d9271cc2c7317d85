"""Commands whose wrong options are told like every other failure: in one line, without a frame around it."""

from __future__ import annotations

import sys
from typing import Any

import typer
from typer.core import TyperGroup

from .failures import ExitCode
from .screen import clean


class PlainGroup(TyperGroup):
    """A group of commands as typer makes it, with errors in plain words."""

    def main(self, *args: Any, **settings: Any) -> Any:
        """Run a command and end the process, unless ``standalone_mode`` is off; then typer's own way is kept."""
        if settings.get("standalone_mode") is False:
            return super().main(*args, **settings)
        try:
            code = super().main(*args, **{**settings, "standalone_mode": False})
        except typer.Abort:
            sys.exit(int(ExitCode.FAILED))
        except Exception as error:
            sys.exit(_tell(error))
        sys.exit(code if isinstance(code, int) else int(ExitCode.DONE))


def _tell(error: Exception) -> int:
    """Say what is wrong with the command line; gives the exit code. Anything else is raised again."""
    words = getattr(error, "format_message", None)
    if words is None:
        raise error
    context = getattr(error, "ctx", None)
    if type(error).__name__ == "NoArgsIsHelpError" and context is not None:
        typer.echo(context.get_help(), err=True)
    else:
        where = f" (dify-client {_command(context)}--help tells more)"
        typer.echo(f"dify-client: {clean(' '.join(str(words()).split())).rstrip('.')}{where}", err=True)
    return int(ExitCode.USAGE)


def _command(context: Any) -> str:
    """The words of the command, as far as they were understood."""
    if context is None:
        return ""
    words = str(context.command_path).split()[1:]
    return "".join(f"{word} " for word in words)
