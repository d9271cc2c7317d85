"""This repository's client under load: many streams and threads on one client, and every way to leave a stream."""

from __future__ import annotations

import asyncio
import gc
import resource
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from dify_client import AsyncDifyClient, DifyClient, Timeout

FILE_ID: Final = "9da23599-e713-473b-982c-4328d4f5c78a"
KEPT: Final = 20
"""Idle connections that a client keeps."""
POOL: Final = 3
"""Connections of the client whose streams are left: one that does not come back is soon missed."""
QUICK_POOL: Final = Timeout(pool=20)


class Contestant:
    """Uses one client for everything, as a program should. It raises where a result is not what it should be."""

    def __init__(self, server: str) -> None:
        most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
        self._server: Final = server
        self._loop: Final = asyncio.new_event_loop()
        self._async_client: Final = AsyncDifyClient(
            f"{server}/blocking", api_key="app-load", user="load", max_connections=None
        )
        self._client: Final = DifyClient(f"{server}/echo", api_key="app-load", user="load", max_connections=None)

    def close(self) -> None:
        """Close the connections."""
        self._client.close()
        self._loop.run_until_complete(self._async_client.aclose())
        self._loop.close()

    def streams(self, count: int, events: int) -> dict[str, int]:
        """``count`` asynchronous streams that are all open before the first one goes on."""
        return self._loop.run_until_complete(self._streams(count, events))

    async def _streams(self, count: int, events: int) -> dict[str, int]:
        client = self._async_client.with_options(base_url=f"{self._server}/together/{count}/{events}")

        async def read() -> int:
            seen = 0
            async with client.chat.stream(query="?") as stream:
                async for _ in stream:
                    seen += 1
            return seen

        found = await asyncio.gather(*(read() for _ in range(count)))
        if set(found) != {events + 1}:
            raise RuntimeError(f"streams of {events + 1} events gave {sorted(set(found))}")
        return {"events": sum(found), "memory": memory(), **await asyncio.to_thread(self._settled)}

    def threads(self, count: int, calls: int) -> dict[str, int]:
        """``count`` threads on one client; each gets the answers to its own questions."""
        streaming = self._client.with_options(base_url=f"{self._server}/stream/one/500")
        start = threading.Barrier(count)

        def work(number: int) -> int:
            start.wait()
            for call in range(calls):
                question = f"{number}-{call}"
                answer = self._client.chat.send(query=question)
                if getattr(answer, "answer", None) != question:
                    raise RuntimeError(f"the answer to {question} is {answer!r}")
            with streaming.chat.stream(query="?") as stream:
                return calls + sum(1 for _ in stream)

        with ThreadPoolExecutor(count) as pool:
            found = list(pool.map(work, range(count)))
        if set(found) != {calls + 501}:
            raise RuntimeError(f"threads did {sorted(set(found))} things in place of {calls + 501}")
        return {"calls": count * calls, "memory": memory(), **self._settled()}

    def receive(self, size: int) -> int:
        """Read a file of that many bytes."""
        client = self._client.with_options(base_url=f"{self._server}/bytes/{size}")
        with client.chat.files.preview(file_id=FILE_ID) as answer:
            return sum(len(piece) for piece in answer.iter_bytes())

    def send(self, path: str) -> int:
        """Send a file."""
        client = self._client.with_options(base_url=f"{self._server}/upload")
        return len(client.chat.files.upload(file=Path(path)).id)

    def leave(self, times: int) -> dict[str, int]:
        """Leave streams in every way, over and over, on a client of few connections; then call once more."""
        url = f"{self._server}/stream/one/5000"
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)  # one of the ways is to drop a stream
            with DifyClient(url, api_key="app-load", user="load", max_connections=POOL, timeout=QUICK_POOL) as client:
                for way in (_break, _fail, _close, _drop, _never):
                    for _ in range(times):
                        way(client)
                gc.collect()
                client.with_options(base_url=f"{self._server}/echo").chat.send(query="still there?")
            self._loop.run_until_complete(self._aleave(url, times))
        return self._settled()

    async def _aleave(self, url: str, times: int) -> None:
        async with AsyncDifyClient(
            url, api_key="app-load", user="load", max_connections=POOL, timeout=QUICK_POOL
        ) as client:

            async def read(open_: asyncio.Event) -> None:
                async with client.chat.stream(query="?") as stream:
                    async for _ in stream:
                        open_.set()

            for _ in range(times):
                open_ = asyncio.Event()
                task = asyncio.create_task(read(open_))
                await open_.wait()
                task.cancel()
                await asyncio.wait({task})
                async with client.chat.stream(query="?") as stream:
                    async for _ in stream:
                        break
            await client.with_options(base_url=f"{self._server}/echo").chat.send(query="still there?")

    def _settled(self) -> dict[str, int]:
        """The server's connections, once those that were given up have ended: all but the kept ones of both clients."""
        wake = threading.Event()
        counts = self._client.with_options(base_url=self._server)
        found: dict[str, int] = counts.request("GET", "/counts").parsed
        for _ in range(200):
            if found["open"] <= 2 * KEPT + 1:
                break
            wake.wait(0.05)
            found = counts.request("GET", "/counts").parsed
        return found


def _break(client: DifyClient) -> None:
    with client.chat.stream(query="?") as stream:
        for _ in stream:
            break


def _fail(client: DifyClient) -> None:
    try:
        with client.chat.stream(query="?") as stream:
            next(stream)
            raise LookupError
    except LookupError:
        pass


def _close(client: DifyClient) -> None:
    stream = client.chat.stream(query="?")
    next(stream)
    stream.close()


def _drop(client: DifyClient) -> None:
    next(client.chat.stream(query="?"))


def _never(client: DifyClient) -> None:
    client.chat.stream(query="?")


def memory() -> int:
    """Memory that this process holds now, in bytes."""
    status = Path("/proc/self/status").read_text()
    return int(next(line for line in status.splitlines() if line.startswith("VmRSS:")).split()[1]) * 1024
