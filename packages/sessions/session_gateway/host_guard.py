"""Keeps web pages away from a gateway without tokens, which would take everybody on this machine for its one caller.

A page can make its own name lead to 127.0.0.1 (DNS rebinding); the browser then takes the gateway for the page's own
server, and only ``Host`` still tells the page's name. And a page may send some requests to other origins without asking
first; those carry its ``Origin``.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from .errors import GatewayError

LOCAL_NAMES: Final = frozenset({"localhost", "127.0.0.1", "[::1]"})
"""What a program on the gateway's own machine calls it."""
_READING: Final = frozenset({"GET", "HEAD", "OPTIONS"})


class HostGuard:
    """Refuses requests under foreign names, and changes that pages of foreign origins ask for.

    Args:
        app: what answers all other requests.
        hosts: names of the gateway besides ``LOCAL_NAMES``, without ports.
        origins: origins whose pages may call, as CORS allows them; ``*``: all.
    """

    def __init__(self, app: ASGIApp, hosts: Collection[str], origins: Collection[str]) -> None:
        self._app: Final = app
        self._hosts: Final = LOCAL_NAMES | {host.lower() for host in hosts}
        self._origins: Final = frozenset(origins)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        problem = self._problem(scope["method"], Headers(scope=scope)) if scope["type"] == "http" else None
        if problem is None:
            await self._app(scope, receive, send)
        else:
            await JSONResponse(problem.body(), problem.status)(scope, receive, send)

    def _problem(self, method: str, headers: Headers) -> GatewayError | None:
        hosts = headers.getlist("host")
        if len(hosts) != 1 or _name(hosts[0]) not in self._hosts:
            message = "the gateway has another name; without tokens it is called as localhost, or as server.hosts says"
            return GatewayError("FORBIDDEN", message, header="Host")
        origins = headers.getlist("origin")
        if method in _READING or all(self._may_change(origin, hosts[0]) for origin in origins):
            return None
        message = "pages of this origin may change nothing; server.cors_origins names those that may"
        return GatewayError("FORBIDDEN", message, header="Origin")

    def _may_change(self, origin: str, host: str) -> bool:
        """Whether an origin is the gateway's own, or a setting allows it."""
        if "*" in self._origins or origin in self._origins:
            return True
        try:
            return urlsplit(origin).netloc.lower() == host.lower()
        except ValueError:
            return False


def _name(host: str) -> str:
    """``Host`` without its port."""
    name, colon, port = host.lower().rpartition(":")
    return name if colon and port.isdecimal() else host.lower()
