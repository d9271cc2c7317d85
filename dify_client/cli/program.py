# Copied from overlays/dify/cli/program.py. Edit that file, then run: python -m generator sync
"""The commands and their names; ``dify-client --help`` shows them."""

from __future__ import annotations

from typing import Annotated

import typer

from .app_code import check, generate
from .app_facts import info, parameters
from .ask import chat, complete
from .knowledge import push
from .plain_group import PlainGroup
from .run import run
from .upload import upload

app = typer.Typer(
    cls=PlainGroup,
    help="Chat with Dify apps, run workflows, upload files, fill knowledge bases.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
knowledge = typer.Typer(help="Knowledge bases.", no_args_is_help=True)
app_code = typer.Typer(help="Typed code for your own apps.", no_args_is_help=True)

app.command()(chat)
app.command()(run)
app.command()(complete)
app.command()(upload)
app.command()(info)
app.command()(parameters)
app.add_typer(knowledge, name="knowledge")
knowledge.command()(push)
app.add_typer(app_code, name="app")
app_code.command()(generate)
app_code.command()(check)


def _version(asked: bool) -> None:
    if asked:
        from .. import __version__

        typer.echo(f"dify-client {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and leave.")
    ] = False,
) -> None:
    """Chat with Dify apps, run workflows, upload files, fill knowledge bases."""


@knowledge.callback()
def knowledge_options() -> None:
    """Knowledge bases."""
