# Copied from templates/runtime/stream_timer.py. Edit that file, then run: python -m generator sync
"""Ends a blocking read of a socket at a given moment, by shutting the socket down from another thread."""

from __future__ import annotations

import math
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import httpx


def shut_down(response: httpx.Response) -> None:
    """End reading of an answer, in whichever thread that happens. The descriptor stays open for that thread to close.

    Nothing happens where the connection serves other requests as well (HTTP/2), has no socket (a mock), or has been
    given back already.
    """
    if response.is_closed or response.extensions.get("http_version") == b"HTTP/2":
        return
    stream = response.extensions.get("network_stream")
    plain = stream.get_extra_info("socket") if stream is not None else None
    if isinstance(plain, socket.socket):
        with suppress(OSError):
            # The method of the plain socket also for TLS, whose own one changes the object under the reader's hands.
            socket.socket.shutdown(plain, socket.SHUT_RDWR)


class SocketTimer:
    """A moment after which a read ends. The thread behind it starts with the first moment and ends with the timer.

    Args:
        response: the open answer that is read.
        clock: monotonic time in seconds.
    """

    def __init__(self, response: httpx.Response, clock: Callable[[], float]) -> None:
        self._response: Final = response
        self._clock: Final = clock
        self._changed: Final = threading.Condition()
        self._due: float
        self._thread: threading.Thread | None = None
        self._stopped = False
        self.expired = False

    def set(self, seconds: float) -> None:
        """End the read that follows after ``seconds``."""
        with self._changed:
            self._due = self._clock() + seconds
            if self._thread is not None:
                self._changed.notify()
                return
            self._thread = threading.Thread(target=self._run, name="event-stream-timer", daemon=True)
        with suppress(RuntimeError):  # no more threads, as when the interpreter ends: the read time-out still holds
            self._thread.start()

    def rest(self) -> None:
        """The read has returned: nothing is to be ended until the next ``set``."""
        self._due = math.inf

    def stop(self) -> None:
        """End the thread."""
        with self._changed:
            self._stopped = True
            self._changed.notify()

    def _run(self) -> None:
        with self._changed:
            while not self._stopped:
                left = self._due - self._clock()
                if left <= 0:
                    self.expired = True
                    shut_down(self._response)
                    return
                self._changed.wait(min(left, threading.TIMEOUT_MAX))
