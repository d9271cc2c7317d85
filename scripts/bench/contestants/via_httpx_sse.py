"""The usual way by hand: httpx-sse for the events, a JSON parser for their data, no types."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, Final

import httpx
from httpx_sse import aconnect_sse, connect_sse

BODY: Final[dict[str, Any]] = {
    "query": "What is the capital of France?",
    "inputs": {},
    "user": "bench",
    "response_mode": "streaming",
}
HEADERS: Final = {"Authorization": "Bearer app-bench"}


class Contestant:
    """Decodes each event into a dict."""

    def __init__(self, server: str) -> None:
        self._server: Final = server
        self._client: Final = httpx.Client(headers=HEADERS)
        self._async_client: Final = httpx.AsyncClient(headers=HEADERS)
        self._loop: Final = asyncio.new_event_loop()

    def close(self) -> None:
        """Close the connections."""
        self._client.close()
        self._loop.run_until_complete(self._async_client.aclose())
        self._loop.close()

    def stream(self, path: str, parser: str = "json") -> int:
        """Read a stream; gives the number of events. ``parser`` is the module whose ``loads`` is used."""
        loads = _loads(parser)
        count = 0
        with connect_sse(self._client, "POST", f"{self._server}{path}/chat-messages", json=BODY) as source:
            for event in source.iter_sse():
                loads(event.data)
                count += 1
        return count

    def astream(self, path: str, parser: str = "json") -> int:
        """As ``stream``, async."""
        return self._loop.run_until_complete(self._astream(path, _loads(parser)))

    async def _astream(self, path: str, loads: Callable[[str], Any]) -> int:
        count = 0
        url = f"{self._server}{path}/chat-messages"
        async with aconnect_sse(self._async_client, "POST", url, json=BODY) as source:
            async for event in source.aiter_sse():
                loads(event.data)
                count += 1
        return count

    def memory(self, chunks: list[bytes]) -> int:
        """Read a stream whose chunks are in memory; gives the number of events."""
        count = 0
        with (
            httpx.Client(transport=httpx.MockTransport(Memory(chunks).answer)) as http,
            connect_sse(http, "POST", f"{self._server}/chat-messages", json=BODY) as source,
        ):
            for event in source.iter_sse():
                json.loads(event.data)
                count += 1
        return count


class Memory(httpx.SyncByteStream):
    """A body from memory."""

    def __init__(self, chunks: list[bytes]) -> None:
        self._chunks: Final = chunks

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._chunks)

    def answer(self, request: httpx.Request) -> httpx.Response:
        """What a server would answer."""
        return httpx.Response(200, headers={"Content-Type": "text/event-stream"}, stream=self)


def _loads(parser: str) -> Callable[[str], Any]:
    return json.loads if parser == "json" else import_module(parser).loads
