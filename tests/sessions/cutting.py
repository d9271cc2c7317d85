"""A proxy that loses connections: it passes bytes on, and cuts some answers after so many bytes of their body."""

from __future__ import annotations

import socket
import threading
from types import TracebackType
from urllib.parse import urlsplit

_CHUNK = 65536


class CuttingProxy:
    """Passes TCP connections on to one address.

    Args:
        target: address of the server, ``http://host:port``.
        cuts: the first answers to requests with ``only`` in their first line are cut after so many bytes.
        only: which requests.
    """

    def __init__(self, target: str, cuts: list[int], only: bytes) -> None:
        parts = urlsplit(target)
        self._target = (parts.hostname or "", parts.port or 0)
        self._cuts = list(cuts)
        self._only = only
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._sockets: list[socket.socket] = [self._listener]
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self.address = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.cut = 0
        """Answers cut so far."""

    def __enter__(self) -> CuttingProxy:
        self._threads[0].start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for one in self._sockets:
            _close(one)
        for thread in self._threads:
            thread.join(10)

    def _accept(self) -> None:
        while True:
            try:
                inner, _ = self._listener.accept()
            except OSError:
                return
            outer = socket.create_connection(self._target)
            self._sockets += [inner, outer]
            thread = threading.Thread(target=self._serve, args=(inner, outer), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, inner: socket.socket, outer: socket.socket) -> None:
        """One connection: the answers in a thread of their own, because requests and answers cross."""
        limit: list[int | None] = [None]
        answers = threading.Thread(target=self._answers, args=(outer, inner, limit), daemon=True)
        answers.start()
        try:
            while data := inner.recv(_CHUNK):
                if self._only in data.split(b"\r\n", 1)[0]:
                    with self._lock:
                        limit[0] = self._cuts.pop(0) if self._cuts else None
                outer.sendall(data)
        except OSError:
            pass
        _close(outer)
        answers.join()

    def _answers(self, outer: socket.socket, inner: socket.socket, limit: list[int | None]) -> None:
        head, passed = b"", 0
        try:
            while data := outer.recv(_CHUNK):
                if limit[0] is None:
                    inner.sendall(data)
                    continue
                if b"\r\n\r\n" not in head:  # the head is passed on whole; only the body is cut
                    before = len(head)
                    head += data
                    if b"\r\n\r\n" not in head:
                        inner.sendall(data)
                        continue
                    split = head.index(b"\r\n\r\n") + 4 - before
                    inner.sendall(data[:split])
                    data = data[split:]
                rest = limit[0] - passed
                inner.sendall(data[:rest])
                passed += len(data[:rest])
                if passed >= limit[0]:
                    self.cut += 1
                    break
        except OSError:
            pass
        _close(inner)


def _close(one: socket.socket) -> None:
    try:
        one.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass
    one.close()
