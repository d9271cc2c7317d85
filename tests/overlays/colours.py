"""The sync and the async client behind one set of verbs, so that a test is written once and holds for both."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol

import httpx

from dify_client import AsyncDifyClient, DifyClient

BASE_URL = "http://dify.test/v1"
Answer = httpx.Response | Callable[[httpx.Request], httpx.Response]


class Scripted:
    """A server that gives its answers in order, and keeps what it was asked. Fits both kinds of HTTP client."""

    def __init__(self, *answers: Answer) -> None:
        self.requests: list[httpx.Request] = []
        self.keys: list[str] = []
        """The keys the requests came with; requests that were answered do not show them any more."""
        self._answers = list(answers)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        self.keys.append(request.headers.get("authorization", "").removeprefix("Bearer "))
        answer = self._answers.pop(0)
        return answer if isinstance(answer, httpx.Response) else answer(request)

    @property
    def paths(self) -> list[str]:
        """``METHOD /path`` of each request, without the prefix of the API."""
        return [f"{request.method} {request.url.path.removeprefix('/v1')}" for request in self.requests]


class Colour(Protocol):
    """How a test uses one of the two clients."""

    def client(self, server: Callable[[httpx.Request], httpx.Response] | str, **settings: Any) -> Any:
        """A client of a scripted server, or of one with an address."""
        ...

    def wait(self, value: Any) -> Any:
        """What a call gives, awaited where that is needed."""
        ...

    def items(self, source: Any) -> list[Any]:
        """Everything that a stream, a page iterator or a generator gives."""
        ...

    def next(self, source: Any) -> Any:
        """The next thing it gives."""
        ...

    def within(self, stream: Any, body: Callable[[Any], Any]) -> Any:
        """Run the body inside ``with stream``."""
        ...

    def together(self, calls: Sequence[Callable[[], Any]]) -> list[Any]:
        """What several calls give that run at the same time, in their order."""
        ...

    def shut(self, stream: Any) -> None:
        """Close it."""
        ...

    def close(self) -> None:
        """End everything."""
        ...


class SyncColour:
    """``DifyClient``."""

    def __init__(self) -> None:
        self._clients: list[DifyClient] = []

    def client(self, server: Callable[[httpx.Request], httpx.Response] | str, **settings: Any) -> Any:
        if not isinstance(server, str):
            settings["http_client"] = httpx.Client(transport=httpx.MockTransport(server))
        made = DifyClient(server if isinstance(server, str) else BASE_URL, **_defaults(settings))
        self._clients.append(made)
        return made

    def wait(self, value: Any) -> Any:
        return value

    def items(self, source: Any) -> list[Any]:
        return list(source)

    def next(self, source: Any) -> Any:
        return next(source)

    def within(self, stream: Any, body: Callable[[Any], Any]) -> Any:
        with stream:
            return body(stream)

    def together(self, calls: Sequence[Callable[[], Any]]) -> list[Any]:
        with ThreadPoolExecutor(len(calls)) as pool:
            return [done.result() for done in [pool.submit(call) for call in calls]]

    def shut(self, stream: Any) -> None:
        stream.close()

    def close(self) -> None:
        for client in self._clients:
            client.close()


class AsyncColour:
    """``AsyncDifyClient``, on an event loop of its own."""

    def __init__(self) -> None:
        self._clients: list[AsyncDifyClient] = []
        self._loop = asyncio.new_event_loop()

    def client(self, server: Callable[[httpx.Request], httpx.Response] | str, **settings: Any) -> Any:
        if not isinstance(server, str):
            settings["http_client"] = httpx.AsyncClient(transport=httpx.MockTransport(server))
        made = AsyncDifyClient(server if isinstance(server, str) else BASE_URL, **_defaults(settings))
        self._clients.append(made)
        return made

    def wait(self, value: Any) -> Any:
        if not inspect.isawaitable(value):
            return value

        async def waiting() -> Any:
            return await value

        return self._loop.run_until_complete(waiting())

    def items(self, source: Any) -> list[Any]:
        async def collect() -> list[Any]:
            return [item async for item in source]

        return self._loop.run_until_complete(collect())

    def next(self, source: Any) -> Any:
        return self.wait(source.__anext__())

    def within(self, stream: Any, body: Callable[[Any], Any]) -> Any:
        self.wait(stream.__aenter__())
        try:
            found = body(stream)
        except BaseException as error:
            self.wait(stream.__aexit__(type(error), error, error.__traceback__))
            raise
        self.wait(stream.__aexit__(None, None, None))
        return found

    def together(self, calls: Sequence[Callable[[], Any]]) -> list[Any]:
        async def gathering() -> list[Any]:
            return await asyncio.gather(*(call() for call in calls))

        return self._loop.run_until_complete(gathering())

    def shut(self, stream: Any) -> None:
        self.wait(stream.aclose())

    def close(self) -> None:
        for client in self._clients:
            self.wait(client.aclose())
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()


def _defaults(settings: dict[str, Any]) -> dict[str, Any]:
    return {"api_key": "app-key", "dataset_api_key": "dataset-key", "user": "u", "max_retries": 0, **settings}


def texts(values: Sequence[Any]) -> list[str]:
    """The names of events, for comparing."""
    return [value.event for value in values]
