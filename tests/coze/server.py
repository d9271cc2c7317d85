"""A Coze in memory for both colours of the client: answers in order, and what was asked."""

from __future__ import annotations

import asyncio
import functools
import inspect
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import httpx

from coze_client import AsyncCozeClient, CozeClient
from coze_client.polling import Polling

BASE_URL: Final = "https://coze.test"
TOKEN: Final = "pat-of-the-tests-1234"
Answer: TypeAlias = "httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]"


@dataclass(frozen=True)
class Asked:
    """One request as it arrived. The client hides its token in its own copy once it is answered."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: httpx.Headers
    content: bytes

    @property
    def json(self) -> Any:
        """Its body; ``None`` if it has none."""
        return json.loads(self.content) if self.content else None


class Coze:
    """A server that gives one answer after the other, and a client of it."""

    def __init__(self, colour: str, settings: Mapping[str, Any]) -> None:
        self.colour: Final = colour
        self.settings: Final = dict(settings)
        self.answers: list[Answer] = []
        self.asked: list[Asked] = []

    def answer(self, *answers: Answer) -> None:
        """Give these answers next."""
        self.answers += answers

    @property
    def last(self) -> Asked:
        """The newest request."""
        return self.asked[-1]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        content = request.read()
        headers = httpx.Headers(request.headers.raw)
        self.asked.append(Asked(request.method, request.url.path, dict(request.url.params), headers, content))
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer(request) if callable(answer) else answer

    async def _asynchronous(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return self(request)

    def sync_client(self, **more: Any) -> CozeClient:
        """A blocking client of this server."""
        http = httpx.Client(transport=httpx.MockTransport(self))
        return CozeClient(**{**self.settings, **more}, http_client=http)

    def async_client(self, **more: Any) -> AsyncCozeClient:
        """An asynchronous client of this server."""
        http = httpx.AsyncClient(transport=httpx.MockTransport(self._asynchronous))
        return AsyncCozeClient(**{**self.settings, **more}, http_client=http)

    def call(self, name: str, /, **arguments: Any) -> Any:
        """The result of a call such as ``bots.get``."""
        if self.colour == "sync":
            return method(self.sync_client(), name)(**arguments)

        async def main() -> Any:
            return await method(self.async_client(), name)(**arguments)

        return asyncio.run(main())

    def stream(self, name: str, /, **arguments: Any) -> tuple[Any, list[Any]]:
        """A stream that was read to its end, and its events."""
        if self.colour == "sync":
            with method(self.sync_client(), name)(**arguments) as stream:
                return stream, list(stream)

        async def main() -> tuple[Any, list[Any]]:
            made = method(self.async_client(), name)(**arguments)
            async with await made if inspect.isawaitable(made) else made as stream:
                return stream, [event async for event in stream]

        return asyncio.run(main())

    def result(self, name: str, /, **arguments: Any) -> Any:
        """What a stream adds up to."""
        if self.colour == "sync":
            return method(self.sync_client(), name)(**arguments).result()

        async def main() -> Any:
            return await method(self.async_client(), name)(**arguments).result()

        return asyncio.run(main())

    def pages(self, name: str, /, **arguments: Any) -> list[Any]:
        """All pages of a list."""
        if self.colour == "sync":
            return list(method(self.sync_client(), name)(**arguments).pages())

        async def main() -> list[Any]:
            return [page async for page in method(self.async_client(), name)(**arguments).pages()]

        return asyncio.run(main())

    def items(self, name: str, /, **arguments: Any) -> list[Any]:
        """All items of a list."""
        if self.colour == "sync":
            return list(method(self.sync_client(), name)(**arguments))

        async def main() -> list[Any]:
            return [item async for item in method(self.async_client(), name)(**arguments)]

        return asyncio.run(main())

    def follow(self, then: str, first: Any, /, *arguments: Any) -> tuple[Any, list[Any]]:
        """What goes on from a stream that was read: its method ``then``, read to the end."""
        if self.colour == "sync":
            with getattr(first, then)(*arguments) as stream:
                return stream, list(stream)

        async def main() -> tuple[Any, list[Any]]:
            async with getattr(first, then)(*arguments) as stream:
                return stream, [event async for event in stream]

        return asyncio.run(main())


def method(client: Any, name: str) -> Any:
    """A call of a client by its dotted name."""
    return functools.reduce(getattr, name.split("."), client)


class FakeTime:
    """Time that passes only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 50.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.slept.append(seconds)
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        """As ``sleep``."""
        self.sleep(seconds)

    def polling(self, timeout: float | None = 10.0) -> Polling:
        """Polling by this time."""
        return Polling(
            timeout=timeout, clock=lambda: self.now, sleep=self.sleep, async_sleep=self.async_sleep, interval=1.0
        )
