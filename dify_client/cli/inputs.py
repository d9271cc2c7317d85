# Copied from overlays/dify/cli/inputs.py. Edit that file, then run: python -m generator sync
"""What is given on the command line for an app's form: texts, JSON values, files."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from .failures import Misuse

if TYPE_CHECKING:
    from .. import DifyClient
    from ..models import FileInput
    from .screen import Screen

_PAIR: Final = re.compile(r"([^=:]+)(:?=)(.*)", re.DOTALL)
_NAMED_FILE: Final = re.compile(r"([A-Za-z_]\w*)(\[\])?=(.+)", re.DOTALL)
_URL: Final = re.compile(r"https?://", re.IGNORECASE)


def read_inputs(pairs: Iterable[str] | None, json_text: str | None, option: str = "--input") -> dict[str, Any]:
    """The inputs of an app.

    Args:
        pairs: ``name=text`` or ``name:=JSON``; the last one of a name holds.
        json_text: a JSON object, ``@FILE`` to read it from a file, ``-`` from standard input.
        option: where the pairs were given.

    Raises:
        Misuse: saying which one cannot be read.
    """
    inputs = {} if json_text is None else _object(json_text)
    for pair in pairs or ():
        found = _PAIR.fullmatch(pair)
        if found is None:
            raise Misuse(f"{option} {pair}: write NAME=TEXT, or NAME:=JSON")
        name, sign, value = found.groups()
        inputs[name] = value if sign == "=" else _json(value, f"{option} {name}")
    return inputs


def read_files(
    client: DifyClient, given: Iterable[str] | None, inputs: dict[str, Any], screen: Screen
) -> list[FileInput] | None:
    """Upload files and put those that have a name into the inputs.

    Args:
        client: uploads paths; URLs are left to the server.
        given: ``path``, ``name=path`` for a file variable, ``name[]=path`` for a list of files.
        inputs: gets the named files; a name that comes twice becomes a list.
        screen: told about each upload.

    Returns:
        The files without a name; ``None`` if there are none.

    Raises:
        Misuse: a file is missing; nothing has been uploaded then.
        ApiError: as ``files.upload``.
    """
    loose: list[FileInput] = []
    plan = [_named(text) for text in given or ()]
    for _, _, place in plan:
        if not _URL.match(place) and not Path(place).is_file():
            raise Misuse(f"{place}: no such file")
    lists: dict[str, list[FileInput]] = {}
    for name, is_list, place in plan:
        file = _file(client, place, screen)
        if name is None:
            loose.append(file)
            continue
        lists.setdefault(name, []).append(file)
        inputs[name] = lists[name] if is_list or len(lists[name]) > 1 else file
    return loose or None


def _named(text: str) -> tuple[str | None, bool, str]:
    found = None if _URL.match(text) or Path(text).exists() else _NAMED_FILE.fullmatch(text)
    if found is None:
        return None, False, text
    name, brackets, place = found.groups()
    return name, brackets is not None, place


def _file(client: DifyClient, place: str, screen: Screen) -> FileInput:
    from .. import InputFile

    if _URL.match(place):
        return InputFile.from_url(place)
    upload = client.core.files.upload(file=place)
    screen.step(f"uploaded {upload.name} ({upload.size} bytes)")
    return InputFile.from_upload(upload)


def _object(text: str) -> dict[str, Any]:
    where = "--inputs-json"
    if text == "-":
        text = sys.stdin.read()
    elif text.startswith("@"):
        where = text[1:]
        try:
            text = Path(where).read_text("utf-8")
        except UnicodeDecodeError as error:
            raise Misuse(f"{where}: is no UTF-8 text") from error
    value = _json(text, where)
    if not isinstance(value, dict):
        raise Misuse(f"{where}: is no JSON object")
    return cast("dict[str, Any]", value)


def _json(text: str, where: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Misuse(f"{where}: is no JSON: {error}") from error
