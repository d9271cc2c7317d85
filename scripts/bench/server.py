"""``python -m scripts.bench.server``: the loopback server of the benchmark, in a process of its own.

It prints its port and serves until its standard input closes. The first parts of a path say what to answer:
``/stream/<cut>/<events>/...`` a chat stream, ``/blocking/...`` a chat answer, ``/bytes/<count>/...`` a binary file;
``/upload/...`` swallows what it is sent; ``/together/<streams>/<events>/...`` a chat stream that begins once that many
are open; ``/echo/...`` a chat answer with the question in it; ``/counts`` the connections. What follows them does not
matter, so every client can append its own path.
"""

from __future__ import annotations

import json
import resource
import socket
import sys
import threading
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from . import payloads

PATIENCE: Final = 120.0
"""Seconds that a stream waits for the others, before it gives up."""
_PIECE: Final = bytes(256 * 1024)
_STREAM_HEAD: Final = (
    b"HTTP/1.1 200 OK\r\n"
    b"Content-Type: text/event-stream\r\n"
    b"Cache-Control: no-cache\r\n"
    b"Transfer-Encoding: chunked\r\n\r\n"
)
_prepared: Final = lru_cache(maxsize=None)(payloads.block)


class Server:
    """Listens on a free port of 127.0.0.1, one thread for each connection."""

    def __init__(self) -> None:
        allow_connections()
        self._listener: Final = socket.create_server(("127.0.0.1", 0), backlog=4096)
        self._counts: Final = Counts()
        self.port: Final[int] = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Take no more connections."""
        self._listener.shutdown(socket.SHUT_RDWR)  # closing alone does not wake the thread that waits
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        self._counts.connected(1)
        try:
            with connection, connection.makefile("rb", buffering=64 * 1024) as reader:
                while line := reader.readline():
                    path = line.split()[1].decode()
                    length, chunked = 0, False
                    while (header := reader.readline()) not in (b"\r\n", b""):
                        name, _, value = header.partition(b":")
                        if name.lower() == b"content-length":
                            length = int(value)
                        chunked = chunked or (name.lower() == b"transfer-encoding" and b"chunked" in value)
                    body = b""
                    while length > 0:
                        body = reader.read(min(length, len(_PIECE)))
                        length -= len(body) or length
                    while chunked:
                        size = int(reader.readline(), 16)
                        reader.read(size + 2)
                        chunked = size > 0
                    _answer(connection, path.split("/")[1:], body, self._counts)
        except (ConnectionError, ValueError, IndexError):
            return  # the client has gone, or has sent what no client of the benchmark sends
        finally:
            self._counts.connected(-1)


class Counts:
    """Connections of a server, and streams that wait for each other."""

    def __init__(self) -> None:
        self._changed: Final = threading.Condition()
        self.open = self.most = self.total = 0
        self._waiting: Final[dict[int, int]] = {}

    def connected(self, by: int) -> None:
        """A connection was made (1) or has ended (-1)."""
        with self._changed:
            self.open += by
            self.total += by > 0
            self.most = max(self.most, self.open)

    def meet(self, count: int) -> None:
        """Wait until as many streams are open.

        Raises:
            ConnectionError: they did not all come.
        """
        with self._changed:
            self._waiting[count] = number = self._waiting.get(count, 0) + 1
            turn = -(-number // count) * count
            self._changed.notify_all()
            if not self._changed.wait_for(lambda: self._waiting[count] >= turn, timeout=PATIENCE):
                raise ConnectionError("the other streams did not come")

    def told(self) -> bytes:
        """The figures as JSON."""
        return json.dumps({"open": self.open, "most": self.most, "total": self.total}).encode()


def allow_connections() -> None:
    """Let this process open as many files as it ever may; the usual limit is about a thousand."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def _answer(connection: socket.socket, parts: list[str], body: bytes, counts: Counts) -> None:
    """Answer a request, of whose body the last piece is known."""
    if parts[0] in ("stream", "together"):
        together = parts[0] == "together"
        prepared = _prepared("one" if together else parts[1])
        connection.sendall(_STREAM_HEAD)
        if together:
            counts.meet(int(parts[1]))
        for _ in range(int(parts[2]) // payloads.EVENTS_PER_BLOCK):
            connection.sendall(prepared)
        connection.sendall(payloads.closing())
    elif parts[0] == "bytes":
        left = int(parts[1])
        connection.sendall(_head("application/octet-stream", left))
        while left > 0:
            connection.sendall(_PIECE[:left])
            left -= len(_PIECE)
    else:
        answers: dict[str, Callable[[], bytes]] = {
            "blocking": payloads.blocking_answer,
            "counts": counts.told,
            "echo": lambda: payloads.echo(body),
        }
        content = answers.get(parts[0], payloads.upload_answer)()
        connection.sendall(_head("application/json", len(content)) + content)


def _head(kind: str, length: int) -> bytes:
    return f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\r\n".encode()


if __name__ == "__main__":
    print(Server().port, flush=True)
    sys.stdin.read()
