"""The options that several commands share, each described once."""

from __future__ import annotations

from typing import Annotated, Final

import typer

_SERVER: Final = "Server and keys"

DEFAULT_USER: Final = "dify-client"

BaseUrl = Annotated[
    str | None,
    typer.Option(
        "--base-url",
        metavar="URL",
        help="Address of the API, with /v1. Default: DIFY_BASE_URL, else Dify's cloud.",
        rich_help_panel=_SERVER,
    ),
]
ApiKey = Annotated[
    str | None,
    typer.Option(
        "--api-key",
        metavar="KEY",
        help="Key of the app. Default: DIFY_API_KEY, which other users of the machine cannot see.",
        rich_help_panel=_SERVER,
    ),
]
DatasetApiKey = Annotated[
    str | None,
    typer.Option(
        "--dataset-api-key",
        metavar="KEY",
        help="Key of the knowledge API. Default: DIFY_DATASET_API_KEY.",
        rich_help_panel=_SERVER,
    ),
]
User = Annotated[
    str,
    typer.Option(
        "--user",
        envvar="DIFY_USER",
        metavar="NAME",
        help="Your name for the end user; conversations and files belong to it.",
        rich_help_panel=_SERVER,
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="JSON on standard output: one object per line.")]
ShowSteps = Annotated[
    bool | None,
    typer.Option(
        "--steps/--no-steps",
        help="Show nodes, tools and usage on standard error. Default: when that is a terminal.",
        show_default=False,
    ),
]
Inputs = Annotated[
    list[str] | None,
    typer.Option(
        "--input", "-i", metavar="NAME=TEXT", help="An input of the app. NAME:=JSON for a number, a list and the like."
    ),
]
InputsJson = Annotated[
    str | None,
    typer.Option("--inputs-json", metavar="JSON|@FILE|-", help="All inputs as one object; --input adds to it."),
]
Files = Annotated[
    list[str] | None,
    typer.Option(
        "--file",
        "-f",
        metavar="[NAME=]PATH|URL",
        help="A file, uploaded first unless it is a URL. NAME= puts it into that input, NAME[]= into a list.",
    ),
]
FormInputs = Annotated[
    list[str] | None,
    typer.Option(
        "--form-input",
        metavar="NAME=TEXT",
        help="A field of a form that the run waits for. NAME:=JSON for a number, a list and the like.",
    ),
]
Actions = Annotated[
    list[str] | None,
    typer.Option(
        "--action",
        metavar="ID",
        help="The button of that form. Given several times, for one form after the other; the last for all others.",
    ),
]
Stream = Annotated[bool, typer.Option("--stream/--no-stream", help="Show the answer while it is made, or all at once.")]
