"""Small specifications for tests: a good one, and copies of it with one thing changed."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

import yaml

NOTES: Final = Path(__file__).parent / "specs" / "notes"
"""A specification that breaks no rule; every test of a rule breaks this one."""


class Case(NamedTuple):
    """One mistake: text ``old`` of a file of the good specification becomes ``new``, and this must be said then."""

    file: str
    old: str
    new: str
    pointer: str
    message: str


def read_cases(file: Path) -> dict[str, Case]:
    """The mistakes described in a YAML file, by name."""
    return {name: Case(**case) for name, case in yaml.safe_load(file.read_text("utf-8")).items()}


def changed_copy(to: Path, *changes: tuple[str, str, str]) -> Path:
    """A copy of the good specification with some text replaced.

    Args:
        to: folder to make it in.
        changes: file, text that must stand there exactly once, new text.

    Returns:
        The folder with ``generator.toml``.
    """
    folder = to / "notes"
    shutil.copytree(NOTES, folder)
    for name, old, new in changes:
        file = folder / name
        text = file.read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        file.write_text(text.replace(old, new), "utf-8")
    return folder


def write_spec(folder: Path, files: Mapping[str, str], *, services: str = '["one"]') -> Path:
    """A specification from texts, with a plain ``generator.toml``."""
    folder.mkdir(parents=True, exist_ok=True)
    toml = (
        f'package = "one_client"\nversion = "1.0.0"\ntitle = "One"\nservices = {services}\n'
        '[server]\nbase_url = "https://one.example"\nenv = "ONE_URL"\n'
    )
    for name, text in {"generator.toml": toml, **files}.items():
        (folder / name).write_text(text, "utf-8")
    return folder
