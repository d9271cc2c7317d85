"""Ending a blocking read from another thread, on sockets without a server."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from typing import NamedTuple

import httpx
import pytest

from templates.runtime.stream_timer import SocketTimer, shut_down

SOON = 3.0
"""Seconds after which something that should happen at once has not happened."""


class Connection:
    """What the HTTP library shows of a connection."""

    def __init__(self, plain: object) -> None:
        self.plain = plain

    def get_extra_info(self, name: str) -> object:
        return self.plain if name == "socket" else None


def test_only_a_connection_of_its_own_is_shut_down() -> None:
    near, far = socket.socketpair()
    with near, far:
        far.settimeout(SOON)
        shared = httpx.Response(200, extensions={"http_version": b"HTTP/2", "network_stream": Connection(near)})
        for untouched in (
            shared,
            httpx.Response(200),
            httpx.Response(200, extensions={"network_stream": Connection(1)}),
        ):
            untouched.is_closed = False
            shut_down(untouched)
        near.sendall(b"still open")
        assert far.recv(10) == b"still open"
        own = httpx.Response(200, extensions={"http_version": b"HTTP/1.1", "network_stream": Connection(near)})
        own.is_closed = True
        shut_down(own)
        near.sendall(b"!")
        own.is_closed = False
        shut_down(own)
        shut_down(own)
        assert far.recv(10) == b"!"
        assert far.recv(10) == b""
        near.close()
        shut_down(own)


class Watch:
    """A clock that tells when the timer's thread looks at it."""

    def __init__(self) -> None:
        self.now = 0.0
        self.looked = threading.Semaphore(0)
        self.at: Iterator[Callable[[], None]] = iter(())
        """What happens while the thread looks, in turn."""

    def __call__(self) -> float:
        if threading.current_thread().name == "event-stream-timer":
            next(self.at, lambda: None)()
            self.looked.release()
        return self.now

    def wait(self, looks: int = 1) -> None:
        """Wait until the thread has looked that often."""
        for _ in range(looks):
            assert self.looked.acquire(timeout=SOON)


class Timed(NamedTuple):
    """A timer for a connection, and its thread once there is one."""

    timer: SocketTimer
    watch: Watch
    far: socket.socket

    def thread(self) -> threading.Thread | None:
        return next((one for one in threading.enumerate() if one.name == "event-stream-timer"), None)

    def settle(self) -> None:
        """Wait until the thread has drawn its conclusion from the look it has taken."""
        self.watch.wait()
        self.timer.set(1000)  # not before the thread waits, or has ended

    def is_cut_off(self) -> bool:
        """Whether the connection has been shut down."""
        return self.far.recv(1) == b""


@pytest.fixture
def timed() -> Iterator[Timed]:
    near, far = socket.socketpair()
    with near, far:
        far.settimeout(SOON)
        response = httpx.Response(200, extensions={"network_stream": Connection(near)})
        response.is_closed = False
        watch = Watch()
        found = Timed(SocketTimer(response, watch), watch, far)
        yield found
        found.timer.stop()
        if (thread := found.thread()) is not None:
            thread.join(SOON)
            assert not thread.is_alive()


def test_a_connection_is_cut_off_at_the_very_moment(timed: Timed) -> None:
    timed.timer.set(0)
    assert timed.is_cut_off()
    assert timed.timer.expired is True


def test_a_connection_lives_until_its_moment(timed: Timed) -> None:
    timed.timer.set(1)
    timed.settle()
    assert timed.timer.expired is False
    timed.watch.now = 5000.0
    timed.timer.set(1000)
    assert timed.timer.expired is False
    timed.timer.set(-1)
    assert timed.is_cut_off()


def test_a_moment_that_never_comes(timed: Timed) -> None:
    timed.timer.set(threading.TIMEOUT_MAX * 2)
    timed.settle()
    timed.timer.set(0)
    assert timed.is_cut_off()


def test_nothing_is_ended_while_the_timer_rests(timed: Timed) -> None:
    def much_later() -> None:
        timed.watch.now = 5000.0

    timed.watch.at = iter((lambda: None, timed.timer.rest, much_later))
    timed.timer.set(0.001)
    timed.watch.wait(2)
    timed.settle()
    assert timed.timer.expired is False
    timed.timer.set(-1)
    assert timed.is_cut_off()


def test_the_thread_keeps_no_program_from_ending_and_ends_with_the_timer(timed: Timed) -> None:
    assert timed.thread() is None
    timed.timer.set(1000)
    timed.watch.wait()
    thread = timed.thread()
    assert thread is not None and thread.daemon
    timed.timer.stop()
    thread.join(SOON)
    assert not thread.is_alive()
    assert timed.timer.expired is False


def test_a_timer_that_was_never_set_may_be_stopped(timed: Timed) -> None:
    timed.timer.rest()
    timed.timer.stop()
    assert timed.thread() is None


def test_without_another_thread_the_read_time_out_still_holds(timed: Timed) -> None:
    usual = threading.stack_size(1 << 47)  # more than there are addresses
    try:
        with pytest.raises(RuntimeError):
            threading.Thread(target=print).start()
        timed.timer.set(0)
        timed.timer.set(0)
    finally:
        threading.stack_size(usual)
    assert timed.timer.expired is False
