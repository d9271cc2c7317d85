"""A server on a real socket that plays a script: bytes, pauses until told, and ends of all kinds."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import suppress
from typing import Final, Literal, TypeAlias

import pytest

EVENT_STREAM: Final = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n"
CHUNKED: Final = EVENT_STREAM + b"Transfer-Encoding: chunked\r\n\r\n"
UNTIL_CLOSED: Final = EVENT_STREAM + b"Connection: close\r\n\r\n"
LAST_CHUNK: Final = b"0\r\n\r\n"

Step: TypeAlias = "bytes | threading.Event | Literal['stall', 'reset']"
"""What to send; what to wait for; ``stall``: wait for the client to go; ``reset``: break off hard."""


def chunk(data: bytes) -> bytes:
    """One chunk of a chunked body."""
    return b"%x\r\n%b\r\n" % (len(data), data)


class SocketServer:
    """Plays one script for each connection, in the order of ``play``. A connection may ask more than once."""

    def __init__(self) -> None:
        self._listener: Final = socket.create_server(("127.0.0.1", 0))
        self._scripts: Final[list[tuple[Step, ...]]] = []
        self._open: Final[list[socket.socket]] = []
        self._threads: Final[list[threading.Thread]] = []
        self.url: Final = f"http://127.0.0.1:{self._listener.getsockname()[1]}/v1"
        self.connections = 0
        self.gone: Final = threading.Event()
        """Set when a client has closed its connection."""
        self._accepting: Final = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    def play(self, *steps: Step) -> None:
        """Add the script of a request."""
        self._scripts.append(steps)

    def close(self) -> None:
        """End everything, waiting clients too."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in [self._accepting, *self._threads]:
            thread.join(10)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            try:
                self._talk(connection)
            except OSError:  # a client that goes without having read everything
                self.gone.set()

    def _talk(self, connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        while self._request(connection):
            for step in self._scripts.pop(0):
                if isinstance(step, bytes):
                    connection.sendall(step)
                elif step == "reset":
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    return
                elif step == "stall":
                    while connection.recv(1024):
                        pass
                    self.gone.set()
                    return
                elif not step.wait(30):
                    return

    def _request(self, connection: socket.socket) -> bool:
        """Read the head of a request; false when the client has gone, or its last script said ``Connection: close``."""
        if not self._scripts:
            return False
        head = b""
        while b"\r\n\r\n" not in head:
            more = connection.recv(4096)
            if not more:
                self.gone.set()
                return False
            head += more
        return True


@pytest.fixture
def socket_server() -> Iterator[SocketServer]:
    """A server that is closed after the test."""
    server = SocketServer()
    yield server
    server.close()
