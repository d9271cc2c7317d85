"""The replay server does to a socket what the recorded server did, and what a test asks it to do wrong."""

from __future__ import annotations

import http.client
import json
import socket
from collections.abc import Iterator
from typing import Any

import pytest

from tests.replay import Fault, ReplayServer, Step, load, load_all

STREAM = load("1.14.0/08-chat/01-streaming")
BLOCKING = load("1.14.0/06-workflow/02-run-blocking")
UPLOAD = load("1.12.1/03-files/01-upload-png")
HEAD = load("1.14.0/00-errors/35-head-root")
OPEN = load("1.14.0/25-stream-hang/04-events-no-snapshot-continue-on-pause-after-workflow-finished")


@pytest.fixture
def server() -> Iterator[ReplayServer]:
    with ReplayServer([STREAM, BLOCKING, UPLOAD]) as started:
        yield started


def ask(server: ReplayServer, method: str, path: str, body: Any = None) -> tuple[http.client.HTTPResponse, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    try:
        data = None if body is None else json.dumps(body).encode()
        connection.request(method, path, data, {"content-type": "application/json"})
        response = connection.getresponse()
        return response, response.read()
    finally:
        connection.close()


def raw(server: ReplayServer, lines: bytes) -> bytes:
    """Everything the server sends until it ends the connection."""
    with socket.create_connection(("127.0.0.1", server.port)) as connection:
        connection.sendall(lines)
        pieces: list[bytes] = []
        while piece := connection.recv(65536):
            pieces.append(piece)
        return b"".join(pieces)


GET = b"GET /v1/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"


def test_matching_finds_stream_and_blocking(server: ReplayServer) -> None:
    """The body decides between a stream and an answer at once; status, headers and bytes are the recorded ones."""
    response, body = ask(server, "POST", "/v1/chat-messages", {"query": "x", "response_mode": "streaming"})
    assert (response.status, body) == (200, STREAM.response.body)
    recorded = [pair for pair in STREAM.response.headers if pair[0] != "transfer-encoding"]
    assert set(recorded) <= {(name.lower(), value) for name, value in response.getheaders()}
    response, body = ask(server, "POST", "/v1/workflows/run", {"inputs": {}})
    assert body == BLOCKING.response.body
    assert server.played == [STREAM.name, BLOCKING.name]


def test_unknown_request_is_told_apart(server: ReplayServer) -> None:
    """What nobody recorded is a 501 that names the request, and is kept for the test to look at."""
    response, body = ask(server, "GET", "/v1/nothing")
    assert response.status == 501
    assert "GET /v1/nothing" in json.loads(body)["message"]
    assert server.requests[0].path == "/v1/nothing"


def test_chunks_are_cut_as_recorded(server: ReplayServer) -> None:
    """The chunk sizes on the wire are those of the recording."""
    server.script(STREAM)
    wire = raw(server, GET)
    head, _, rest = wire.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200 OK\r\n")
    sizes: list[int] = []
    while rest:
        line, _, rest = rest.partition(b"\r\n")
        sizes.append(int(line, 16))
        rest = rest[sizes[-1] + 2 :]
    assert sizes == [*(len(chunk) for chunk in STREAM.response.chunks), 0]


def test_chunk_size_recuts(server: ReplayServer) -> None:
    """A step can ask for other cuts; the bytes stay."""
    server.script(Step(STREAM, chunk_size=7))
    wire = raw(server, GET)
    assert wire.count(b"\r\n7\r\n") >= len(STREAM.response.body) // 7 - 1


@pytest.mark.parametrize("count", [0, 1, 100, len(STREAM.response.body)])
def test_cut_sends_exactly_so_many_bytes(server: ReplayServer, count: int) -> None:
    """A cut leaves the client with a body that has no end."""
    server.script(Step(STREAM, Fault("cut", at_byte=count), chunk_size=len(STREAM.response.body)))
    _, _, body = raw(server, GET).partition(b"\r\n\r\n")
    if count:
        size, _, data = body.partition(b"\r\n")
        assert int(size, 16) == count
        assert data[:-2] == STREAM.response.body[:count]
    assert not body.endswith(b"0\r\n\r\n")


def test_cut_before_the_status_line(server: ReplayServer) -> None:
    """Nothing at all arrives."""
    server.script(Step(STREAM, Fault("cut")))
    assert raw(server, GET) == b""


def test_reset(server: ReplayServer) -> None:
    """A reset is an error for the reader, not an end."""
    server.script(Step(STREAM, Fault("reset")))
    with pytest.raises(ConnectionResetError):
        raw(server, GET)


def test_hold_goes_on_when_released(server: ReplayServer) -> None:
    """A held stream sends the rest after ``release``."""
    fault = Fault("hold", at_chunk=2)
    server.script(Step(STREAM, fault))
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    connection.request("GET", "/v1/x")
    response = connection.getresponse()
    first = b"".join(STREAM.response.chunks[:2])
    assert response.read(len(first)) == first
    assert fault.reached.wait(10)
    fault.release()
    assert first + response.read() == STREAM.response.body
    connection.close()


def test_hold_ends_with_the_server() -> None:
    """Stopping the server ends what it holds; nothing hangs."""
    fault = Fault("hold", at_chunk=0)
    with ReplayServer() as server, socket.create_connection(("127.0.0.1", server.port)) as connection:
        server.script(Step(STREAM, fault))
        connection.sendall(GET)
        assert fault.reached.wait(10)
        server.stop()
        while connection.recv(65536):
            pass


def test_stream_its_server_never_closed() -> None:
    """A recorded stream that only its client ended stays open until this client leaves."""
    with ReplayServer() as server, socket.create_connection(("127.0.0.1", server.port)) as connection:
        server.script(OPEN)
        connection.sendall(GET)
        received = b""
        while OPEN.response.chunks[-1] not in received:
            received += connection.recv(65536)
        assert b"\r\n0\r\n\r\n" not in received


def test_connection_is_kept_alive(server: ReplayServer) -> None:
    """Two requests on one connection; a HEAD has no body but keeps its length."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    server.script(HEAD, BLOCKING)
    connection.request("HEAD", "/")
    response = connection.getresponse()
    assert (response.read(), response.getheader("content-length")) == (b"", HEAD.response.header("content-length"))
    kept = connection.sock
    connection.request("GET", "/v1/y")
    assert connection.getresponse().read() == BLOCKING.response.body
    assert connection.sock is kept
    connection.close()


def test_parts_of_a_multipart_body(server: ReplayServer) -> None:
    """The server shows uploads part by part."""
    body = (
        b'--b\r\nContent-Disposition: form-data; name="user"\r\n\r\nme\r\n'
        b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n'
        b"Content-Type: text/plain\r\n\r\nhi\r\n--b--\r\n"
    )
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    connection.request("POST", "/v1/files/upload", iter([body]), {"content-type": "multipart/form-data; boundary=b"})
    assert connection.getresponse().read() == UPLOAD.response.body
    connection.close()
    parts = server.requests[0].parts()
    assert [(part.name, part.value, part.filename, part.content) for part in parts] == [
        ("user", "me", None, None),
        ("file", None, "a.txt", b"hi"),
    ]


def test_paced_play_keeps_the_order_of_time() -> None:
    """Paced playing waits as the recorded server did; here on a stream of a few milliseconds."""
    with ReplayServer([load("1.14.0/06-workflow/01-run-streaming")], paced=True) as server:
        _, body = ask(server, "POST", "/v1/workflows/run", {"response_mode": "streaming"})
    assert body == load("1.14.0/06-workflow/01-run-streaming").response.body


def test_every_recording_loads() -> None:
    """All recordings are readable and their chunks make up their bodies."""
    everything = list(load_all())
    assert len(everything) == 872
    for recording in everything:
        length = recording.response.header("content-length")
        assert not length or recording.request.method == "HEAD" or int(length) == len(recording.response.body)
    assert {r.version for r in load_all("1.14.0", areas=("chat",))} == {"1.14.0"}
