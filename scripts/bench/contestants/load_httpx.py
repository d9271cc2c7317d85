"""The same load on httpx alone, which looks at nothing but bytes and plain JSON."""

from __future__ import annotations

import asyncio
import resource
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final

import httpx

QUESTION: Final[dict[str, Any]] = {"query": "?", "inputs": {}, "user": "load"}
LIMITS: Final = httpx.Limits(max_connections=None, max_keepalive_connections=20)


class Contestant:
    """Does what ``load_client`` does."""

    def __init__(self, server: str) -> None:
        most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
        self._server: Final = server
        self._loop: Final = asyncio.new_event_loop()
        headers = {"Authorization": "Bearer app-load"}
        self._client: Final = httpx.Client(headers=headers, limits=LIMITS, timeout=300)
        self._async_client: Final = httpx.AsyncClient(headers=headers, limits=LIMITS, timeout=300)

    def close(self) -> None:
        """Close the connections."""
        self._client.close()
        self._loop.run_until_complete(self._async_client.aclose())
        self._loop.close()

    def streams(self, count: int, events: int) -> int:
        """``count`` asynchronous streams at once; gives the number of bytes."""
        return self._loop.run_until_complete(self._streams(count, events))

    async def _streams(self, count: int, events: int) -> int:
        async def read() -> int:
            size = 0
            body = {**QUESTION, "response_mode": "streaming"}
            url = f"{self._server}/together/{count}/{events}/chat-messages"
            async with self._async_client.stream("POST", url, json=body) as response:
                async for chunk in response.aiter_raw():
                    size += len(chunk)
            return size

        return sum(await asyncio.gather(*(read() for _ in range(count))))

    def threads(self, count: int, calls: int) -> int:
        """``count`` threads on one client."""
        start = threading.Barrier(count)

        def work(number: int) -> int:
            start.wait()
            for call in range(calls):
                body = {**QUESTION, "query": f"{number}-{call}", "response_mode": "blocking"}
                self._client.post(f"{self._server}/echo/chat-messages", json=body).json()
            body = {**QUESTION, "response_mode": "streaming"}
            with self._client.stream("POST", f"{self._server}/stream/one/500/chat-messages", json=body) as response:
                return sum(1 for _ in response.iter_raw())

        with ThreadPoolExecutor(count) as pool:
            return sum(pool.map(work, range(count)))

    def receive(self, size: int) -> int:
        """Read a file of that many bytes."""
        with self._client.stream("GET", f"{self._server}/bytes/{size}/files/1/preview") as response:
            return sum(len(chunk) for chunk in response.iter_bytes())

    def send(self, path: str) -> int:
        """Send a file."""
        with Path(path).open("rb") as source:
            answer = self._client.post(
                f"{self._server}/upload/files/upload", data={"user": "load"}, files={"file": ("upload.bin", source)}
            )
        return len(answer.content)
