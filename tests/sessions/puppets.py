"""A clock that is moved by hand, and a provider that does what a test tells it. No sockets."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from session_gateway import Config, Gateway, Limits
from session_gateway.backends import Turn
from session_gateway.clock import Clock
from session_gateway.core_events import CoreEvent
from session_gateway.errors import GatewayError
from session_gateway.interaction import Interaction

T = TypeVar("T")
START = 1_777_887_000.0


class HandClock(Clock):
    """Time that stands still until ``advance``."""

    def __init__(self) -> None:
        self.now = START
        self._sleepers: list[tuple[float, asyncio.Future[None]]] = []

    def time(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        entry = (self.now + seconds, future)
        self._sleepers.append(entry)
        try:
            await future
        finally:
            self._sleepers.remove(entry)

    @property
    def sleeping(self) -> int:
        """How many wait."""
        return len(self._sleepers)

    async def advance(self, seconds: float) -> None:
        """Let time pass; whoever is due has gone on when this returns."""
        self.now += seconds
        for due, future in list(self._sleepers):
            if due <= self.now and not future.done():
                future.set_result(None)
        await settled()


async def settled(rounds: int = 30) -> None:
    """Let the event loop do what it can do now."""
    for _ in range(rounds):
        await asyncio.sleep(0)


async def until(condition: Callable[[], bool]) -> None:
    """Let the event loop run until something is so; what it waits for is the database's thread."""
    for _ in range(20_000):
        if condition():
            return
        await asyncio.sleep(0.0005)
    raise AssertionError("it never came to that")


class PuppetRun:
    """An answer whose events a test gives."""

    def __init__(self, backend: PuppetBackend, turn: Turn) -> None:
        self._backend = backend
        self.turn = turn
        self.closes_on_stop = backend.closes_on_stop
        self.handle: str | None = None
        self.stops = 0
        self.closes = 0
        self.obeys = backend.obeys
        self.refuses_to_stop: GatewayError | None = None
        self._queue: asyncio.Queue[CoreEvent | Exception | None] = asyncio.Queue()

    def say(self, *events: CoreEvent) -> None:
        """Events come."""
        self.handle = f"run-{len(self._backend.runs)}"
        for event in events:
            self._queue.put_nowait(event)

    def end(self) -> None:
        """The stream ends in good order."""
        self._queue.put_nowait(None)

    def breaks(self, problem: Exception) -> None:
        """Reading fails."""
        self._queue.put_nowait(problem)

    async def events(self) -> AsyncGenerator[CoreEvent, None]:
        while (event := await self._queue.get()) is not None:
            if isinstance(event, Exception):
                raise event
            yield event

    async def stop(self) -> None:
        self.stops += 1
        if self.refuses_to_stop is not None:
            raise self.refuses_to_stop
        if self.obeys:
            self.end()

    async def close(self) -> None:
        self.closes += 1


class PuppetBackend:
    """A provider that a test plays."""

    provider = "puppet"
    honours: frozenset[str] = frozenset({"temperature"})

    def __init__(self, *, obeys: bool = True, closes_on_stop: bool = False, accepts: bool = True) -> None:
        self.obeys = obeys
        self.closes_on_stop = closes_on_stop
        self.accepts = accepts
        self.gate = asyncio.Event()
        self.refusal: Exception | None = None
        self.runs: list[PuppetRun] = []
        self.opened = 0
        self.forgotten: list[tuple[str, str]] = []
        self.forget_fails = False
        self.stopped_later: list[tuple[str, str]] = []
        self.later = asyncio.Event()
        """What is left by an earlier process is not stopped before this."""
        self.later.set()
        self.stop_left_fails: Exception | None = None
        self.uploads: list[tuple[str, str, str, bytes]] = []

    @property
    def run(self) -> PuppetRun:
        """The last answer."""
        return self.runs[-1]

    async def open(self, turn: Turn) -> PuppetRun:
        self.opened += 1
        if not self.accepts:
            await self.gate.wait()
        if self.refusal is not None:
            raise self.refusal
        made = PuppetRun(self, turn)
        self.runs.append(made)
        return made

    async def stop_left(self, session_id: str, handle: str) -> None:
        self.stopped_later.append((session_id, handle))
        await self.later.wait()
        if self.stop_left_fails is not None:
            raise self.stop_left_fails

    async def upload(self, session_id: str, name: str, content_type: str, content: bytes) -> Mapping[str, Any]:
        self.uploads.append((session_id, name, content_type, content))
        return {"id": f"upload-{len(self.uploads)}"}

    async def forget(self, session_id: str, conversation: str) -> None:
        self.forgotten.append((session_id, conversation))
        if self.forget_fails:
            raise GatewayError("UPSTREAM_UNAVAILABLE", "the provider cannot be reached")

    async def close(self) -> None:
        pass


class Stage:
    """A gateway without sockets, with one session."""

    def __init__(self, gateway: Gateway, clock: HandClock, backend: PuppetBackend) -> None:
        self.gateway = gateway
        self.clock = clock
        self.backend = backend
        self.session_id = ""

    async def say(self, text: str = "Hello") -> Interaction:
        """Say something in the session; returns when the provider has accepted."""
        session = await self.gateway.sessions.get("", self.session_id)
        message = {"role": "user", "content": [{"type": "text", "text": text}]}
        return await self.gateway.chat.send(session, message)

    @property
    def live(self) -> Interaction:
        """The answer that is made."""
        return self.gateway.chat.live[self.session_id]

    def state(self) -> str:
        """What the session does."""
        return self.gateway.chat.state(self.session_id)

    def cancel(self) -> dict[str, Any]:
        """Cancel, as a caller."""
        return self.gateway.chat.cancel(self.session_id)

    async def idle(self) -> None:
        """Wait until nothing is answered."""
        await until(lambda: self.state() == "idle")


@asynccontextmanager
async def stage(
    backend: PuppetBackend | None = None, database: str = ":memory:", **limits: Any
) -> AsyncGenerator[Stage, None]:
    """A gateway in the running event loop, with a clock that is moved by hand."""
    clock, puppet = HandClock(), backend or PuppetBackend()
    gateway = Gateway(Config(database=database, limits=Limits(**limits)), backends={"puppet": puppet}, clock=clock)
    await gateway.open()
    made = Stage(gateway, clock, puppet)
    try:
        made.session_id = (await gateway.sessions.create("", {"model_id": "puppet"})).id
        yield made
    finally:
        await _closed(gateway, clock)


async def _closed(gateway: Gateway, clock: HandClock) -> None:
    closing = asyncio.ensure_future(gateway.close())
    while not closing.done():
        await clock.advance(gateway.config.limits.cancel_seconds)
        await asyncio.sleep(0.0005)
    await closing


def play(work: Callable[[], Awaitable[T]]) -> T:
    """Run a test's coroutine function; what it leaves running is a failure."""

    async def checked() -> T:
        before = asyncio.all_tasks()
        result = await work()
        await settled()
        left = [task for task in asyncio.all_tasks() - before if not task.done()]
        assert not left, left
        return result

    return asyncio.run(checked())
