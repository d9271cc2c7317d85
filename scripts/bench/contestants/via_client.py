"""This repository's client, at its first level: the generated endpoint modules."""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import httpx

from dify_client import AsyncDifyClient, ChatRequest, DifyClient, UploadFileRequest
from dify_client.api.files import preview_file, upload_file
from dify_client.api.messages import send_chat_message
from dify_client.models.chat_event import decode

FILE_ID: Final = "9da23599-e713-473b-982c-4328d4f5c78a"


class Memory(httpx.SyncByteStream):
    """A body from memory."""

    def __init__(self, chunks: list[bytes]) -> None:
        self._chunks: Final = chunks

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._chunks)

    def answer(self, request: httpx.Request) -> httpx.Response:
        """What a server would answer."""
        return httpx.Response(200, headers={"Content-Type": "text/event-stream"}, stream=self)


class Contestant:
    """Reads typed events and typed answers."""

    def __init__(self, server: str) -> None:
        self._server: Final = server
        self._clients: Final[dict[str, DifyClient]] = {}
        self._async_clients: Final[dict[str, AsyncDifyClient]] = {}
        self._loop: Final = asyncio.new_event_loop()
        self._body: Final = ChatRequest(query="What is the capital of France?", inputs={}, user="bench")

    def close(self) -> None:
        """Close the connections."""
        for client in self._clients.values():
            client.close()
        for other in self._async_clients.values():
            self._loop.run_until_complete(other.aclose())
        self._loop.close()

    def _client(self, path: str) -> DifyClient:
        """The client of one path of the server, as a program has one for its server."""
        client = self._clients.get(path)
        if client is None:
            client = self._clients[path] = DifyClient(f"{self._server}{path}", api_key="app-bench")
        return client

    def _async_client(self, path: str) -> AsyncDifyClient:
        client = self._async_clients.get(path)
        if client is None:
            client = self._async_clients[path] = AsyncDifyClient(f"{self._server}{path}", api_key="app-bench")
        return client

    def stream(self, path: str) -> int:
        """Read a stream; gives the number of events."""
        count = 0
        with send_chat_message.stream(client=self._client(path), body=self._body) as events:
            for _ in events:
                count += 1
        return count

    def astream(self, path: str) -> int:
        """As ``stream``, async."""
        return self._loop.run_until_complete(self._astream(path))

    async def _astream(self, path: str) -> int:
        count = 0
        async with send_chat_message.astream(client=self._async_client(path), body=self._body) as events:
            async for _ in events:
                count += 1
        return count

    def memory(self, chunks: list[bytes]) -> int:
        """Read a stream whose chunks are in memory; gives the number of events."""
        answer = Memory(chunks)
        with httpx.Client(transport=httpx.MockTransport(answer.answer)) as http:
            client = DifyClient(self._server, api_key="app-bench", http_client=http)
            with send_chat_message.stream(client=client, body=self._body) as events:
                return sum(1 for _ in events)

    def blocking(self, count: int) -> int:
        """Ask ``count`` times and wait for the answers."""
        size = 0
        client = self._client("/blocking")
        for _ in range(count):
            size += len(send_chat_message.sync(client=client, body=self._body).answer or "")
        return size

    def ablocking(self, count: int) -> int:
        """As ``blocking``, async."""
        return self._loop.run_until_complete(self._ablocking(count))

    async def _ablocking(self, count: int) -> int:
        size = 0
        client = self._async_client("/blocking")
        for _ in range(count):
            size += len((await send_chat_message.asyncio(client=client, body=self._body)).answer or "")
        return size

    def decode(self, text: str, count: int) -> int:
        """Make typed events of one decoded JSON object, ``count`` times."""
        data: dict[str, Any] = json.loads(text)
        for _ in range(count):
            decode(data)
        return count

    def loads(self, text: str, count: int) -> int:
        """What ``decode`` is compared with: parse the JSON of the same event."""
        for _ in range(count):
            json.loads(text)
        return count

    def stream_memory(self, events: int) -> int:
        """Growth of the peak memory from a tenth of a stream to its end, in bytes."""
        seen = after_tenth = 0
        client = self._client(f"/stream/many/{events}")
        with send_chat_message.stream(client=client, body=self._body) as stream:
            for _ in stream:
                seen += 1
                if seen == events // 10:
                    after_tenth = peak_memory()
        return peak_memory() - after_tenth

    def download_memory(self, size: int) -> int:
        """Growth of the peak memory from a small download to one of ``size`` bytes."""
        with tempfile.TemporaryDirectory() as folder:
            self._download(size // 10, Path(folder, "small"))
            before = peak_memory()
            self._download(size, Path(folder, "large"))
            return peak_memory() - before

    def _download(self, size: int, target: Path) -> None:
        with preview_file.sync(client=self._client(f"/bytes/{size}"), file_id=FILE_ID, user="bench") as answer:
            saved = answer.save(target)
        if saved.stat().st_size != size:
            raise RuntimeError(f"saved {saved.stat().st_size} bytes of {size}")
        saved.unlink()

    def upload_memory(self, size: int) -> int:
        """Growth of the peak memory from a small upload to one of ``size`` bytes."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "upload.bin")
            self._upload(path, size // 10)
            before = peak_memory()
            self._upload(path, size)
            return peak_memory() - before

    def _upload(self, path: Path, size: int) -> None:
        with path.open("wb") as file:
            file.truncate(size)  # a hole: takes no room on most disks
        body = UploadFileRequest(file=path, user="bench")
        upload_file.sync(client=self._client("/upload"), body=body)


def peak_memory() -> int:
    """Most memory this process has held so far, in bytes."""
    status = Path("/proc/self/status")
    if status.exists():
        # Not getrusage: there, the peak of the parent process counts too.
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) * 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
