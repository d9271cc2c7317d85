# Copied from templates/runtime/released.py. Edit that file, then run: python -m generator sync
"""Lets the connection of an answer go back to the pool, however async code leaves the answer."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

import httpx

if TYPE_CHECKING:
    import asyncio


class ReleasedBody(httpx.AsyncByteStream):
    """The body of an answer under asyncio, whose connection goes back to the pool in any case.

    Giving it back takes several steps of the event loop. Without this, a task that is cancelled between two of them
    leaves the connection in use for ever, and so does an answer that is dropped without being closed.
    """

    def __init__(self, body: httpx.AsyncByteStream, loop: asyncio.AbstractEventLoop) -> None:
        self._body: Final = body
        self._loop: Final = loop
        self._closed = False

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._body.__aiter__()

    async def aclose(self) -> None:
        from asyncio import CancelledError, shield, wait

        self._closed = True
        closing = self._loop.create_task(_closing(self._body))
        try:
            await shield(closing)
        except CancelledError:
            while not closing.done():
                with suppress(CancelledError):
                    await wait({closing})
            raise

    def __del__(self) -> None:
        if not self._closed and not self._loop.is_closed():
            body, loop = self._body, self._loop
            with suppress(RuntimeError):  # the loop has just closed
                loop.call_soon_threadsafe(lambda: _keep(loop.create_task(_closing(body))))


_kept: Final[set[Any]] = set()
"""Tasks that close what was dropped; an event loop holds its tasks weakly."""


def _keep(task: asyncio.Task[None]) -> None:
    _kept.add(task)
    task.add_done_callback(_kept.discard)


async def _closing(body: httpx.AsyncByteStream) -> None:
    with suppress(httpx.HTTPError, httpx.StreamError):
        await body.aclose()


def release_in_any_case(response: httpx.Response) -> None:
    """Let the connection of an open answer go back however the answer is left."""
    asyncio = sys.modules.get("asyncio")
    with suppress(RuntimeError):  # Trio, whose shields hold against every cancellation
        if asyncio is not None and not response.is_closed and isinstance(response.stream, httpx.AsyncByteStream):
            response.stream = ReleasedBody(response.stream, asyncio.get_running_loop())
