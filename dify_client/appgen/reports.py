# Copied from overlays/dify/appgen/reports.py. Edit that file, then run: python -m generator sync
"""What changed, as text, markdown, JSON, and annotations of GitHub."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen

from .changes import LEVELS, Change
from .reading import AppModule

_ANNOTATION: Final = {"breaking": "error", "warning": "warning", "info": "notice"}


@frozen(kw_only=True)
class Verdict:
    """One module held against its app.

    Args:
        module: the module.
        changes: what the app does otherwise, the worst first.
    """

    module: AppModule
    changes: Sequence[Change] = field(converter=tuple[Change, ...])

    @property
    def summary(self) -> str:
        """How much of which level."""
        counts = Counter(change.level for change in self.changes)
        told = ", ".join(f"{counts[level]} {level}" for level in LEVELS if counts[level])
        return f"differs from the app ({told})" if told else "agrees with the app"


def text(verdicts: Sequence[Verdict]) -> str:
    """For people at a terminal."""
    lines: list[str] = []
    for verdict in verdicts:
        lines.append(f"{verdict.module.path}: {verdict.summary}")
        lines += [f"  {change}" for change in verdict.changes]
    return "".join(f"{_line(line)}\n" for line in lines)


def markdown(verdicts: Sequence[Verdict]) -> str:
    """For a comment or an issue: a table per module."""
    parts = ["# Apps\n"]
    for verdict in verdicts:
        parts.append(f"\n## {_cell(str(verdict.module.path))}\n\n{verdict.summary}\n")
        if verdict.changes:
            parts.append("\n| level | what | where | change | why |\n| --- | --- | --- | --- | --- |\n")
            for one in verdict.changes:
                cells = (one.level, one.rule, one.at, one.words, one.why)
                parts.append(f"| {' | '.join(map(_cell, cells))} |\n")
    return "".join(parts)


def as_json(verdicts: Sequence[Verdict]) -> str:
    """For programs."""
    data: list[dict[str, Any]] = [
        {
            "module": str(verdict.module.path),
            "app": verdict.module.form.app,
            "agrees": not verdict.changes,
            "changes": [
                {name: getattr(one, name) for name in ("level", "rule", "at", "before", "after", "why")}
                for one in verdict.changes
            ],
        }
        for verdict in verdicts
    ]
    shown = json.dumps(data, ensure_ascii=False, indent=2)
    return "".join(sign if sign.isprintable() or sign == "\n" else json.dumps(sign)[1:-1] for sign in shown) + "\n"


def github(verdicts: Sequence[Verdict]) -> str:
    """Workflow commands: an annotation per difference, beside the line of the module.

    Paths count from ``GITHUB_WORKSPACE``, the folder of the repository there.
    """
    lines: list[str] = []
    for verdict in verdicts:
        places, file = verdict.module.lines, _in_repository(verdict.module.path)
        for one in verdict.changes:
            line = places.get(one.at, places[""])
            at = f"file={_property(file)},line={line},title={_property(one.rule)}"
            lines.append(f"::{_ANNOTATION[one.level]} {at}::{_message(str(one))}")
    return "".join(f"{line}\n" for line in lines)


def _in_repository(path: Path) -> str:
    workspace = os.environ.get("GITHUB_WORKSPACE")
    if workspace and path.resolve().is_relative_to(Path(workspace).resolve()):
        path = path.resolve().relative_to(Path(workspace).resolve())
    return path.as_posix()


FORMATS: Final[Mapping[str, Callable[[Sequence[Verdict]], str]]] = {
    "text": text,
    "markdown": markdown,
    "json": as_json,
    "github": github,
}


def _cell(words: str) -> str:
    return _line(words).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;")


def _line(words: str) -> str:
    """What people wrote into an app, as one line without signs that act: a log may take a line for a command."""
    indent = words[: len(words) - len(words.lstrip(" "))]
    shown = "".join(sign if sign.isprintable() else " " for sign in words)
    return indent + " ".join(shown.split())


def _message(words: str) -> str:
    return _line(words).replace("%", "%25")


def _property(words: str) -> str:
    return _message(words).replace(":", "%3A").replace(",", "%2C")
