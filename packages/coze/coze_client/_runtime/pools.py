# Copied from templates/runtime/pools.py. Edit that file, then run: python -m generator sync
"""The connections of a client: clients of the HTTP library, built on first use, one for each event loop."""

from __future__ import annotations

import os
import ssl
import sys
import threading
from typing import Any, Final, NamedTuple
from weakref import WeakKeyDictionary, WeakSet

import httpx

from .http_insides import end_all
from .misuse import closed_error
from .stream_timer import shut_down


class PoolSettings(NamedTuple):
    """How connections are kept."""

    max_connections: int | None = 100
    max_keepalive_connections: int | None = 20
    keepalive_expiry: float | None = 30.0

    def limits(self) -> httpx.Limits:
        """The same for the HTTP library."""
        return httpx.Limits(
            max_connections=self.max_connections,
            max_keepalive_connections=self.max_keepalive_connections,
            keepalive_expiry=self.keepalive_expiry,
        )


def _check_kind(given: object, wanted: type[object]) -> None:
    if given is not None and not isinstance(given, wanted):
        raise TypeError(f"http_client must be an httpx.{wanted.__name__}, not {type(given).__name__}")


class _NoCookies(httpx.Cookies):
    """Keeps nothing. A client of an API never sends back what a server sets, so sorting it out for each answer would be
    a tenth of a call's time for nothing, and a server that sets ever new cookies would fill the memory."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Leave the cookies where they are: in the headers of the answer."""


class _OwnClient(httpx.Client):
    """The HTTP client behind a client that was not given one."""

    @property
    def cookies(self) -> httpx.Cookies:
        """None, ever."""
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        raise AttributeError("this client keeps no cookies")


class _OwnAsyncClient(httpx.AsyncClient):
    """As ``_OwnClient``."""

    @property
    def cookies(self) -> httpx.Cookies:
        """None, ever."""
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        raise AttributeError("this client keeps no cookies")


_NO_COOKIES: Final = _NoCookies()


class SyncPool:
    """The connections of one client and its views. A client that was given is used as it is, and never closed."""

    def __init__(self, settings: PoolSettings, given: httpx.Client | None) -> None:
        _check_kind(given, httpx.Client)
        self.given: Final = given
        self._settings: Final = settings
        self._own: httpx.Client | None = None
        self._lock = threading.Lock()
        self._process = os.getpid()
        self._open: Final[WeakSet[httpx.Response]] = WeakSet()
        self.closed = False

    def client(self) -> httpx.Client:
        """The HTTP client, made on first use.

        Raises:
            ApiError: it has been closed.
        """
        if self._process != os.getpid():
            # A forked process would speak into the connections of its parent.
            self._process, self._lock, self._own = os.getpid(), threading.Lock(), None
        client = self.given or self._own
        if client is None or self.closed:
            with self._lock:
                if self.closed:
                    raise closed_error()
                if self._own is None:
                    self._own = _OwnClient(limits=self._settings.limits(), follow_redirects=False)
                return self._own
        if client.is_closed:
            raise closed_error("http_client")
        return client

    def opened(self, response: httpx.Response) -> None:
        """Note an answer whose body is read later."""
        with self._lock:
            self._open.add(response)

    def close(self) -> None:
        """Close the connections; a given client stays as it is."""
        with self._lock:
            self.closed = True
            own, self._own = self._own, None
            still_open = list(self._open) if own is not None else []
        for response in still_open:
            shut_down(response)  # closing alone would not wake a thread that reads
        if own is not None:
            end_all(own)
            own.close()


class AsyncPool:
    """As ``SyncPool``, with a client for each event loop, since connections cannot move from one loop to another."""

    def __init__(self, settings: PoolSettings, given: httpx.AsyncClient | None) -> None:
        _check_kind(given, httpx.AsyncClient)
        self.given: Final = given
        self._settings: Final = settings
        self._own: Final[WeakKeyDictionary[Any, httpx.AsyncClient]] = WeakKeyDictionary()
        self._tls: ssl.SSLContext | None = None
        self._lock: Final = threading.Lock()
        self.closed = False

    def client(self) -> httpx.AsyncClient:
        """The HTTP client of the running event loop, made on first use.

        Raises:
            ApiError: it has been closed.
        """
        if self.closed:
            raise closed_error()
        if self.given is not None:
            if self.given.is_closed:
                raise closed_error("http_client")
            return self.given
        loop = running_loop()
        client = self._own.get(loop)
        if client is None:
            with self._lock:
                for old in [other for other in self._own if getattr(other, "is_closed", bool)()]:
                    # Its connections cannot be closed in order any more; they end when they are collected.
                    del self._own[old]
                if self._tls is None:
                    self._tls = httpx.create_ssl_context()
                client = _OwnAsyncClient(limits=self._settings.limits(), follow_redirects=False, verify=self._tls)
                self._own[loop] = client
        return client

    async def aclose(self) -> None:
        """Close the connections of the running event loop and forget those of others; a given client stays as it is."""
        self.closed = True
        with self._lock:
            own = self._own.pop(running_loop(), None)
            self._own.clear()
        if own is not None:
            await own.aclose()


def running_loop() -> Any:
    """What identifies the running event loop, of asyncio or of trio."""
    import asyncio  # 20 ms that a blocking client does not need

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return sys.modules["trio"].lowlevel.current_trio_token()
