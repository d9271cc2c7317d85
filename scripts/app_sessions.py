"""``python -m scripts.app_sessions``: runs the terminal sessions in docs/app-code.md, and writes what they really show.

The page is a program: a code block behind ``<!-- file: NAME -->`` is a file, ``<!-- dify: changed -->`` is somebody's
work on the app, a line that begins with ``$`` in a console block is a command. What follows a command is what it shows.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from dify_client.testing import LocalDify
from dify_client.testing.scenarios import AppSpec, Reply, Scenario

from .session_svg import Scene, animated

ROOT: Final = Path(__file__).resolve().parent.parent
PAGE: Final = ROOT / "docs" / "app-code.md"
PICTURE: Final = PAGE.with_suffix(".svg")
_PIECE: Final = re.compile(
    r"<!-- file: (?P<file>\S+) -->\n```\w+\n(?P<text>.*?)```\n|<!-- dify: (?P<state>\w+) -->\n|"
    r"```console\n(?P<session>.*?)```\n",
    re.DOTALL,
)
_PROGRAMS: Final = {"dify-client": ["-m", "dify_client.cli"], "mypy": ["-m", "mypy"], "python": []}
_TOPIC: Final[Mapping[str, Any]] = {
    "text-input": {"variable": "topic", "label": "Topic", "required": True, "max_length": 20}
}
_LANGUAGE: Final[Mapping[str, Any]] = {"text-input": {"variable": "language", "label": "Language", "required": True}}


def _tone(*options: str) -> Mapping[str, Any]:
    return {"select": {"variable": "tone", "label": "Tone", "options": list(options)}}


FORMS: Final[Mapping[str, tuple[Mapping[str, Any], ...]]] = {
    "first": (_TOPIC, _tone("formal", "casual")),
    "changed": (_TOPIC, _tone("formal", "friendly"), _LANGUAGE),
}
"""The app's form at first, and after somebody has worked on it."""


def main() -> None:
    """Write page and picture."""
    page, scenes = refreshed(PAGE.read_text("utf-8"))
    PAGE.write_text(page, "utf-8", newline="\n")
    PICTURE.write_text(picture(scenes), "utf-8", newline="\n")


def picture(scenes: Sequence[Scene]) -> str:
    """The story as an animation; the last session of the page is about something else.

    Args:
        scenes: all sessions of the page.
    """
    return animated(scenes[:-1])


def refreshed(page: str) -> tuple[str, list[Scene]]:
    """The page with what its commands show now, and the sessions by themselves.

    Args:
        page: text of the page.
    """
    with TemporaryDirectory() as name, ExitStack() as stack:
        story = _Story(Path(name), {state: stack.enter_context(_dify(state)) for state in FORMS})
        return _PIECE.sub(story.play, page), story.scenes


def _dify(state: str) -> LocalDify:
    reply = Reply("It is on its way. ({{inputs.topic}}, {{inputs.tone}})")
    app = AppSpec("Support bot", "advanced-chat", replies=(reply,), inputs=FORMS[state])
    return LocalDify(scenario=Scenario(apps=(app,)))


class _Story:
    def __init__(self, folder: Path, servers: Mapping[str, LocalDify]) -> None:
        self.scenes: list[Scene] = []
        self._folder, self._servers, self._state, self._code = folder, servers, "first", 0

    def play(self, piece: re.Match[str]) -> str:
        """Do what a piece of the page says; gives what has to stand there."""
        if piece["file"]:
            (self._folder / piece["file"]).write_text(piece["text"], "utf-8")
        elif piece["state"]:
            self._state = piece["state"]
        else:
            commands = [line for line in piece["session"].splitlines() if line.startswith("$ ")]
            scene = [(command, self._run(command[2:])) for command in commands]
            self.scenes.append(scene)
            return "```console\n" + "".join(f"{command}\n{shown}" for command, shown in scene) + "```\n"
        return piece[0]

    def _run(self, command: str) -> str:
        if command == "echo $?":
            return f"{self._code}\n"
        program, *arguments = shlex.split(command)
        server = self._servers[self._state]
        environment = {
            **os.environ,
            "DIFY_BASE_URL": server.base_url,
            "SUPPORT_BOT_KEY": server.api_keys["Support bot"],
            "PYTHONPATH": str(ROOT),
            "MYPYPATH": str(ROOT),
            "MYPY_CACHE_DIR": str(ROOT / ".mypy_cache"),
            "PYTHONUTF8": "1",
            "NO_COLOR": "1",
        }
        done = subprocess.run(
            [sys.executable, *_PROGRAMS[program], *arguments],
            cwd=self._folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        self._code = done.returncode
        return done.stdout


if __name__ == "__main__":
    main()
