"""The limit: httpx without its decoding layer, and ``msgspec``, written in C, for events as structs.

It reads this one kind of event, keeps nothing else that came, and notices no fault: a program that only measures.
"""

from __future__ import annotations

import asyncio
from importlib import import_module
from typing import Any, Final

import httpx

BODY: Final[dict[str, Any]] = {
    "query": "What is the capital of France?",
    "inputs": {},
    "user": "bench",
    "response_mode": "streaming",
}
_msgspec: Final[Any] = import_module("msgspec")
_NAMES: Final = ("event", "conversation_id", "message_id", "task_id", "id", "answer")
_FIELDS: Final[list[tuple[str, Any, Any]]] = [
    *((name, str, "") for name in _NAMES),
    ("created_at", int, 0),
    ("from_variable_selector", list[str], []),
]
_decode: Final[Any] = _msgspec.json.Decoder(_msgspec.defstruct("Event", _FIELDS)).decode


class Contestant:
    """Decodes each event into a struct."""

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
            return self.memory(response.iter_raw())

    def memory(self, chunks: Any) -> int:
        """Read a stream whose chunks are in memory, or come."""
        count, rest = 0, b""
        for chunk in chunks:
            *events, rest = (rest + chunk).split(b"\n\n")
            for event in events:
                _decode(event[6:])
                count += 1
        return count

    def astream(self, path: str) -> int:
        """As ``stream``, async."""
        return self._loop.run_until_complete(self._astream(path))

    async def _astream(self, path: str) -> int:
        count, rest = 0, b""
        async with self._async_client.stream("POST", f"{self._server}{path}/chat-messages", json=BODY) as response:
            async for chunk in response.aiter_raw():
                *events, rest = (rest + chunk).split(b"\n\n")
                for event in events:
                    _decode(event[6:])
                    count += 1
        return count
