"""``LocalDify``: the server in a thread of its own."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import uvicorn
from starlette.types import Scope
from uvicorn.protocols.http.h11_impl import H11Protocol

from .app import PREFIX, LocalApp
from .areas.datasets import load_datasets
from .faults import Fault
from .requests import ReceivedRequest
from .scenario_files import load_scenario
from .scenarios import AppSpec, Scenario
from .sqlite_store import SqliteStore
from .store import Store
from .world import World

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from ..client import AsyncDifyClient, DifyClient

_HOST = "127.0.0.1"


class LocalDify:
    """A Dify on this machine. A context manager; it may be started again after it was stopped.

    Args:
        port: where to listen on 127.0.0.1; 0: any free port.
        scenario: what the apps are and do: a ``Scenario``, the path of a YAML file, or its parsed content. Without one,
            every app repeats what it is told.
        seed: ids and keys of the same seed are the same.
        path: SQLite file to keep the state in; without one it is gone with the server.
        audit: hold every answer against the specification; what does not fit is in ``violations``.
        clock: gives the time in Unix seconds; for tests of forms that expire.

    Raises:
        ScenarioError: if the scenario cannot be understood.
    """

    def __init__(
        self,
        port: int = 0,
        scenario: Scenario | str | Path | Mapping[str, Any] | None = None,
        seed: int = 0,
        path: str | Path | None = None,
        *,
        audit: bool = False,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._port = port
        self._path = None if path is None else Path(path)
        self._seed = seed
        self._scenario = load_scenario(scenario)
        self._audit = audit
        self._clock = clock
        self._world = self._new_world(Store())
        self._running: _Thread | None = None
        self._clients: list[DifyClient] = []

    def start(self) -> Self:
        """Listen; returns when connections are accepted.

        Raises:
            OSError: if the port is taken.
            RuntimeError: if it is running already.
        """
        if self._running is not None:
            raise RuntimeError("this LocalDify is running already")
        # With the protocol named, asyncio sends small packets at once; else every answer waits 40 ms for the next one.
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((_HOST, self._port))
        except OSError:
            listener.close()
            raise
        store = Store() if self._path is None else SqliteStore(self._path)
        self._world = self._new_world(store)
        self._world.base_url = f"http://{_HOST}:{listener.getsockname()[1]}"
        self._running = _Thread(self._world, listener)
        self._running.start()
        return self

    def stop(self) -> None:
        """Close every connection and stop listening. The clients that ``client()`` made are closed too."""
        for client in self._clients:
            client.close()
        self._clients.clear()
        if self._running is not None:
            self._running.stop()
            self._running = None
            self._world.store.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def base_url(self) -> str:
        """Where it listens, with ``/v1``: what a client takes."""
        if self._running is None:
            raise RuntimeError("this LocalDify is not running: use it in a with block, or call start()")
        return f"{self._world.base_url}{PREFIX}"

    @property
    def api_key(self) -> str:
        """Key of the chat app."""
        return self.api_keys["chat"]

    @property
    def api_keys(self) -> dict[str, str]:
        """Key by app: ``chat``, ``agent-chat``, ``advanced-chat``, ``completion``, ``workflow``, and the scenario's."""
        return {app.spec.name: app.key for app in self._world.apps.values()}

    @property
    def dataset_api_key(self) -> str:
        """Key of the knowledge API."""
        return self._world.tenant.key

    @property
    def requests(self) -> list[ReceivedRequest]:
        """What was received so far, in order."""
        return list(self._world.requests)

    @property
    def violations(self) -> list[str]:
        """Answers that are not as specified; only kept with ``audit=True``, and then always empty, or this is a bug."""
        return list(self._world.violations)

    @property
    def dataset_ids(self) -> dict[str, str]:
        """Id by name of the knowledge bases there are now."""
        return {row["name"]: row["id"] for row in self._world.store.find("dataset")}

    def add_fault(self, fault: Fault) -> None:
        """Let something go wrong from now on."""
        self._world.faults.add(fault)

    def clear_faults(self) -> None:
        """Let everything go well from now on."""
        self._world.faults.clear()

    def add_app(self, spec: AppSpec | str, mode: str = "chat") -> str:
        """Make a further app.

        Args:
            spec: what it does, or only its name.
            mode: its kind, if only a name is given.

        Returns:
            Its key.
        """
        return self._world.add_app(AppSpec(spec, mode) if isinstance(spec, str) else spec).key

    def add_workspace(self, name: str) -> str:
        """Make a further workspace with knowledge bases of its own; gives its key for the knowledge API."""
        return self._world.add_tenant(name).key

    def client(self, mode: str = "chat", **options: Any) -> DifyClient:
        """A client for one of the apps, and for the knowledge bases.

        Args:
            mode: name of the app; see ``api_keys``.
            options: as of ``DifyClient``.
        """
        from ..client import DifyClient

        made = DifyClient(**self._arguments(mode, options))
        self._clients.append(made)
        return made

    def async_client(self, mode: str = "chat", **options: Any) -> AsyncDifyClient:
        """As ``client``, for async code. Close it in the event loop that used it."""
        from ..client import AsyncDifyClient

        return AsyncDifyClient(**self._arguments(mode, options))

    def _arguments(self, mode: str, options: Mapping[str, Any]) -> dict[str, Any]:
        if mode not in self.api_keys:
            raise ValueError(f"there is no app {mode!r}; there are {', '.join(self.api_keys)}")
        keys = {"api_key": self.api_keys[mode], "dataset_api_key": self.dataset_api_key}
        return {"base_url": self.base_url, "user": "local-user", **keys, **options}

    def _new_world(self, store: Store) -> World:
        world = World(self._scenario, store, self._seed, self._clock)
        world.audit = self._audit
        load_datasets(world)
        return world


class _Connections:
    """The open connections of a server, by the address of the other side."""

    def __init__(self) -> None:
        self._open: dict[tuple[str, int], asyncio.BaseTransport] = {}

    def opened(self, peer: tuple[str, int], transport: asyncio.BaseTransport) -> None:
        self._open[peer] = transport

    def closed(self, peer: tuple[str, int]) -> None:
        self._open.pop(peer, None)

    def hang_up(self, scope: Scope) -> None:
        """Close the connection of a request, after what was sent."""
        transport = self._open.get(tuple(scope["client"]))
        if transport is not None:
            transport.close()

    def hang_up_all(self) -> None:
        for transport in list(self._open.values()):
            transport.close()


def _protocol(connections: _Connections) -> type[H11Protocol]:
    class Protocol(H11Protocol):
        """Tells which connections are open."""

        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            super().connection_made(cast("asyncio.Transport", transport))
            self._peer: tuple[str, int] = tuple(transport.get_extra_info("peername"))
            connections.opened(self._peer, transport)

        def connection_lost(self, exc: Exception | None) -> None:
            connections.closed(self._peer)
            super().connection_lost(exc)

    return Protocol


class _Server(uvicorn.Server):
    """Tells when it is ready, and stops at once when asked instead of looking every tenth of a second."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None], end: asyncio.Event) -> None:
        super().__init__(config)
        self._ready = ready
        self._end = end

    async def startup(self, sockets: Sequence[socket.socket] | None = None) -> None:
        await super().startup(list(sockets or ()))
        self._ready()

    async def main_loop(self) -> None:
        await self._end.wait()


class _Thread:
    """The thread with the event loop of a server."""

    def __init__(self, world: World, listener: socket.socket) -> None:
        self._world = world
        self._listener = listener
        self._ready = threading.Event()
        self._failure: BaseException | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._end: asyncio.Event | None = None
        self._connections = _Connections()
        self._thread = threading.Thread(target=self._run, name="local-dify", daemon=True)

    def start(self) -> None:
        self._thread.start()
        self._ready.wait()
        if self._failure is not None:
            raise self._failure

    def stop(self) -> None:
        if self._loop is not None and self._end is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as exc:
            self._failure = exc
        finally:
            self._listener.close()
            self._ready.set()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._end = asyncio.Event()
        config = uvicorn.Config(
            LocalApp(self._world, self._connections),
            http=_protocol(self._connections),
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            proxy_headers=False,
            server_header=False,
            timeout_keep_alive=60,
        )
        server = _Server(config, self._ready.set, self._end)
        hanging_up = asyncio.ensure_future(self._hang_up_at_end(self._end))
        try:
            await server.serve(sockets=[self._listener])
        finally:
            self._end.set()
            await hanging_up
            await self._world.runs.close()

    async def _hang_up_at_end(self, end: asyncio.Event) -> None:
        """Streams would keep the server waiting for their end."""
        await end.wait()
        self._connections.hang_up_all()
