# Copied from overlays/dify/cli/screen.py. Edit that file, then run: python -m generator sync
"""Where words go: answers to standard output, everything about them to standard error."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Mapping
from typing import Any, Final

from rich.console import Console

_CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Everything that could move a terminal's cursor or change its state; line breaks and tabs stay."""


class Screen:
    """The two outputs of one command.

    Args:
        as_json: one JSON object per line on standard output, and nothing but failures on standard error.
        steps: show what happens on the way; ``None`` shows it when standard error is a terminal.
        secrets: texts that no failure may repeat.
    """

    def __init__(self, *, as_json: bool = False, steps: bool | None = None, secrets: Iterable[str] = ()) -> None:
        self.as_json: Final = as_json
        self._secrets: Final = [secret for secret in secrets if secret]
        self.aside: Final = Console(stderr=True, highlight=False, markup=False, emoji=False)
        self.shows_steps: Final = not as_json and (self.aside.is_terminal if steps is None else steps)
        self._is_terminal: Final = sys.stdout.isatty()
        self._answer_open = False
        self._step_open = False
        """Whether a line is being written; where both outputs are one terminal, they must not share one."""
        if (reconfigure := getattr(sys.stdout, "reconfigure", None)) is not None:
            reconfigure(errors="replace")  # an answer that the terminal cannot show must not end the run

    def keep_secret(self, secret: str) -> None:
        """One more text that no failure may repeat."""
        self._secrets.append(secret)

    def answer(self, text: str) -> None:
        """A piece of an answer, at once and without a line break of its own."""
        if not text:
            return
        if self._is_terminal:
            self._end_step()
        sys.stdout.write(clean(text) if self._is_terminal else text)
        sys.stdout.flush()
        self._answer_open = not text.endswith("\n")

    def line(self, text: str) -> None:
        """A whole line of an answer."""
        self.end_line()
        self.answer(f"{text}\n")

    def data(self, value: Mapping[str, Any]) -> None:
        """One JSON object on a line of its own."""
        sys.stdout.write(f"{json.dumps(value, ensure_ascii=False, default=str)}\n")
        sys.stdout.flush()

    def pretty(self, value: Any) -> None:
        """A JSON value for people."""
        self.line(json.dumps(value, ensure_ascii=False, indent=2, default=str))

    def step(self, text: str, style: str = "dim") -> None:
        """Something that happens on the way, on a line of its own."""
        if self.shows_steps:
            self._make_room()
            self._end_step()
            self._aside(text, style)

    def step_piece(self, text: str) -> None:
        """A piece of a text that comes on the way, such as the reasoning of a model."""
        if self.shows_steps and text:
            self._make_room()
            self._aside(text, "dim", end="")
            self._step_open = not text.endswith("\n")

    def notice(self, text: str, style: str = "") -> None:
        """A line that people have to see, steps or not."""
        if not self.as_json:
            self._make_room()
            self._end_step()
            self._aside(text, style)

    def ask(self, prompt: str) -> None:
        """The beginning of a line that somebody is to write."""
        self._make_room()
        self._end_step()
        self._aside(prompt, "bold", end="")

    def problem(self, text: str, facts: Mapping[str, Any]) -> None:
        """Why the command failed: one line, or one JSON object."""
        self.end_line()
        if self.as_json:
            line = json.dumps({"error": {**facts, "message": text}}, ensure_ascii=False, default=str)
            self.aside.out(self._hide(line), highlight=False)
        else:
            self._aside(f"dify-client: {self._hide(' '.join(text.split()))}", "bold red")

    def end_line(self) -> None:
        """Close the lines that are being written, if there are any."""
        if self._answer_open:
            self._answer_open = False
            sys.stdout.write("\n")
            sys.stdout.flush()
        self._end_step()

    def _end_step(self) -> None:
        if self._step_open:
            self._step_open = False
            self.aside.print()

    def _make_room(self) -> None:
        """A terminal shows both outputs; an answer in a file or a pipe is not broken by what happens besides."""
        if self._is_terminal and self._answer_open:
            self.end_line()

    def _hide(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, "[hidden]")
        return text

    def _aside(self, text: str, style: str, end: str = "\n") -> None:
        self.aside.print(clean(text), style=style or None, end=end, soft_wrap=True)


def clean(text: str) -> str:
    """The text without control characters, which a server must not send to a terminal."""
    return _CONTROL.sub("", text)


def shorten(value: Any, limit: int = 200) -> str:
    """A value on one line, cut after so many characters."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    text = " ".join(text.split())
    return text if len(text) <= limit else f"{text[:limit]}..."
