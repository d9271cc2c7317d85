"""A server on a real socket that misbehaves as told, and keeps what it was asked on which connection."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final, Literal, NamedTuple, TypeAlias

CERTIFICATE: Final = Path(__file__).parent / "localhost.pem"
PROBE: Final = "/v1/probe"
PROBED: Final = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 15\r\n\r\n" + b'{"probe": true}'

Step: TypeAlias = "bytes | Literal['close', 'reset', 'stall', 'forever']"
"""What the server does next: send bytes; end the connection in good order; break it; send nothing until the client has
gone; send the last bytes again and again until it has."""


class Asked(NamedTuple):
    """A request as it arrived."""

    connection: int
    """Number of its connection, from 1."""
    head: bytes
    body: bytes

    @property
    def target(self) -> str:
        """Method and path."""
        return self.head.split(b" HTTP/", 1)[0].decode("latin-1")


class FaultServer:
    """Plays one script for each request; answers probes by itself.

    Args:
        scripts: for each request that is expected, what is done when it has come. One more is refused with status 599.
        at_once: what is done with each connection before anything was read; empty to wait for requests.
        early: whether a script starts when the head of its request has come, and the body is not read at all.
        tls: whether it speaks TLS, with a certificate that nobody knows.
        idle: whether it ends the first connection after a probe, without saying so before.
    """

    def __init__(
        self,
        scripts: Sequence[Sequence[Step]] = (),
        *,
        at_once: Sequence[Step] = (),
        early: bool = False,
        tls: bool = False,
        idle: bool = False,
    ) -> None:
        self._listener: Final = socket.create_server(("127.0.0.1", 0))
        self._scripts: Final = list(scripts)
        self._at_once: Final = at_once
        self._early: Final = early
        self._tls: Final = _context() if tls else None
        self._idle = idle
        self.places: dict[bytes, bytes] = {}
        """What to put in place of parts of the scripts."""
        self._changed: Final = threading.Condition()
        self._open: Final[list[socket.socket]] = []
        self._threads: Final[list[threading.Thread]] = []
        self.port: Final[int] = self._listener.getsockname()[1]
        self.url: Final = f"http{'s' if tls else ''}://127.0.0.1:{self.port}/v1"
        self.asked: Final[list[Asked]] = []
        self.probes: Final[list[int]] = []
        """Numbers of the connections that probes came on."""
        self.connections = 0
        self.ended: Final[set[int]] = set()
        """Numbers of the connections that are over."""
        self._accepting: Final = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    def wait_until_over(self, connection: int) -> bool:
        """Whether a connection ends, soon enough to be meant."""
        with self._changed:
            return self._changed.wait_for(lambda: connection in self.ended, 20)

    def close(self) -> None:
        """End everything, waiting clients too."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in [self._accepting, *self._threads]:
            thread.join(20)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection, self.connections), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, plain: socket.socket, number: int) -> None:
        try:
            with plain, suppress(OSError):
                plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                if self._at_once and not self._play(plain, self._at_once):
                    return
                if self._tls is None:
                    self._answer_all(plain, number)
                    return
                with self._tls.wrap_socket(plain, server_side=True) as secure:
                    self._answer_all(secure, number)
        finally:
            with self._changed:
                self.ended.add(number)
                self._changed.notify_all()

    def _answer_all(self, connection: socket.socket, number: int) -> None:
        pending = b""
        while True:
            while b"\r\n\r\n" not in pending:
                more = connection.recv(65536)
                if not more:
                    return
                pending += more
            head, _, pending = pending.partition(b"\r\n\r\n")
            if f" {PROBE} ".encode() in head:
                self.probes.append(number)
                connection.sendall(PROBED)
                if self._idle:
                    self._idle = False
                    return
                continue
            length = _length(head)
            while not self._early and len(pending) < length:
                more = connection.recv(65536)
                if not more:
                    return
                pending += more
            self.asked.append(Asked(number, head, pending[:length]))
            pending = pending[length:]
            script = self._scripts.pop(0) if self._scripts else (b"HTTP/1.1 599 Not expected\r\n\r\n", "close")
            if not self._play(connection, script):
                return

    def _play(self, connection: socket.socket, script: Sequence[Step]) -> bool:
        """Do what a script says; false if the connection is over."""
        last = b""
        for step in script:
            if isinstance(step, bytes):
                last = step
                for place, real in self.places.items():
                    last = last.replace(place, real)
                connection.sendall(last)
            elif step == "forever":
                while True:
                    connection.sendall(last)
            elif step == "stall":
                while connection.recv(65536):
                    pass
                return False
            else:
                if step == "reset":
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                return False
        return True


def _length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return 0


def _context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    return context
