"""Ending a blocking read from another thread, on sockets without a server."""

from __future__ import annotations

import socket

import httpx

from templates.runtime.stream_timer import SocketTimer, shut_down


class Connection:
    """What the HTTP library shows of a connection."""

    def __init__(self, plain: object) -> None:
        self.plain = plain

    def get_extra_info(self, name: str) -> object:
        return self.plain if name == "socket" else None


def test_only_a_connection_of_its_own_is_shut_down() -> None:
    near, far = socket.socketpair()
    with near, far:
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


def test_a_timer_can_be_moved_and_put_to_rest() -> None:
    near, far = socket.socketpair()
    with near, far:
        response = httpx.Response(200, extensions={"network_stream": Connection(near)})
        response.is_closed = False
        now = 0.0
        timer = SocketTimer(response, lambda: now)
        timer.set(1000)
        timer.rest()
        now = 5000.0
        timer.set(1000)
        states = [timer.expired]
        timer.set(-1)
        assert far.recv(1) == b""
        states.append(timer.expired)
        timer.stop()
    assert states == [False, True]
