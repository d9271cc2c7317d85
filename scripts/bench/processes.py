"""The processes of a run: the loopback server, and one worker for each contestant."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Final, NamedTuple

from typing_extensions import Self

from .environments import ROOT, python_of

WORKER: Final = Path(__file__).with_name("contestants") / "worker.py"


class Sample(NamedTuple):
    """One measurement: seconds on the clock, seconds of processor time of the measured process alone."""

    wall: float
    cpu: float
    result: Any = None


class Contestant(NamedTuple):
    """Who runs a task: a module of ``contestants``, in an environment."""

    module: str
    environment: str


class Processes:
    """Starts workers when they are first needed, and ends everything with the ``with`` block.

    Args:
        package: folder that holds the ``dify_client`` to measure.
        python: the interpreter of an environment.
    """

    def __init__(self, package: Path, python: Callable[[str], Path] = python_of) -> None:
        self.python: Final = python
        self._package: Final = package
        self._workers: Final[dict[Contestant, subprocess.Popen[str]]] = {}
        self._server = subprocess.Popen(
            [sys.executable, "-m", "scripts.bench.server"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.server: Final = f"http://127.0.0.1:{int(_line(self._server))}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for process in (*self._workers.values(), self._server):
            process.communicate()

    def run(self, contestant: Contestant, task: str, *arguments: Any) -> Sample:
        """One task of a worker, which goes on living and is warm the next time."""
        worker = self._workers.get(contestant)
        if worker is None:
            worker = self._workers[contestant] = self._start(contestant)
        return _ask(worker, task, arguments)

    def run_fresh(self, contestant: Contestant, task: str, *arguments: Any) -> Sample:
        """One task in a worker of its own."""
        worker = self._start(contestant)
        try:
            return _ask(worker, task, arguments)
        finally:
            worker.communicate()

    def environment(self, name: str) -> dict[str, str]:
        """Environment variables for a process of one environment: only the client's own ones see the package."""
        found = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "DIFY_", "VIRTUAL_"))}
        if name.startswith("client"):
            found["PYTHONPATH"] = str(self._package)
        return found

    def _start(self, contestant: Contestant) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [self.python(contestant.environment), str(WORKER), contestant.module, self.server],
            env=self.environment(contestant.environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )


def _ask(worker: subprocess.Popen[str], task: str, arguments: tuple[Any, ...]) -> Sample:
    if worker.stdin is not None:
        worker.stdin.write(json.dumps({"task": task, "arguments": arguments}) + "\n")
        worker.stdin.flush()
    answer = json.loads(_line(worker))
    return Sample(answer["wall"], answer["cpu"], answer["result"])


def _line(process: subprocess.Popen[str]) -> str:
    line = process.stdout.readline() if process.stdout is not None else ""
    if not line:
        raise SystemExit(f"a process of the benchmark has failed: {process.args!r}")
    return line
