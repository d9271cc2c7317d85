"""A gateway on a real socket, in a thread of its own, for as long as a test needs it."""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from session_client import SessionClient
from session_gateway import Config, Gateway, Limits
from session_gateway.backends import Backend
from session_gateway.backends.scripted import ScriptedBackend
from session_gateway.clock import Clock
from session_gateway.server import GatewayServer

T = TypeVar("T")
PATIENCE = 60.0
"""Seconds after which a test that hangs fails; nothing waits for them to pass."""


@dataclass
class Serving:
    """A gateway that is served."""

    gateway: Gateway
    address: str
    loop: asyncio.AbstractEventLoop
    server: GatewayServer

    def client(self, **settings: Any) -> SessionClient:
        """A client of it."""
        return SessionClient(self.address, **settings)

    def inside(self, work: Callable[[], T]) -> T:
        """Call a function in the gateway's thread."""

        async def call() -> T:
            return work()

        return asyncio.run_coroutine_threadsafe(call(), self.loop).result(PATIENCE)

    def tasks(self) -> list[str]:
        """Names of what runs in the gateway's event loop and belongs to answers."""
        found = self.inside(lambda: [task.get_coro() for task in asyncio.all_tasks()])
        names = [getattr(coroutine, "__qualname__", "") for coroutine in found]
        return [name for name in names if name.startswith(("Interaction.", "ChatService.", "Routes.", "ChatStream."))]


@contextmanager
def serving(gateway: Gateway) -> Generator[Serving, None, None]:
    """Serve a gateway; it is closed at the end."""
    addresses: queue.Queue[str | None] = queue.Queue()
    server = GatewayServer(gateway, addresses.put)
    loops: list[asyncio.AbstractEventLoop] = []

    async def serve() -> None:
        loops.append(asyncio.get_running_loop())
        await server.serve()

    def run() -> None:
        try:
            asyncio.run(serve())
        finally:
            addresses.put(None)

    thread = threading.Thread(target=run, name="gateway")
    thread.start()
    try:
        address = addresses.get(timeout=PATIENCE)
        assert address is not None, "the gateway did not start"
        yield Serving(gateway, address, loops[0], server)
    finally:
        server.should_exit = True
        thread.join(PATIENCE)
        assert not thread.is_alive()


@contextmanager
def scripted(
    steps: Sequence[Mapping[str, Any]] | None = None,
    *,
    backends: Mapping[str, Backend] | None = None,
    clock: Clock | None = None,
    tokens: Mapping[str, str] | None = None,
    database: str = ":memory:",
    cors_origins: tuple[str, ...] = (),
    hosts: tuple[str, ...] = (),
    **limits: Any,
) -> Generator[Serving, None, None]:
    """A served gateway whose model ``scripted`` says some steps."""
    config = Config(
        port=0, database=database, limits=Limits(**limits), tokens=dict(tokens or {}), cors_origins=cors_origins,
        hosts=hosts,
    )  # fmt: skip
    own: dict[str, Backend] = {"scripted": ScriptedBackend() if steps is None else ScriptedBackend(steps)}
    with serving(Gateway(config, backends={**own, **(backends or {})}, clock=clock)) as found:
        yield found
