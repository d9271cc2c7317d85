"""The peer ``dify-client-python``: typed with pydantic, over httpx-sse. Its import name is dify_client as well."""

from __future__ import annotations

import asyncio
from importlib import import_module
from typing import Any, Final

_client: Final[Any] = import_module("dify_client")
_models: Final[Any] = import_module("dify_client.models")


class Contestant:
    """Reads its typed events."""

    def __init__(self, server: str) -> None:
        self._server: Final = server
        self._loop: Final = asyncio.new_event_loop()

    def close(self) -> None:
        """Close what was opened here; its connections belong to the peer, which never closes them."""
        self._loop.close()

    def _request(self, mode: str) -> Any:
        return _models.ChatRequest(
            query="What is the capital of France?", inputs={}, user="bench", response_mode=_models.ResponseMode(mode)
        )

    def stream(self, path: str) -> int:
        """Read a stream; gives the number of events."""
        client = _client.Client(api_key="app-bench", api_base=f"{self._server}{path}")
        return sum(1 for _ in client.chat_messages(self._request("streaming")))

    def astream(self, path: str) -> int:
        """As ``stream``, async."""
        return self._loop.run_until_complete(self._astream(path))

    async def _astream(self, path: str) -> int:
        client = _client.AsyncClient(api_key="app-bench", api_base=f"{self._server}{path}")
        count = 0
        async for _ in await client.achat_messages(self._request("streaming")):
            count += 1
        return count

    def blocking(self, count: int) -> int:
        """Ask ``count`` times and wait for the answers."""
        client = _client.Client(api_key="app-bench", api_base=f"{self._server}/blocking")
        return sum(len(client.chat_messages(self._request("blocking")).answer) for _ in range(count))
