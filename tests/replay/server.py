"""The replay server: threads, real sockets, HTTP/1.1 with keep-alive. Answers are scripted or found by matching."""

from __future__ import annotations

import json
import socket
import socketserver
import threading
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from types import TracebackType
from typing import Any, Final
from urllib.parse import parse_qsl, unquote, urlsplit

from .matching import Library
from .received import Received
from .recording import RecordedResponse, Recording
from .wire import Broken, Fault, send


@dataclass(frozen=True)
class Step:
    """The next scripted answer.

    Args:
        recording: whose answer is played, whatever the request was.
        fault: where it goes wrong, if anywhere.
        chunk_size: cut a chunked body into pieces of this many bytes instead of as recorded.
    """

    recording: Recording
    fault: Fault | None = None
    chunk_size: int | None = None


class ReplayServer:
    """Plays recordings on 127.0.0.1. Use it in a ``with`` statement.

    Args:
        recordings: to choose from when the script is empty.
        port: 0 takes a free one.
        paced: keep the recorded time between the chunks of a stream.
    """

    def __init__(self, recordings: Iterable[Recording] = (), *, port: int = 0, paced: bool = False) -> None:
        self.requests: Final[list[Received]] = []
        """Every request so far, in the order of arrival."""
        self.played: Final[list[str]] = []
        """Names of the recordings played so far."""
        self._library: Final = Library(recordings)
        self._script: Final[deque[Step]] = deque()
        self._lock: Final = threading.Lock()
        self._paced: Final = paced
        self.stopping: Final = threading.Event()
        self._server: Final = _Server(self, port)
        self._thread: Final = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def base_url(self) -> str:
        """The address a client is given, ``/v1`` included."""
        return f"http://127.0.0.1:{self.port}/v1"

    def script(self, *steps: Step | Recording) -> None:
        """Queue answers; they are given in this order before any matching is done."""
        with self._lock:
            self._script.extend(s if isinstance(s, Step) else Step(s) for s in steps)

    def start(self) -> ReplayServer:
        self._thread.start()
        return self

    def stop(self) -> None:
        """End every connection, held ones included, and wait for all threads."""
        self.stopping.set()
        self._server.shutdown()
        self._server.end_connections()
        self._server.server_close()
        self._thread.join()

    def __enter__(self) -> ReplayServer:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def answer(self, connection: socket.socket, request: Received) -> None:
        """Play what fits the request, in the connection's thread; raises ``Broken`` if the connection must end."""
        with self._lock:
            self.requests.append(request)
            step = self._script.popleft() if self._script else self._find(request)
            if step is not None:
                self.played.append(step.recording.name)
        send(
            connection,
            _no_recording(request) if step is None else step.recording.response,
            head_only=request.method == "HEAD",
            fault=None if step is None else step.fault,
            chunk_size=None if step is None else step.chunk_size,
            pace=self._pause if self._paced else None,
            stopping=self.stopping,
        )

    def _find(self, request: Received) -> Step | None:
        found = self._library.find(request.method, request.path, dict(request.query), request.body)
        return None if found is None else Step(found)

    def _pause(self, seconds: float, /) -> None:
        self.stopping.wait(max(0.0, seconds))


def _no_recording(request: Received) -> RecordedResponse:
    message = f"No recording answers {request.method} {request.path}."
    body = json.dumps({"code": "no_recording", "message": message, "status": 501}).encode()
    headers = (("content-type", "application/json"), ("content-length", str(len(body))))
    return RecordedResponse(501, "Not Implemented", headers, (body,), (), {}, "server")


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = False

    def __init__(self, owner: ReplayServer, port: int) -> None:
        self.owner: Final = owner
        self._open: Final[set[socket.socket]] = set()
        self._guard: Final = threading.Lock()
        super().__init__(("127.0.0.1", port), _Handler)

    def opened(self, connection: socket.socket) -> None:
        with self._guard:
            self._open.add(connection)

    def closed(self, connection: socket.socket) -> None:
        with self._guard:
            self._open.discard(connection)

    def end_connections(self) -> None:
        with self._guard:
            for connection in self._open:
                _end(connection)

    def shutdown_request(self, request: Any) -> None:
        """Close only: the polite shutdown that comes first by default would turn a reset into an ordinary end."""
        self.close_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Connections that a client dropped are what the tests are about; nothing is printed."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def setup(self) -> None:
        self.request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._listener.opened(self.request)
        super().setup()

    def finish(self) -> None:
        self._listener.closed(self.request)
        super().finish()

    @property
    def _listener(self) -> _Server:
        assert isinstance(self.server, _Server)
        return self.server

    def _play(self) -> None:
        url = urlsplit(self.path)
        request = Received(
            method=self.command,
            path=unquote(url.path),
            query=tuple(parse_qsl(url.query, keep_blank_values=True)),
            headers=tuple(self.headers.items()),
            body=self._body(),
        )
        try:
            self._listener.owner.answer(self.request, request)
        except (Broken, OSError):
            self.close_connection = True

    def _body(self) -> bytes:
        if (self.headers.get("transfer-encoding") or "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("content-length") or 0))
        pieces: list[bytes] = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            pieces.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(pieces)

    def log_message(self, format: str, *args: Any) -> None:
        """Silent: the test that started the server reads ``requests``."""

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = _play


def _end(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return
