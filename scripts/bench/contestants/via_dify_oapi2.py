"""The peer ``dify-oapi2``: its answers are typed with pydantic, its streams are bytes, which the caller takes apart."""

from __future__ import annotations

import asyncio
import json
from importlib import import_module
from typing import Any, Final

_chat: Final[Any] = import_module("dify_oapi.api.chat.v1.model.chat_request")
_body: Final[Any] = import_module("dify_oapi.api.chat.v1.model.chat_request_body")
_resource: Final[Any] = import_module("dify_oapi.api.chat.v1.resource.chat")
_config: Final[Any] = import_module("dify_oapi.core.model.config")
_option: Final[Any] = import_module("dify_oapi.core.model.request_option")


class Contestant:
    """Calls it as its examples do; the events of its bytes are cut and parsed by hand."""

    def __init__(self, server: str) -> None:
        self._server: Final = server
        self._loop: Final = asyncio.new_event_loop()
        self._option: Final = _option.RequestOption.builder().api_key("app-bench").build()

    def close(self) -> None:
        """Close what was opened here; its connections belong to the peer, which never closes them."""
        self._loop.close()

    def _resource(self, path: str) -> Any:
        config = _config.Config()
        config.domain = f"{self._server}{path}"
        return _resource.Chat(config)

    def _request(self, mode: str) -> Any:
        body = _body.ChatRequestBody(
            query="What is the capital of France?", inputs={}, user="bench", response_mode=mode
        )
        return _chat.ChatRequest.builder().request_body(body).build()

    def stream(self, path: str) -> int:
        """Read a stream; gives the number of events."""
        count, rest = 0, b""
        for chunk in self._resource(path).chat(self._request("streaming"), self._option, True):
            *events, rest = (rest + chunk).split(b"\n\n")
            for event in events:
                json.loads(event[6:])
                count += 1
        return count

    def astream(self, path: str) -> int:
        """As ``stream``, async."""
        return self._loop.run_until_complete(self._astream(path))

    async def _astream(self, path: str) -> int:
        count, rest = 0, b""
        async for chunk in await self._resource(path).achat(self._request("streaming"), self._option, True):
            *events, rest = (rest + chunk).split(b"\n\n")
            for event in events:
                json.loads(event[6:])
                count += 1
        return count

    def blocking(self, count: int) -> int:
        """Ask ``count`` times and wait for the answers."""
        resource = self._resource("/blocking")
        return sum(len(resource.chat(self._request("blocking"), self._option).answer) for _ in range(count))
