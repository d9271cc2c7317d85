"""Over real sockets: connections are made late, kept, closed, and made anew for each event loop."""

from __future__ import annotations

import asyncio
import gc
import json
import socket
import threading
import weakref
from collections.abc import Iterator
from email import message_from_bytes
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
import trio

from templates.runtime.client import AsyncClient, SyncClient
from templates.runtime.errors import ApiConnectionError, ApiError, ApiTimeoutError, UnexpectedContentTypeError
from templates.runtime.pools import running_loop
from templates.runtime.retry import Clock
from templates.runtime.types import RequestOptions

from .client_support import CONFIG, GET, KEY, OPEN, FakeTime


class Echo(BaseHTTPRequestHandler):
    """Answers with what it was asked."""

    protocol_version = "HTTP/1.1"
    connections: set[tuple[str, int]]
    kind = "application/json"

    def answer(self) -> None:
        self.connections.add(self.client_address)
        length = self.headers.get("content-length")
        content = self.rfile.read(int(length)) if length else self.read_chunks()
        parts: list[list[Any]] = []
        if "multipart" in self.headers.get("content-type", ""):
            head = f"Content-Type: {self.headers['content-type']}\r\n\r\n".encode()
            for part in message_from_bytes(head + content).walk():
                if not part.is_multipart():
                    payload: Any = part.get_payload(decode=True)
                    parts.append(
                        [part.get_param("name", header="content-disposition"), part.get_filename(), len(payload)]
                    )
        body = json.dumps({"id": self.path, "text": self.headers.get("authorization"), "parts": parts}).encode()
        self.send_response(200)
        self.send_header("Content-Type", self.kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def read_chunks(self) -> bytes:
        content = b""
        if self.headers.get("transfer-encoding") == "chunked":
            while size := int(self.rfile.readline(), 16):
                content += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
        return content

    def __getattr__(self, name: str) -> Any:
        # http.server calls a method by the name of the HTTP method.
        if name in ("do_GET", "do_POST"):
            return self.answer
        raise AttributeError(name)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is printed."""


class Listener:
    """The echo server, and which connections it has seen."""

    def __init__(self) -> None:
        self.connections: set[tuple[str, int]] = set()
        self.handler = type("Handler", (Echo,), {"connections": self.connections})
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self.handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/v1"
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self.thread.start()


@pytest.fixture
def listener() -> Iterator[Listener]:
    """A server that is closed after the test."""
    listener = Listener()
    yield listener
    listener.server.shutdown()
    listener.thread.join()
    listener.server.server_close()


def settings(url: str, **more: Any) -> dict[str, Any]:
    return {"keys": {"shopKey": KEY}, "defaults": {}, "base_url": url, "clock": FakeTime().clock(), **more}


def test_one_connection_serves_many_calls_and_views(listener: Listener) -> None:
    with SyncClient(CONFIG, **settings(listener.url)) as client:
        assert client.call(GET, {}).parsed.text == f"Bearer {KEY}"
        client.with_options(api_key="other").call(GET, {})
        client.call(OPEN, {})
        assert len(listener.connections) == 1


def test_closing_one_client_touches_no_other(listener: Listener) -> None:
    first, second = (SyncClient(CONFIG, **settings(listener.url)) for _ in range(2))
    first.call(OPEN, {})
    second.call(OPEN, {})
    first.close()
    first.close()
    assert second.call(OPEN, {}).status_code == 200
    assert len(listener.connections) == 2
    with pytest.raises(ApiError, match="this client is closed"):
        first.call(OPEN, {})
    second.close()


def test_a_client_that_was_never_used_closes_nothing() -> None:
    SyncClient(CONFIG, **settings("http://127.0.0.1:9")).close()
    asyncio.run(AsyncClient(CONFIG, **settings("http://127.0.0.1:9")).aclose())


def test_threads_share_a_client(listener: Listener) -> None:
    results: list[int] = []
    with SyncClient(CONFIG, **settings(listener.url)) as client:
        threads = [threading.Thread(target=lambda: results.append(client.call(OPEN, {}).status_code)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert results == [200] * 8


def test_an_async_client_works_in_one_event_loop_after_the_other(listener: Listener) -> None:
    # No idle connection is kept, so none is left behind in a closed loop.
    client = AsyncClient(CONFIG, **settings(listener.url, max_keepalive_connections=0))

    async def twice() -> list[int]:
        answers = await asyncio.gather(client.call(OPEN, {}), client.call(OPEN, {}))
        return [answer.status_code for answer in answers]

    assert asyncio.run(twice()) == [200, 200]
    assert asyncio.run(twice()) == [200, 200]
    asyncio.run(client.aclose())
    with pytest.raises(ApiError, match="this client is closed"):
        asyncio.run(twice())


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")  # a loop that ends leaves its connections open
def test_clients_of_closed_event_loops_are_let_go(listener: Listener) -> None:
    client = AsyncClient(CONFIG, **settings(listener.url))
    loops: list[weakref.ref[asyncio.AbstractEventLoop]] = []

    async def once() -> None:
        loops.append(weakref.ref(asyncio.get_running_loop()))
        await client.call(OPEN, {})

    for _ in range(3):
        asyncio.run(once())
    gc.collect()
    assert [loop() is None for loop in loops] == [True, True, False]
    asyncio.run(client.aclose())
    gc.collect()
    assert loops[2]() is None


def test_the_environment_names_a_proxy(listener: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", listener.url)
    with SyncClient(CONFIG, **settings("http://shop.invalid/v1")) as client:
        assert client.call(OPEN, {}).parsed.id == "http://shop.invalid/v1/open"


def test_a_loop_keeps_its_connection_while_another_one_runs(listener: Listener) -> None:
    client = AsyncClient(CONFIG, **settings(listener.url))

    def in_a_thread() -> None:
        async def run() -> None:
            # The connection of this loop is not kept, so none is left behind when it closes.
            await client.call(OPEN, {}, RequestOptions(headers={"Connection": "close"}))

        asyncio.run(run())

    async def run() -> None:
        await client.call(OPEN, {})
        thread = threading.Thread(target=in_a_thread)
        thread.start()
        while thread.is_alive():
            await asyncio.sleep(0)
        await client.call(OPEN, {})
        await client.aclose()

    asyncio.run(run())
    assert len(listener.connections) == 2


def test_an_async_client_works_under_trio(listener: Listener) -> None:
    async def run() -> None:
        assert running_loop() is trio.lowlevel.current_trio_token()
        async with AsyncClient(CONFIG, **settings(listener.url)) as client:
            assert (await client.call(OPEN, {})).status_code == 200

    trio.run(run)


def test_pauses_of_an_async_client_are_those_of_its_event_loop() -> None:
    with socket.create_server(("127.0.0.1", 0)) as bound:
        url = f"http://127.0.0.1:{bound.getsockname()[1]}/v1"

    async def run() -> None:
        async with AsyncClient(CONFIG, **settings(url, clock=Clock(chance=lambda: -0.999999), max_retries=1)) as client:
            with pytest.raises(ApiConnectionError, match=r"after 2 tries"):
                await client.call(OPEN, {})

    asyncio.run(run())
    trio.run(run)


def test_a_server_that_is_not_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as bound:
        url = f"http://127.0.0.1:{bound.getsockname()[1]}/v1"
    time = FakeTime()
    with SyncClient(CONFIG, **settings(url, clock=time.clock())) as client:
        with pytest.raises(ApiConnectionError, match="could not connect to 127.0.0.1: .*refused") as caught:
            client.call(GET, {})
    assert caught.value.attempts == 3
    assert time.slept == [0.5, 1.0]
    cause = caught.value.__cause__
    assert isinstance(cause, httpx.ConnectError)
    assert cause.__traceback__ is None
    assert cause.request.headers["authorization"] == "[hidden]"


def test_a_server_that_never_answers() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/v1"
        with SyncClient(CONFIG, **settings(url, timeout=0.05)) as client:
            with pytest.raises(ApiTimeoutError, match="timed out waiting for 127.0.0.1"):
                client.call(GET, {})


def test_a_page_without_a_body_or_length() -> None:
    def serve(bound: socket.socket) -> None:
        with bound.accept()[0] as connection:
            connection.recv(4096)
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n")

    with socket.create_server(("127.0.0.1", 0)) as bound:
        thread = threading.Thread(target=serve, args=(bound,))
        thread.start()
        url = f"http://127.0.0.1:{bound.getsockname()[1]}/v1"
        with SyncClient(CONFIG, **settings(url)) as client:
            with pytest.raises(UnexpectedContentTypeError) as caught:
                client.call(GET, {})
        thread.join()
    assert caught.value.body == ""


def expected_parts(size: int) -> list[list[Any]]:
    return [["user", None, 3], ["file", "big.bin", size]]


def test_a_file_is_uploaded_from_its_path(listener: Listener, tmp_path: Path) -> None:
    path = tmp_path / "big.bin"
    path.write_bytes(b"\r\n--" * 100_000)
    with SyncClient(CONFIG, **settings(listener.url)) as client:
        answer = client.request("POST", "/files", data={"user": "ann"}, files={"file": path})
    assert answer.parsed["parts"] == expected_parts(400_000)


@pytest.mark.parametrize("run", [asyncio.run, trio.run])
def test_an_async_upload_reads_the_file_in_other_threads(listener: Listener, tmp_path: Path, run: Any) -> None:
    path = tmp_path / "big.bin"
    path.write_bytes(b"x" * 300_000)
    readers: set[int] = set()

    class Watched:
        """A file that notes who reads it."""

        name = "big.bin"
        closed = False

        def __init__(self) -> None:
            self.file = path.open("rb")

        def __getattr__(self, name: str) -> Any:
            return getattr(self.file, name)

        def read(self, size: int = -1) -> bytes:
            readers.add(threading.get_ident())
            return self.file.read(size)

    watched: Any = Watched()

    async def upload() -> Any:
        async with AsyncClient(CONFIG, **settings(listener.url)) as client:
            return (await client.request("POST", "/files", data={"user": "ann"}, files={"file": watched})).parsed

    result = run(upload) if run is trio.run else run(upload())
    watched.file.close()
    assert result["parts"] == expected_parts(300_000)
    assert threading.get_ident() not in readers
    assert readers
    gc.collect()
