# Copied from templates/runtime/released.py. Edit that file, then run: python -m generator sync
"""Lets the connection of an answer go back to the pool, however the answer is left, and with no foreign bytes in it."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

import httpx

from .http_insides import end_if_more_came

if TYPE_CHECKING:
    import asyncio


class CheckedBody(httpx.SyncByteStream):
    """The body of an answer whose connection is not used again if more came than the answer."""

    def __init__(self, body: httpx.SyncByteStream, network: Any) -> None:
        self._body: Final = body
        self._network: Final = network

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._body)

    def close(self) -> None:
        end_if_more_came(self._body, self._network)
        self._body.close()


class CheckedAsyncBody(httpx.AsyncByteStream):
    """The same for Trio, whose shields hold against every cancellation."""

    def __init__(self, body: httpx.AsyncByteStream, network: Any) -> None:
        self._body: Final = body
        self._network: Final = network

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._body.__aiter__()

    async def aclose(self) -> None:
        end_if_more_came(self._body, self._network)
        await self._body.aclose()


class ReleasedBody(httpx.AsyncByteStream):
    """The body of an answer under asyncio, whose connection goes back to the pool in any case.

    Giving it back takes several steps of the event loop. Without this, a task that is cancelled between two of them
    leaves the connection in use for ever, and so does an answer that is dropped without being closed.
    """

    def __init__(self, body: httpx.AsyncByteStream, network: Any, loop: asyncio.AbstractEventLoop) -> None:
        self._body: Final = body
        self._network: Final = network
        self._loop: Final = loop
        self._closed = False

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._body.__aiter__()

    async def aclose(self) -> None:
        from asyncio import CancelledError, shield, wait

        self._closed = True
        end_if_more_came(self._body, self._network)
        closing = self._loop.create_task(_closing(self._body))
        try:
            await shield(closing)
        except CancelledError:
            while not closing.done():
                with suppress(CancelledError):
                    await wait({closing})
            raise

    def __del__(self) -> None:
        if not self._closed:
            body, loop = self._body, self._loop
            with suppress(RuntimeError):  # the loop is closed
                loop.call_soon_threadsafe(lambda: _keep(loop.create_task(_closing(body))))


_kept: Final[set[Any]] = set()
"""Tasks that close what was dropped; an event loop holds its tasks weakly."""


def _keep(task: asyncio.Task[None]) -> None:
    _kept.add(task)
    task.add_done_callback(_kept.discard)


async def _closing(body: httpx.AsyncByteStream) -> None:
    with suppress(httpx.HTTPError, httpx.StreamError):
        await body.aclose()


def check(response: httpx.Response) -> None:
    """Let the connection of an open answer be used again only if nothing came behind the answer."""
    network = response.extensions.get("network_stream")
    if network is not None and isinstance(response.stream, httpx.SyncByteStream):
        response.stream = CheckedBody(response.stream, network)


def release_in_any_case(response: httpx.Response) -> None:
    """Let the connection of an open answer go back however the answer is left, as ``check`` does."""
    if response.is_closed or not isinstance(response.stream, httpx.AsyncByteStream):
        return
    network, asyncio = response.extensions.get("network_stream"), sys.modules.get("asyncio")
    try:
        loop = asyncio.get_running_loop() if asyncio is not None else None
    except RuntimeError:
        loop = None
    if loop is not None:
        response.stream = ReleasedBody(response.stream, network, loop)
    elif network is not None:
        response.stream = CheckedAsyncBody(response.stream, network)
