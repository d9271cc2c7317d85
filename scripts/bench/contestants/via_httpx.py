"""The floor: httpx alone, which the client itself stands on."""

from __future__ import annotations

import asyncio
from typing import Any, Final

import httpx

QUESTION: Final[dict[str, Any]] = {
    "query": "What is the capital of France?",
    "inputs": {},
    "user": "bench",
}
HEADERS: Final = {"Authorization": "Bearer app-bench"}


class Contestant:
    """Sends the same requests and looks at nothing but bytes or plain JSON."""

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

    def stream(self, path: str) -> int:
        """Read a stream raw; gives the number of bytes."""
        size = 0
        body = {**QUESTION, "response_mode": "streaming"}
        with self._client.stream("POST", f"{self._server}{path}/chat-messages", json=body) as response:
            for chunk in response.iter_raw():
                size += len(chunk)
        return size

    def astream(self, path: str) -> int:
        """As ``stream``, async."""
        return self._loop.run_until_complete(self._astream(path))

    async def _astream(self, path: str) -> int:
        size = 0
        body = {**QUESTION, "response_mode": "streaming"}
        async with self._async_client.stream("POST", f"{self._server}{path}/chat-messages", json=body) as response:
            async for chunk in response.aiter_raw():
                size += len(chunk)
        return size

    def blocking(self, count: int) -> int:
        """Ask ``count`` times and wait for the answers."""
        size = 0
        body = {**QUESTION, "response_mode": "blocking"}
        for _ in range(count):
            answer = self._client.post(f"{self._server}/blocking/chat-messages", json=body).json()
            size += len(answer["answer"])
        return size

    def ablocking(self, count: int) -> int:
        """As ``blocking``, async."""
        return self._loop.run_until_complete(self._ablocking(count))

    async def _ablocking(self, count: int) -> int:
        size = 0
        body = {**QUESTION, "response_mode": "blocking"}
        for _ in range(count):
            answer = (await self._async_client.post(f"{self._server}/blocking/chat-messages", json=body)).json()
            size += len(answer["answer"])
        return size
