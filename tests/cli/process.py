"""``dify-client`` as a process of its own: on pipes, or on a terminal like the one a person sits at."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import termios
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 60
"""Seconds after which a process counts as hanging; nothing waits for that when all is well."""
_START = "import os; os.open(os.ttyname(0), os.O_RDWR); from dify_client.cli import main; main()"
"""A session's leader gets the terminal that it opens as its own, so that Ctrl-C reaches it."""


def environment(base_url: str) -> dict[str, str]:
    """What a process is given: the server, a key, and nothing of this machine that would decide about colours."""
    left_out = ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "COLUMNS", "LINES")
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    given = {"DIFY_BASE_URL": base_url, "DIFY_API_KEY": "app-x", "DIFY_DATASET_API_KEY": "dataset-x"}
    return {**kept, **given, "TERM": "xterm", "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}


@contextmanager
def piped(base_url: str, *arguments: str) -> Generator[subprocess.Popen[bytes], None, None]:
    """A process with pipes; it is gone afterwards."""
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "dify_client.cli", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(base_url),
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


class Terminal:
    """A process on a terminal, and the keys in front of it."""

    def __init__(self, process: subprocess.Popen[bytes], master: int, slave: int) -> None:
        self.process = process
        self.seen = ""
        self._master = master
        self._slave = slave

    def until(self, text: str) -> str:
        """Read until the text has been shown once more; gives everything since the last call."""
        new = ""
        while text not in new:
            ready, _, _ = select.select([self._master], [], [], LIMIT)
            if not ready:
                raise AssertionError(f"{text!r} is not shown, but {new!r}")
            new += os.read(self._master, 65536).decode()
        self.seen += new
        return new.replace("\r\n", "\n")

    def press(self, keys: str) -> None:
        """Type."""
        os.write(self._master, keys.encode())

    def settings(self) -> list[Any]:
        """The state of the terminal: what is echoed, which keys are signals, and so on."""
        return termios.tcgetattr(self._slave)


@contextmanager
def terminal(base_url: str, *arguments: str) -> Generator[Terminal, None, None]:
    """A process on a terminal; it is gone afterwards."""
    master, slave = pty.openpty()
    try:
        process = subprocess.Popen(
            [sys.executable, "-c", _START, *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=environment(base_url),
            start_new_session=True,
        )
        with process:
            try:
                yield Terminal(process, master, slave)
            finally:
                process.kill()
    finally:
        os.close(slave)
        os.close(master)
