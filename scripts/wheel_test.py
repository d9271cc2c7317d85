"""``python -m scripts.wheel_test FILE.whl [PROGRAM.py]``: use a built wheel as a stranger would.

Nothing is in it that is not meant to be. It is installed into a new environment, and everything runs in an empty
folder, so that nothing of the repository helps: importing, type-checking a user's program with mypy and pyright, and
running it. Without a program it is the one below, against the replay server; a program that is named brings its own
server along.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from collections.abc import Sequence
from pathlib import Path
from typing import Final
from zipfile import ZipFile

from scripts import wheel_contents

ROOT: Final = Path(__file__).resolve().parent.parent
PROGRAM: Final = '''\
"""A user's program."""

import sys

from dify_client import ChatEvent, DifyClient, MessageEvent


def shown(event: ChatEvent) -> str:
    return event.answer if isinstance(event, MessageEvent) else ""


def main(base_url: str) -> None:
    with DifyClient(base_url, api_key="app-x", user="me") as client:
        with client.chat.stream(query="hi") as stream:
            text = "".join(shown(event) for event in stream)
        assert text == stream.text, (text, stream.text)
        print(text)
        print(client.workflow.run(inputs={}).data.status)


main(sys.argv[1])
'''


def main(arguments: Sequence[str] | None = None) -> int:
    """Test the wheel; raises if a step fails."""
    wheel, *programs = (Path(argument).resolve() for argument in (sys.argv[1:] if arguments is None else arguments))
    wrong = wheel_contents.check(wheel)
    if wrong:
        raise SystemExit("\n".join(wrong))
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        venv.create(place / "venv", with_pip=True)
        python = str(place / "venv" / "bin" / "python")
        pinned = ["--constraint", str(ROOT / "constraints.txt")]
        run(python, "-m", "pip", "install", "--quiet", *pinned, str(wheel), at=place)
        run(python, "-m", "pip", "check", at=place)
        for package in packages(wheel):
            run(python, "-W", "error", "-c", f"import {package}; print({package}.__file__)", at=place)
            run(python, "-W", "error", "-c", f"from {package} import *", at=place)
        (place / "program.py").write_text(programs[0].read_text("utf-8") if programs else PROGRAM, "utf-8")
        run(sys.executable, "-m", "mypy", "--strict", "--python-executable", python, "program.py", at=place)
        (place / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict", "include": ["program.py"]}', "utf-8")
        run(sys.executable, "-m", "pyright", "--pythonpath", python, at=place)
        if programs:
            run(python, "-W", "error", "program.py", at=place)
        else:
            against_recordings(python, place)
    print(f"{wheel.name} works")
    return 0


def against_recordings(python: str, place: Path) -> None:
    """Run the program above with the address of a server that replays recordings."""
    from tests.replay import ReplayServer, load

    recordings = [load("1.14.0/08-chat/01-streaming"), load("1.14.0/06-workflow/02-run-blocking")]
    with ReplayServer(recordings) as server:
        run(python, "-W", "error", "program.py", server.base_url, at=place)


def packages(wheel: Path) -> list[str]:
    """Import names in a wheel."""
    names = (Path(name).parts for name in ZipFile(wheel).namelist())
    return sorted({parts[0] for parts in names if parts[1:] == ("__init__.py",)})


def run(*command: str, at: Path) -> None:
    """Run one command in the empty folder."""
    print("$", *command, flush=True)
    subprocess.run(command, cwd=at, check=True)


if __name__ == "__main__":
    sys.exit(main())
