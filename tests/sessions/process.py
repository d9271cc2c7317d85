"""A gateway as a process of its own, to be ended as processes are."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from .serving import PATIENCE

ROOT = Path(__file__).resolve().parents[2]


class GatewayProcess:
    """``python -m session_gateway serve`` with a settings file.

    Args:
        folder: where it runs.
        arguments: further arguments of ``serve``.
        environ: further variables.
    """

    def __init__(self, folder: Path, *arguments: str, **environ: str) -> None:
        paths = os.pathsep.join([str(ROOT), str(ROOT / "packages/sessions"), str(ROOT / "packages/coze")])
        self.process = subprocess.Popen(
            [sys.executable, "-m", "session_gateway", "serve", "--port", "0", *arguments],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": paths, **environ},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        self.first_line = self.process.stdout.readline()
        self.address = self.first_line.rpartition(" ")[2].strip()

    def kill(self) -> None:
        """As ``kill -9``."""
        self.process.kill()
        self.process.communicate(timeout=PATIENCE)

    def terminate(self) -> tuple[int, str]:
        """As a service manager ends it; gives exit code and log."""
        self.process.send_signal(signal.SIGTERM)
        _, log = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, log


@contextmanager
def running(folder: Path, *arguments: str, **environ: str) -> Generator[GatewayProcess, None, None]:
    """A gateway process, ended at the latest at the end."""
    found = GatewayProcess(folder, *arguments, **environ)
    try:
        assert found.address.startswith("http://"), found.process.communicate(timeout=PATIENCE)
        yield found
    finally:
        if found.process.poll() is None:
            found.kill()
