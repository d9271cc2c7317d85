"""The decoder of ``openai``, the most used client of such streams, over httpx: no types, one dict for each event."""

from __future__ import annotations

import asyncio
import json
from importlib import import_module
from typing import Any, Final

import httpx

BODY: Final[dict[str, Any]] = {
    "query": "What is the capital of France?",
    "inputs": {},
    "user": "bench",
    "response_mode": "streaming",
}
_decoder: Final[Any] = import_module("openai._streaming").SSEDecoder


class Contestant:
    """Decodes each event into a dict."""

    def __init__(self, server: str) -> None:
        self._server: Final = server
        headers = {"Authorization": "Bearer app-bench"}
        self._client: Final = httpx.Client(headers=headers)
        self._async_client: Final = httpx.AsyncClient(headers=headers)
        self._loop: Final = asyncio.new_event_loop()

    def close(self) -> None:
        """Close the connections."""
        self._client.close()
        self._loop.run_until_complete(self._async_client.aclose())
        self._loop.close()

    def stream(self, path: str) -> int:
        """Read a stream; gives the number of events."""
        with self._client.stream("POST", f"{self._server}{path}/chat-messages", json=BODY) as response:
            return self._count(response.iter_bytes())

    def memory(self, chunks: list[bytes]) -> int:
        """Read a stream whose chunks are in memory."""
        return self._count(iter(chunks))

    def _count(self, chunks: Any) -> int:
        count = 0
        for event in _decoder().iter_bytes(chunks):
            json.loads(event.data)
            count += 1
        return count

    def astream(self, path: str) -> int:
        """As ``stream``, async."""
        return self._loop.run_until_complete(self._astream(path))

    async def _astream(self, path: str) -> int:
        count = 0
        async with self._async_client.stream("POST", f"{self._server}{path}/chat-messages", json=BODY) as response:
            async for event in _decoder().aiter_bytes(response.aiter_bytes()):
                json.loads(event.data)
                count += 1
        return count
