"""Puts a recorded answer on a socket with its headers and chunk cuts, and breaks it where a test asks for that."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterable, Iterator
from typing import Final, Literal, Protocol

from .recording import RecordedResponse


class Fault:
    """Where an answer goes wrong.

    Args:
        action: ``cut`` ends the connection as a dead server does (FIN), ``reset`` with a TCP reset, ``hold`` sends
            nothing more until ``release()`` is called, the client leaves or the server stops.
        at_byte: number of body bytes that are still sent before it.
        at_chunk: number of chunks that are still sent before it. With neither, it happens before the status line.
    """

    def __init__(
        self, action: Literal["cut", "reset", "hold"], *, at_byte: int | None = None, at_chunk: int | None = None
    ) -> None:
        self.action: Final = action
        self.at_byte: Final = at_byte
        self.at_chunk: Final = at_chunk
        self.reached: Final = threading.Event()
        """Set when the server has come to this point."""
        self.gate: Final = threading.Event()

    def release(self) -> None:
        """Let a held answer go on."""
        self.gate.set()

    @property
    def first(self) -> bool:
        return self.at_byte is None and self.at_chunk is None


class Clock(Protocol):
    """How a paced answer waits; returns early when the server stops."""

    def __call__(self, seconds: float, /) -> None: ...


class Broken(Exception):
    """The answer was ended on purpose; the connection must not be used again."""


def send(
    connection: socket.socket,
    response: RecordedResponse,
    *,
    head_only: bool,
    fault: Fault | None,
    chunk_size: int | None,
    pace: Clock | None,
    stopping: threading.Event,
) -> None:
    """Write the whole answer.

    Args:
        head_only: the request was a HEAD.
        fault: where to go wrong, if anywhere.
        chunk_size: cut chunked bodies into pieces of this many bytes instead of as recorded.
        pace: wait as long before each chunk as the recorded server did.
        stopping: ends every hold.

    Raises:
        Broken: the connection was cut, by the fault or because the recorded stream was never closed by its server.
    """
    if fault is not None and fault.first:
        _fail(connection, fault, stopping)
    status = f"HTTP/1.1 {response.status} {response.reason}\r\n"
    lines = "".join(f"{name}: {value}\r\n" for name, value in response.headers)
    connection.sendall(f"{status}{lines}\r\n".encode("latin-1"))
    if head_only:
        return
    sent, elapsed = 0, 0
    for index, piece in enumerate(_pieces(response, chunk_size)):
        if fault is not None and fault.at_chunk == index:
            _fail(connection, fault, stopping)
        if pace is not None and chunk_size is None and index < len(response.chunk_ms):
            pace((response.chunk_ms[index] - elapsed) / 1000)
            elapsed = response.chunk_ms[index]
        for part, broken in _split(piece, fault, sent):
            if part:
                connection.sendall(_frame(part) if response.is_chunked else part)
            if broken and fault is not None:
                _fail(connection, fault, stopping)
        sent += len(piece)
    if fault is not None and not fault.reached.is_set():
        _fail(connection, fault, stopping)
    if response.closed_by == "client":
        _wait(connection, threading.Event(), stopping)
        raise Broken
    if response.is_chunked:
        connection.sendall(b"0\r\n\r\n")


def _pieces(response: RecordedResponse, size: int | None) -> Iterable[bytes]:
    if size is None:
        return (chunk for chunk in response.chunks if chunk)
    body = response.body
    return (body[start : start + size] for start in range(0, len(body), size))


def _split(piece: bytes, fault: Fault | None, sent: int) -> Iterator[tuple[bytes, bool]]:
    """The piece, cut in two where the fault's byte lies in it."""
    if fault is None or fault.at_byte is None or not sent <= fault.at_byte < sent + len(piece):
        yield piece, False
        return
    yield piece[: fault.at_byte - sent], True
    yield piece[fault.at_byte - sent :], False


def _frame(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def _fail(connection: socket.socket, fault: Fault, stopping: threading.Event) -> None:
    fault.reached.set()
    if fault.action == "hold":
        if not _wait(connection, fault.gate, stopping):
            raise Broken
        return
    if fault.action == "reset":
        # Lingering for zero seconds makes close() send RST instead of FIN.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    raise Broken


def _wait(connection: socket.socket, gate: threading.Event, stopping: threading.Event) -> bool:
    """Until the gate opens (true), the client leaves or the server stops (false)."""
    while not stopping.is_set():
        if gate.wait(0.02):
            return True
        try:
            if not connection.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT):
                return False
        except BlockingIOError:
            continue
        except OSError:
            return False
    return False
