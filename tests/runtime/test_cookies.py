"""Cookies of a server are neither kept nor sent back: ever new ones would fill the memory of a long-lived client."""

from __future__ import annotations

from collections.abc import Iterator

import anyio
import httpx
import pytest

from templates.runtime.pools import AsyncPool, PoolSettings, SyncPool

from .socket_server import SocketServer

ANSWER = b"HTTP/1.1 200 OK\r\nSet-Cookie: visit=%d; Path=/\r\nContent-Length: 2\r\n\r\n{}"


@pytest.fixture
def server() -> Iterator[SocketServer]:
    server = SocketServer()
    server.play(ANSWER % 1)
    server.play(ANSWER % 2)
    yield server
    server.close()


def check(answers: list[httpx.Response]) -> None:
    assert [answer.headers["set-cookie"] for answer in answers] == ["visit=1; Path=/", "visit=2; Path=/"]
    assert "cookie" not in answers[1].request.headers


def test_sync(server: SocketServer) -> None:
    pool = SyncPool(PoolSettings(), None)
    http = pool.client()
    check([http.get(server.url), http.get(server.url)])
    assert len(http.cookies.jar) == 0
    with pytest.raises(AttributeError, match="keeps no cookies"):
        http.cookies = httpx.Cookies({"a": "b"})
    pool.close()


def test_async(server: SocketServer) -> None:
    async def go() -> None:
        pool = AsyncPool(PoolSettings(), None)
        http = pool.client()
        check([await http.get(server.url), await http.get(server.url)])
        assert len(http.cookies.jar) == 0
        with pytest.raises(AttributeError, match="keeps no cookies"):
            http.cookies = httpx.Cookies({"a": "b"})
        await pool.aclose()

    anyio.run(go)
