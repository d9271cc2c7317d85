"""Plays one case of the table with a client, in either colour, and says what the caller saw."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from dify_client import RequestOptions, Timeout
from dify_client._config import CONFIG
from dify_client._runtime.client import AsyncClient, SyncClient
from dify_client._runtime.retry import Clock
from dify_client.chat_service import AsyncChatWithMessages, ChatWithMessages

from .cases import KEY, Case
from .server import FaultServer

FILE: Final = "72fa9618-8f89-4a37-9b33-7e1178a24a67"


class Played:
    """What came of a case."""

    def __init__(self, case: Case, folder: Path) -> None:
        self.case: Final = case
        self.folder: Final = folder
        self.events: Final[list[str]] = []
        self.result: str | None = None
        self.error: BaseException | None = None
        self.slept: Final[list[float]] = []
        self.shown: Final[list[str]] = []
        """Reprs of what the caller has in hands."""

    def settings(self, url: str) -> dict[str, Any]:
        """Arguments of the client."""
        clock = Clock(monotonic=time.monotonic, sleep=self.slept.append, asleep=self._asleep)
        fixed = {"keys": {"appKey": KEY}, "defaults": {"user": "ann"}, "base_url": url, "clock": clock}
        return {**fixed, "timeout": Timeout(pool=20), "max_connections": 1, **self.case.settings}

    async def _asleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    def saw(self, event: Any) -> None:
        """An event has come."""
        self.events.append("?" if event.event == "__unknown__" else event.event)


CALM: Final = RequestOptions(timeout=Timeout(pool=20), max_retries=0)


def play(case: Case, server: FaultServer, folder: Path, *, kept: bool, before: Callable[[], None]) -> Played:
    """Play with the blocking client.

    Args:
        case: the case.
        server: the server.
        folder: an empty folder for files.
        kept: whether the connection serves another call first.
        before: called between that and the case.
    """
    played = Played(case, folder)
    with SyncClient(CONFIG, **played.settings(server.url)) as client:
        if kept:
            client.request("GET", "/probe", options=CALM)
            before()
        try:
            _call(played, ChatWithMessages(client))
        except Exception as exc:
            played.error = exc
        played.shown.append(repr(client))
        if case.after == "closed":
            server.wait_until_over(server.connections)  # or the probe could meet a connection that is being closed
        if case.after != "none":
            client.request("GET", "/probe", options=CALM)
    return played


def _call(played: Played, chat: ChatWithMessages) -> None:
    case = played.case
    if case.call == "info":
        played.result = chat.app.info().name
    elif case.call == "send":
        played.result = chat.send(query="hi").answer
    elif case.call == "upload":
        played.result = chat.files.upload(file=("a.txt", b"x" * 300_000)).id
    elif case.call in ("preview", "save"):
        with chat.files.preview(file_id=FILE) as answer:
            played.shown.append(repr(answer))
            read = answer.read().decode if case.call == "preview" else None
            played.result = read() if read else answer.save(played.folder).name
    else:
        with chat.stream(query="hi", **case.options) as stream:
            for event in stream:
                played.saw(event)
            played.shown.append(repr(stream))
            played.result = stream.text


async def aplay(case: Case, server: FaultServer, folder: Path, *, kept: bool, before: Callable[[], None]) -> Played:
    """As ``play``, with the async client."""
    played = Played(case, folder)
    async with AsyncClient(CONFIG, **played.settings(server.url)) as client:
        if kept:
            await client.request("GET", "/probe", options=CALM)
            before()
        try:
            await _acall(played, AsyncChatWithMessages(client))
        except Exception as exc:
            played.error = exc
        played.shown.append(repr(client))
        if case.after == "closed":
            await asyncio.to_thread(server.wait_until_over, server.connections)
        if case.after != "none":
            await client.request("GET", "/probe", options=CALM)
    return played


async def _acall(played: Played, chat: AsyncChatWithMessages) -> None:
    case = played.case
    if case.call == "info":
        played.result = (await chat.app.info()).name
    elif case.call == "send":
        played.result = (await chat.send(query="hi")).answer
    elif case.call == "upload":
        played.result = (await chat.files.upload(file=("a.txt", b"x" * 300_000))).id
    elif case.call in ("preview", "save"):
        async with await chat.files.preview(file_id=FILE) as answer:
            played.shown.append(repr(answer))
            if case.call == "preview":
                played.result = (await answer.read()).decode()
            else:
                played.result = (await answer.save(played.folder)).name
    else:
        async with chat.stream(query="hi", **case.options) as stream:
            async for event in stream:
                played.saw(event)
            played.shown.append(repr(stream))
            played.result = stream.text
