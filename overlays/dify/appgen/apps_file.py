"""``dify-apps.toml``: the apps of a project, so that one command does all of them.

base_url = "https://dify.example.org/v1"

[[apps]]
name = "SupportBot"
key = "SUPPORT_BOT_KEY"
out = "src/support_bot.py"
"""

from __future__ import annotations

import os.path
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Final, cast

from attrs import frozen

from .facts import MODES
from .names import class_name

# Part of Python since 3.11.
_loads: Final[Callable[[str], dict[str, Any]]] = import_module(
    "tomllib" if sys.version_info >= (3, 11) else "tomli"
).loads
_VARIABLE: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_KNOWN: Final = {"name": str, "key": str, "out": str, "base_url": str, "mode": str, "runs": int}


class AppsFileError(ValueError):
    """The file cannot be used; the message names the entry and the fix."""


@frozen(kw_only=True)
class AppEntry:
    """One app of the file.

    Args:
        name: name of the class.
        key: environment variable that holds the key of the app.
        out: file of the module.
        base_url: address of the API; ``None`` for ``DIFY_BASE_URL``, else Dify's cloud.
        mode: kind of the app, for servers that do not tell it.
        runs: runs of a workflow to look at for its outputs; ``None`` for the usual number.
    """

    name: str
    key: str
    out: Path
    base_url: str | None = None
    mode: str | None = None
    runs: int | None = None


def read_apps_file(path: Path) -> list[AppEntry]:
    """Read the file.

    Args:
        path: the file; paths in it count from its folder.

    Raises:
        AppsFileError: it is no TOML, or an entry is not what it should be.
        OSError: it cannot be read.
    """
    try:
        data = _loads(path.read_text("utf-8-sig"))
    except ValueError as error:
        raise AppsFileError(f"{path}: is no TOML: {error}") from error
    base_url = data.pop("base_url", None)
    entries = data.pop("apps", None)
    if base_url is not None and not isinstance(base_url, str):
        raise AppsFileError(f"{path}: base_url is no text")
    if data:
        raise AppsFileError(f"{path}: {sorted(data)[0]} is not known; write base_url and [[apps]]")
    if not isinstance(entries, list) or not entries:
        raise AppsFileError(f"{path}: has no app; write [[apps]] with name, key and out")
    found = [_entry(entry, f"{path}: apps[{number}]") for number, entry in enumerate(cast("Sequence[object]", entries))]
    places = [os.path.normpath(entry["out"]) for entry in found]
    for entry, place in zip(found, places, strict=True):
        if places.count(place) > 1:
            raise AppsFileError(f"{path}: two apps have out = {entry['out']!r}")
    shared: dict[str, Any] = {"base_url": base_url}
    return [AppEntry(**{**shared, **entry, "out": path.parent / entry["out"]}) for entry in found]


def _entry(entry: object, where: str) -> dict[str, Any]:
    if not isinstance(entry, Mapping):
        raise AppsFileError(f"{where} is no table")
    found = dict(cast("Mapping[str, Any]", entry))
    for name, value in found.items():
        if name not in _KNOWN:
            raise AppsFileError(f"{where}.{name} is not known; there are {', '.join(_KNOWN)}")
        if type(value) is not _KNOWN[name] or value == "":
            raise AppsFileError(f"{where}.{name} must be {'a number' if _KNOWN[name] is int else 'a text'}")
    for name in ("name", "key", "out"):
        if name not in found:
            raise AppsFileError(f"{where} has no {name}")
    if not _VARIABLE.fullmatch(found["key"]):  # most likely it is a key, which is not repeated here
        raise AppsFileError(f"{where}.key must name an environment variable, such as SUPPORT_BOT_KEY")
    if class_name(found["name"]) != found["name"]:
        raise AppsFileError(f"{where}.name cannot name a class; try {class_name(found['name'])!r}")
    if "mode" in found and found["mode"] not in MODES:
        raise AppsFileError(f"{where}.mode must be one of {', '.join(MODES)}")
    if not 0 <= found.get("runs", 0) <= 100:
        raise AppsFileError(f"{where}.runs must be from 0 to 100")
    return found
