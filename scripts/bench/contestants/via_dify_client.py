"""The peer ``dify-client``, the official one, over requests: no types. Its import name is dify_client too."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any, Final

_client: Final[Any] = import_module("dify_client")


class Contestant:
    """Calls it as its page says: streams are read line by line and parsed by hand."""

    def __init__(self, server: str) -> None:
        self._server: Final = server

    def close(self) -> None:
        """It keeps nothing open."""

    def _ask(self, path: str, mode: str) -> Any:
        client = _client.ChatClient("app-bench")
        client.base_url = f"{self._server}{path}"
        return client.create_chat_message({}, "What is the capital of France?", "bench", response_mode=mode)

    def stream(self, path: str) -> int:
        """Read a stream; gives the number of events."""
        count = 0
        for line in self._ask(path, "streaming").iter_lines(decode_unicode=True):
            if line:
                json.loads(line.split("data:", 1)[-1])
                count += 1
        return count

    def blocking(self, count: int) -> int:
        """Ask ``count`` times and wait for the answers."""
        return sum(len(self._ask("/blocking", "blocking").json()["answer"]) for _ in range(count))
