"""Other clients of Dify: every call of theirs, and what it is here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

FOLDER: Final = Path(__file__).resolve().parent
PAGES: Final = {"dify-oapi2": "from-dify-oapi2.md", "dify-client": "from-dify-client.md"}
"""The page of ``docs/`` that shows each table."""
_PLACE: Final = re.compile(r"(<!-- table -->\n).*?(<!-- end of the table -->)", re.DOTALL)


@dataclass(frozen=True)
class Row:
    """One of their calls."""

    theirs: str
    ours: tuple[str, ...]
    note: str = ""
    route: str | None = None
    """What it sends, with ``{}`` for the parameters; ours must send the same."""
    twin: str | None = None
    """Name of the same call for asyncio."""


@dataclass(frozen=True)
class Peer:
    """Another client."""

    name: str
    version: str
    sections: tuple[tuple[str, tuple[Row, ...]], ...]

    def rows(self) -> Iterator[Row]:
        """All rows."""
        for _, rows in self.sections:
            yield from rows

    def calls(self) -> list[str]:
        """Everything the rows speak of, twins too, in order of the alphabet."""
        twins = [f"{row.theirs.rsplit('.', 1)[0]}.{row.twin}" for row in self.rows() if row.twin is not None]
        return sorted([*(row.theirs for row in self.rows()), *twins])


def load(name: str) -> Peer:
    """Read the table of a client."""
    data: dict[str, Any] = yaml.safe_load((FOLDER / f"{name}.yaml").read_text("utf-8"))
    sections = tuple((section["title"], tuple(map(_row, section["rows"]))) for section in data["sections"])
    return Peer(data["client"], data["version"], sections)


def table(peer: Peer) -> str:
    """The rows in Markdown, a table for each section."""
    lines: list[str] = []
    for title, rows in peer.sections:
        lines += ["", f"### {title}", "", f"| {peer.name} | here | |", "| --- | --- | --- |"]
        lines += [f"| `{row.theirs}` | {', '.join(f'`{one}`' for one in row.ours)} | {row.note} |" for row in rows]
    return "\n".join([*lines, ""])


def filled(text: str, peer: Peer) -> str:
    """A page with the table between its marks."""
    return _PLACE.sub(lambda found: f"{found[1]}{table(peer)}\n{found[2]}", text)


def _row(data: dict[str, Any]) -> Row:
    return Row(data["theirs"], tuple(data["ours"]), data.get("note", ""), data.get("route"), data.get("async"))
