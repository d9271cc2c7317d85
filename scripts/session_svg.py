"""Terminal sessions as a picture that moves: one SVG file, without scripts and without anything from elsewhere."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias
from xml.sax.saxutils import escape

Scene: TypeAlias = Sequence[tuple[str, str]]
"""One screen: commands, each with what it shows."""

COLUMNS: Final = 96
_LINE: Final = 20
_SIGN: Final = 8.4
_MARGIN: Final = 16
_COMMAND: Final = 1.2
"""Seconds that pass before a command is there."""
_OUTPUT: Final = 0.5
_REST: Final = 3.0
"""Seconds that a whole screen stays."""


@dataclass(frozen=True)
class _Line:
    text: str
    row: int
    is_command: bool
    begins: float
    ends: float


def animated(scenes: Sequence[Scene]) -> str:
    """The picture: the screens one after the other, again and again, line by line.

    Args:
        scenes: what the terminal shows.
    """
    lines = list(_timed(scenes))
    total = max(line.ends for line in lines)
    rows = max(line.row for line in lines) + 1
    width, height = round(COLUMNS * _SIGN + 2 * _MARGIN), rows * _LINE + 2 * _MARGIN
    styles = [
        "text{font:14px ui-monospace,Menlo,Consolas,monospace;fill:#d4d4d4;white-space:pre}",
        ".c{fill:#8bd5a0;font-weight:bold}",
        *(_style(number, line, total) for number, line in enumerate(lines)),
        # Who wants no motion sees the last screen.
        "@media (prefers-reduced-motion:reduce){text{animation:none!important;opacity:0}.z{opacity:1!important}}",
    ]
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">',
            "<title>An app is changed, the check says so, and the type checker leads to what has to follow.</title>",
            "<style>",
            *styles,
            "</style>",
            f'<rect width="{width}" height="{height}" rx="8" fill="#1e1e1e"/>',
            *(_text(number, line, total) for number, line in enumerate(lines)),
            "</svg>\n",
        ]
    )


def _timed(scenes: Sequence[Scene]) -> Iterator[_Line]:
    """All lines, with the seconds from which and until which they are seen."""
    now = 0.0
    for scene in scenes:
        shown: list[tuple[str, bool, float]] = []
        for command, output in scene:
            now += _COMMAND
            shown += [(line, True, now) for line in _wrapped(command)]
            now += _OUTPUT
            shown += [(line, False, now) for whole in output.splitlines() for line in _wrapped(whole)]
        now += _REST
        for row, (text, is_command, begins) in enumerate(shown):
            yield _Line(text, row, is_command, begins, now)


def _wrapped(line: str) -> list[str]:
    return textwrap.wrap(line, COLUMNS, subsequent_indent="    ", replace_whitespace=False) or [""]


def _style(number: int, line: _Line, total: float) -> str:
    begins, ends = (f"{100 * second / total:.2f}%" for second in (line.begins, line.ends))
    gone = "" if line.ends == total else f"{ends}{{opacity:0}}"
    return (
        f"@keyframes k{number}{{0%{{opacity:0}}{begins}{{opacity:1}}{gone}}}"
        f"#l{number}{{animation:k{number} {total:.1f}s step-end infinite}}"
    )


def _text(number: int, line: _Line, total: float) -> str:
    kind = " ".join(name for name, fits in (("c", line.is_command), ("z", line.ends == total)) if fits)
    y = _MARGIN + _LINE * (line.row + 1) - 6
    return f'<text id="l{number}" class="{kind}" x="{_MARGIN}" y="{y}">{escape(line.text)}</text>'
