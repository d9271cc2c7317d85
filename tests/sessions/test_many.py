"""Many callers at once, and how long a cancellation takes by the clock on the wall (reported, not judged closely)."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

import pytest

from session_client import AsyncSessionClient, TextDeltaEvent, user_message
from session_gateway.backends import Turn
from session_gateway.backends.scripted import ScriptedBackend, ScriptedRun

from .serving import Serving, scripted
from .told import keeps_the_rule, text

WORDS: list[dict[str, Any]] = [{"text": "{text} {text} {text}"}, {"wait": 0.02}, {"text": "{text}"}]


async def _talk(client: AsyncSessionClient, name: str) -> None:
    session = await client.sessions.create(model_id="scripted", id=name)
    for turn in range(2):
        said = f"{name}/{turn}"
        async with client.chat.stream(session_id=session.id, message=user_message(said)) as stream:
            events = [event.to_dict() async for event in stream]
        keeps_the_rule(events)
        assert text(events) == f"{said} {said} {said}{said}"
        assert {event["session_id"] for event in events} == {name}


def test_fifty_sessions_at_once_do_not_hear_each_other() -> None:
    async def work(served: Serving) -> None:
        async with AsyncSessionClient(served.address, max_connections=None, timeout=60) as client:
            await asyncio.gather(*(_talk(client, f"session-{number}") for number in range(50)))

    with scripted(WORDS) as served:
        asyncio.run(work(served))
        store = served.gateway.store
        assert served.gateway.chat.live == {}
        assert store.commits < 100 * 15, "jobs that wait together are committed together"


class Deaf(ScriptedBackend):
    """A provider that does not stop when it is told to."""

    async def open(self, turn: Turn) -> ScriptedRun:
        return DeafRun(self.steps, turn, "c")


class DeafRun(ScriptedRun):
    async def stop(self) -> None:
        """Do nothing."""


@pytest.mark.parametrize("obeys", [True, False])
def test_a_cancelled_stream_ends_soon(obeys: bool, record_property: Callable[[str, object], None]) -> None:
    steps: list[dict[str, Any]] = [{"text": "a"}, {"wait": 60}]

    async def work(address: str) -> tuple[float, str | None]:
        async with AsyncSessionClient(address) as client:
            session = await client.sessions.create(model_id="model")
            async with client.chat.stream(session_id=session.id, message=user_message("x")) as stream:
                async for event in stream:
                    if isinstance(event, TextDeltaEvent):
                        break
                began = time.monotonic()
                await client.chat.cancel(session_id=session.id)
                async for _ in stream:
                    pass
                return time.monotonic() - began, stream.stop_reason

    backend = ScriptedBackend(steps) if obeys else Deaf(steps)
    with scripted(backends={"model": backend}, cancel_seconds=5 if obeys else 0.3) as served:
        took, reason = asyncio.run(work(served.address))
    record_property("seconds_from_cancel_to_end", round(took, 3))
    assert reason == "cancelled"
    assert took < 30, "the safety net of a slow machine"
