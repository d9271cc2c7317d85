"""Runs a gateway in this process, until it is told to end."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from typing import Final

import uvicorn

from .app import create_app
from .gateway import Gateway

_AFTER_CANCEL: Final = 5


class GatewayServer(uvicorn.Server):
    """A server that cancels what runs before it waits for its connections, so that streams end with their last event.

    Args:
        gateway: the gateway, not opened yet.
        ready: called with the address when connections are accepted.
    """

    def __init__(self, gateway: Gateway, ready: Callable[[str], None]) -> None:
        config = uvicorn.Config(
            create_app(gateway),
            host=gateway.config.host,
            port=gateway.config.port,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=int(gateway.config.limits.cancel_seconds) + _AFTER_CANCEL,
        )
        super().__init__(config)
        self._gateway: Final = gateway
        self._ready: Final = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, and tell where."""
        await super().startup(sockets)
        if not self.should_exit:
            host, port = self.servers[0].sockets[0].getsockname()[:2]
            self._ready(f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}")

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Cancel what runs, and close the connections when they have told the last events."""
        ending = asyncio.ensure_future(self._gateway.chat.close())
        await super().shutdown(sockets)
        await ending
