"""Three things that the HTTP library gets wrong and offers no way to put right: its own objects are looked into.

Each function does nothing where those objects look different than expected, as with a mock or another version; then the
library behaves as it does by itself. Tests over real sockets notice.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import httpx


def end_if_more_came(body: Any, network: Any) -> None:
    """End the connection of an answer that has been read, if bytes came behind it.

    The library keeps such bytes, and takes them for the beginning of the answer to the next request on the connection:
    another call would get an answer that is not its own.

    Args:
        body: the stream of the answer, before it is closed.
        network: the answer's network stream.
    """
    for name in ("_stream", "_httpcore_stream", "_stream", "_connection", "_h11_state", "trailing_data"):
        body = getattr(body, name, None)
    if body and body[0]:
        # An idle connection that has ended is not used again.
        _shut_down(network)


def end_all(http: httpx.Client) -> None:
    """End the connections of a client that is to be closed: closing alone would not wake a thread that reads."""
    for connection in _connections(http):
        _shut_down(getattr(getattr(connection, "_connection", None), "_network_stream", None))


def forget_unused(http: httpx.Client) -> None:
    """Give back the places of connections that no request has come to use.

    A request that is given up between the moment in which the pool assigns it a new connection and the one in which it
    begins to use it leaves that connection behind: neither used nor idle, it would hold its place for ever.
    """
    for pool in _pools(http):
        if _free_unused(pool):
            pool._close_connections(pool._assign_requests_to_connections())


async def aforget_unused(http: httpx.AsyncClient) -> None:
    """As ``forget_unused``."""
    for pool in _pools(http):
        if _free_unused(pool):
            await pool._close_connections(pool._assign_requests_to_connections())


def _free_unused(pool: Any) -> bool:
    """Let the pool see what connections are that nobody uses: failed before they were made, or else idle."""
    used = {id(getattr(request, "connection", None)) for request in getattr(pool, "_requests", ())}
    found = False
    for connection in pool.connections:
        made: Any = getattr(connection, "_connection", connection)
        if id(connection) in used:
            continue
        if made is None and hasattr(connection, "_connect_failed"):
            connection._connect_failed = found = True
        elif made is not None and getattr(getattr(made, "_state", None), "name", "") == "NEW":
            made._state = made._state.__class__.IDLE
            found = True
    return found and hasattr(pool, "_close_connections") and hasattr(pool, "_assign_requests_to_connections")


def _pools(http: httpx.Client | httpx.AsyncClient) -> Iterator[Any]:
    transports = [getattr(http, "_transport", None), *getattr(http, "_mounts", {}).values()]
    for transport in transports:
        pool = getattr(transport, "_pool", None)
        if hasattr(pool, "connections"):
            yield pool


def _connections(http: httpx.Client) -> list[Any]:
    return [connection for pool in _pools(http) for connection in pool.connections]


def _shut_down(network: Any) -> None:
    plain: Any = network.get_extra_info("socket") if network is not None else None
    with suppress(OSError):
        if isinstance(plain, socket.socket):
            # Not the method of TLS sockets, which changes the object under a reader's hands.
            socket.socket.shutdown(plain, socket.SHUT_RDWR)
        elif hasattr(plain, "shutdown"):
            plain.shutdown(socket.SHUT_RDWR)
