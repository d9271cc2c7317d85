"""A server in memory for the invented API: answers in order, and what was asked."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any, Final

import httpx

MINI: Final = Path(__file__).parent.parent / "fixtures" / "mini_api"
SESSION: Final = "1c7e55fb-1ba2-4e10-81b5-30addcea2276"


def part(name: str) -> Any:
    """A module of the generated package, such as ``api.sessions.take_turn``."""
    return importlib.import_module(f"mini_client.{name}")


class Wire:
    """Gives one answer after another and keeps the requests."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self._keep(request.read(), request)
        return self.answers.pop(0)

    async def reply(self, request: httpx.Request) -> httpx.Response:
        """The same for async transports."""
        self._keep(await request.aread(), request)
        return self.answers.pop(0)

    def _keep(self, content: bytes, request: httpx.Request) -> None:
        """A copy: the client hides keys in its own request once it is answered."""
        self.requests.append(httpx.Request(request.method, request.url, headers=request.headers, content=content))

    @property
    def last(self) -> httpx.Request:
        """The newest request."""
        return self.requests[-1]

    @property
    def sent(self) -> Any:
        """JSON body of the newest request."""
        return json.loads(self.last.content)

    @property
    def bodies(self) -> list[Any]:
        """JSON bodies of all requests."""
        return [json.loads(request.content) for request in self.requests]

    def client(self, mini: Any, **settings: Any) -> Any:
        """A client that talks to this server."""
        http = httpx.Client(transport=httpx.MockTransport(self))
        return mini.ServiceClient(**{"token": "t-1", "workspace": "w", "max_retries": 0, **settings}, http_client=http)

    def async_client(self, mini: Any, **settings: Any) -> Any:
        """An async client that talks to this server."""
        http = httpx.AsyncClient(transport=httpx.MockTransport(self.reply))
        return mini.AsyncServiceClient(
            **{"token": "t-1", "workspace": "w", "max_retries": 0, **settings}, http_client=http
        )


def answer(value: Any, status: int = 200) -> httpx.Response:
    """A JSON answer."""
    return httpx.Response(status, json=value)


def data(content: bytes, kind: str) -> httpx.Response:
    """A binary answer, still to be read."""
    return httpx.Response(200, stream=httpx.ByteStream(content), headers={"content-type": kind})


def events(text: str) -> httpx.Response:
    """An event stream."""
    return httpx.Response(200, content=text.encode(), headers={"content-type": "text/event-stream"})
