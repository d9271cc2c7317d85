"""``python -m scripts.bench.server``: the loopback server of the benchmark, in a process of its own.

It prints its port and serves until its standard input closes. The first parts of a path say what to answer:
``/stream/<cut>/<events>/...`` a chat stream, ``/blocking/...`` a chat answer, ``/bytes/<count>/...`` a binary file;
``/upload/...`` swallows what it is sent. What follows them does not matter, so every client can append its own path.
"""

from __future__ import annotations

import socket
import sys
import threading
from functools import lru_cache
from typing import Final

from . import payloads

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
        self._listener: Final = socket.create_server(("127.0.0.1", 0))
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
            threading.Thread(target=_serve, args=(connection,), daemon=True).start()


def _serve(connection: socket.socket) -> None:
    with connection, connection.makefile("rb", buffering=256 * 1024) as reader:
        try:
            while line := reader.readline():
                path = line.split()[1].decode()
                length, chunked = 0, False
                while (header := reader.readline()) not in (b"\r\n", b""):
                    name, _, value = header.partition(b":")
                    if name.lower() == b"content-length":
                        length = int(value)
                    chunked = chunked or (name.lower() == b"transfer-encoding" and b"chunked" in value)
                while length > 0:
                    length -= len(reader.read(min(length, len(_PIECE)))) or length
                while chunked:
                    size = int(reader.readline(), 16)
                    reader.read(size + 2)
                    chunked = size > 0
                _answer(connection, path.split("/")[1:])
        except (ConnectionError, ValueError, IndexError):
            return  # the client has gone, or has sent what no client of the benchmark sends


def _answer(connection: socket.socket, parts: list[str]) -> None:
    if parts[0] == "stream":
        prepared = _prepared(parts[1])
        connection.sendall(_STREAM_HEAD)
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
        body = payloads.blocking_answer() if parts[0] == "blocking" else payloads.upload_answer()
        connection.sendall(_head("application/json", len(body)) + body)


def _head(kind: str, length: int) -> bytes:
    return f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\r\n".encode()


if __name__ == "__main__":
    print(Server().port, flush=True)
    sys.stdin.read()
