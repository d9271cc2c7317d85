"""Rows S: a server that is broken, or not the one that was meant."""

from __future__ import annotations

import gzip
import json
import time
import tracemalloc
from itertools import count
from pathlib import Path
from typing import Any

import httpx
import pytest

from dify_client import (
    ApiConnectionError,
    ApiError,
    ApiStatusError,
    ApiTimeoutError,
    BadRequestError,
    DecodeError,
    DifyClient,
    RateLimitError,
    SizeLimits,
    Timeout,
)
from tests.faults.cases import as_json, reply
from tests.faults.server import PROBED, FaultServer

from .rows import row
from .servers import JSON, KEY, SSE, Body, client_of, endless

MB = 1024 * 1024
FILE = "72fa9618-8f89-4a37-9b33-7e1178a24a67"


def streamed(body: Body, headers: dict[str, str], status: int = 200) -> httpx.Response:
    return httpx.Response(status, headers=headers, stream=body)


@row("S1")
def test_an_endless_answer_is_given_up_at_its_limit() -> None:
    body = Body(endless(b"[0,0,0,0,0,0,0,0]" * 4096))
    with pytest.raises(DecodeError, match="67108864 bytes"):
        client_of(streamed(body, JSON)).chat.app.info()
    assert body.given <= 65 * MB


@row("S2")
def test_a_compression_bomb_is_unpacked_no_further_than_the_limit() -> None:
    packed = gzip.compress(bytes(400 * MB), 9)
    assert len(packed) < MB
    tracemalloc.start()
    with pytest.raises(DecodeError, match="size_limits.answer"):
        client_of(streamed(Body(iter([packed])), {**JSON, "content-encoding": "gzip"})).chat.app.info()
    highest = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert highest < 100 * MB


@row("S3")
@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, gzip", "compress"])
def test_nothing_is_unpacked_that_was_not_asked_for(coding: str) -> None:
    body = Body(iter([b"{}"]))
    with pytest.raises(DecodeError, match="was not asked for"):
        client_of(streamed(body, {**JSON, "content-encoding": coding})).chat.app.info()
    assert body.given == 0


@row("S4")
def test_an_endless_error_is_an_error_with_its_beginning() -> None:
    body = Body(endless(b"word " * 10_000))
    with pytest.raises(BadRequestError) as caught:
        client_of(streamed(body, {}, 400)).chat.app.info()
    assert len(caught.value.body) == MB
    assert body.given < 2 * MB
    assert len(str(caught.value)) < 500


@row("S5")
@pytest.mark.parametrize("piece", [b"data: " + b"x" * MB, b"data: x\n" * 100_000], ids=["line", "lines"])
def test_an_event_without_end_is_given_up_at_its_limit(piece: bytes) -> None:
    body = Body(endless(piece))
    with (
        pytest.raises(DecodeError, match="max_event_bytes"),
        client_of(streamed(body, SSE)).chat.stream(query="q") as s,
    ):
        list(s)
    assert body.given <= 18 * MB


@row("S6")
def test_a_stream_without_end_may_have_a_limit() -> None:
    body = Body(endless(b'data: {"event": "new"}\n\n' * 1000))
    client = client_of(streamed(body, SSE), size_limits=SizeLimits(stream=MB))
    with pytest.raises(DecodeError, match="max_stream_bytes"), client.chat.stream(query="q") as stream:
        assert sum(1 for _ in stream) > 0
    assert body.given <= 2 * MB


@row("S7")
@pytest.mark.parametrize("limit", ["first_event_timeout", "total_timeout"])
def test_keep_alives_without_end_do_not_hold_a_program(limit: Any) -> None:
    body = Body(endless(b"event: ping\n\n" * 1000))
    options: dict[str, Any] = {limit: 0.05}
    with (
        pytest.raises(ApiTimeoutError, match=limit),
        client_of(streamed(body, SSE)).chat.stream(query="q", **options) as stream,
    ):
        list(stream)


@row("S8")
def test_an_answer_that_trickles_may_have_a_limit() -> None:
    def trickle() -> Any:
        for _ in count():
            time.sleep(0.01)
            yield b" "

    with pytest.raises(ApiTimeoutError, match="timeout.total"):
        client_of(streamed(Body(trickle()), JSON), timeout=Timeout(total=0.05)).chat.app.info()


@row("S9")
@pytest.mark.parametrize("head", [b"X-A: " + b"a" * 500_000, b"X-A: a\r\n" * 50_000], ids=["one", "many"])
def test_headers_without_end_are_given_up(head: bytes) -> None:
    server = FaultServer([[b"HTTP/1.1 200 OK\r\n" + head, "stall"]])
    with client_at(server) as client, pytest.raises(ApiConnectionError, match="Receive buffer too long"):
        client.chat.send(query="q")
    server.close()


def client_at(server: FaultServer) -> DifyClient:
    return DifyClient(server.url, api_key=KEY, user="ann", max_retries=0, max_connections=1)


@row("S10")
def test_an_answer_that_nobody_asked_for_is_given_to_nobody() -> None:
    chat = as_json({"event": "message", "task_id": "t", "id": "m", "message_id": "m", "conversation_id": "c",
                    "mode": "chat", "answer": "mine", "metadata": {}, "created_at": 1})  # fmt: skip
    server = FaultServer([[chat + reply(200, b'{"foreign": true}')]])
    with client_at(server) as client:
        assert client.chat.send(query="q").answer == "mine"
        assert client.request("GET", "/probe").content == PROBED.partition(b"\r\n\r\n")[2]
    assert server.connections == 2
    server.close()


@row("S11")
@pytest.mark.parametrize("text", ["[" * 100_000, "9" * 100_000, '{"a":' * 50_000, '{"name": "' + "\\ud800" * 10 + '"}'])
def test_odd_json_is_an_error_of_the_answer(text: str) -> None:
    with pytest.raises(DecodeError):
        client_of(httpx.Response(200, headers=JSON, content=text)).chat.app.info()
    error = httpx.Response(400, headers=JSON, content=text)
    with pytest.raises(BadRequestError):
        client_of(error).chat.app.info()


@row("S12")
@pytest.mark.parametrize(
    "location",
    ["http://evil.test/v1", "//evil.test/v1", "http://dify.test@evil.test/v1", "https://dify.test/v1",
     "http://dify.test:81/v1", "file:///etc/passwd", "http://dify.test.evil.test/v1"],
)  # fmt: skip
def test_no_redirect_leads_to_another_server(location: str) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        return httpx.Response(307, headers={"location": location})

    with pytest.raises(ApiStatusError, match="is not followed with a key"):
        client_of(answer).chat.app.info()
    assert asked == ["dify.test"]


@row("S13")
def test_redirects_and_pauses_end() -> None:
    circle = httpx.Response(302, headers={"location": "/v1/info"})
    with pytest.raises(ApiStatusError, match="302"):
        client_of(circle).chat.app.info()
    refused = httpx.Response(429, headers={"retry-after": "99999999"}, json={"code": "x"})
    with pytest.raises(RateLimitError) as caught:
        client_of(refused).with_options(max_retries=5).chat.app.info()
    assert caught.value.attempts == 1


@row("S14")
@pytest.mark.parametrize(
    ("header", "name"),
    [
        ('attachment; filename="../../etc/cron.d/x"', "x"),
        ("attachment; filename*=UTF-8''..%2F..%2Fx", "x"),
        ('attachment; filename="C:\\\\Windows\\\\x"', "x"),
        ('attachment; filename="' + "a" * 5000 + '.txt"', "a" * 196 + ".txt"),
        ("attachment; filename*=UTF-8''x%00%0d%0a%1b%5b2J.txt", "x[2J.txt"),
        ('attachment; filename="' + "é" * 500 + '"', None),
    ],
)
def test_a_file_name_of_the_server_stays_in_the_folder(header: str, name: str | None, tmp_path: Path) -> None:
    folder = tmp_path / "in" / "here"
    folder.mkdir(parents=True)
    answer = httpx.Response(200, headers=[(b"content-disposition", header.encode("latin-1"))], content=b"text")
    saved = client_of(answer).chat.files.preview(file_id=FILE).save(folder)
    assert saved.parent == folder
    assert name is None or saved.name == name
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [saved]


@row("S15")
@pytest.mark.parametrize("name", ["..", ".", "", "/", "a/.."])
def test_a_file_name_that_is_none_is_an_error(name: str, tmp_path: Path) -> None:
    answer = httpx.Response(200, headers={"content-disposition": f'attachment; filename="{name}"'}, content=b"text")
    with pytest.raises(ApiError, match="proposes no file name"):
        client_of(answer).chat.files.preview(file_id=FILE).save(tmp_path)
    assert list(tmp_path.iterdir()) == []


@row("S16")
def test_half_a_file_is_no_file(tmp_path: Path) -> None:
    def broken() -> Any:
        yield b"half"
        raise httpx.ReadError("gone")

    (tmp_path / "a").write_text("old")
    with pytest.raises(ApiConnectionError):
        client_of(streamed(Body(broken()), {})).chat.files.preview(file_id=FILE).save(tmp_path / "a")
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("a", "old")]


@row("S17")
def test_ever_new_names_of_events_fill_no_memory() -> None:
    events = (b'data: {"event": "%s"}\n\n' % json.dumps(f"n{i}" * 50).encode()[1:-1] for i in range(3000))
    client = client_of(streamed(Body(events), SSE))
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    with client.chat.stream(query="q") as stream, pytest.raises(ApiError):
        for _ in stream:
            pass
    grown = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert grown < MB


@row("S18")
def test_cookies_of_a_server_are_not_sent_back() -> None:
    server = FaultServer([[reply(200, b"{}", "application/json", "Set-Cookie: track=1; Path=/")]] * 2)
    with client_at(server) as client:
        client.request("GET", "/one")
        client.request("GET", "/two")
    assert [asked for asked in server.asked if b"cookie" in asked.head.lower()] == []
    server.close()


@row("S19")
@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/json", '{"message":' * 200 + "{}" + "}" * 200),
        ("application/json", '{"error":' * 980 + '"m"' + "}" * 980),
        ("text/html", "<h1>" * 250_000),
        ("text/html", "<h1" * 300_000),
    ],
    ids=["message", "error", "titles", "tags"],
)
def test_an_error_body_is_not_searched_without_end(kind: str, body: str) -> None:
    with pytest.raises(BadRequestError, match="Bad Request"):
        client_of(httpx.Response(400, headers={"content-type": kind}, content=body)).chat.app.info()
