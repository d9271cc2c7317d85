# Copied from overlays/dify/cli/signals.py. Edit that file, then run: python -m generator sync
"""Ctrl-C and a polite kill while a run is followed: noted at any time, obeyed when the run can be stopped."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import Any, Final, TypeVar

from typing_extensions import Self

T = TypeVar("T")

_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)


class Interrupted(KeyboardInterrupt):
    """The user, or the system, wants the command to end.

    Attributes:
        message: what became of the run.
        exit_code: as shells count it: 128 and the number of the signal.
    """

    def __init__(self, number: int = signal.SIGINT, message: str = "interrupted") -> None:
        super().__init__(message)
        self.number = number
        self.message = message
        self.exit_code = 128 + number


class Watch:
    """Handles signals while a run is followed.

    A run can only be stopped once its first event has named it. A signal before that is kept until then; a second
    signal is obeyed at once. A signal never breaks into the writing of output.

    Args:
        started: whether the run can be stopped.
        waiting: called when a signal has to wait for the run to start.
    """

    def __init__(self, started: Callable[[], bool], waiting: Callable[[], None]) -> None:
        self._started = started
        self._tell = waiting
        self._blocked = False
        self._telling = self._again = False
        self._caught: int | None = None
        self._before: dict[signal.Signals, Any] = {}

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            for number in _SIGNALS:
                before = signal.getsignal(number)
                if before is not signal.SIG_IGN:  # a command in the background of a script is not meant by Ctrl-C
                    self._before[number] = signal.SIG_DFL if before is None else before
                    signal.signal(number, self._catch)
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for number, before in self._before.items():
            signal.signal(number, before)

    def wait(self, call: Callable[[], T]) -> T:
        """Call something that waits for the server; a signal that may be obeyed breaks into it."""
        self._blocked = True  # first, so that no signal falls between the look back and the waiting
        try:
            self.check()
            return call()
        finally:
            self._blocked = False

    def check(self) -> None:
        """Obey a signal that came meanwhile, if the run can be stopped."""
        if self._caught is not None and self._started():
            raise Interrupted(self._caught)

    def _catch(self, number: int, frame: FrameType | None) -> None:
        again = self._caught is not None
        self._caught = number
        if self._telling:
            self._again = True
            return
        if again or (self._blocked and self._started()):
            raise Interrupted(number)
        if self._blocked:
            self._telling = True
            self._tell()
            self._telling = False
            if self._again:
                raise Interrupted(number)
