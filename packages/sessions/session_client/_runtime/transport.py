# Copied from templates/runtime/transport.py. Edit that file, then run: python -m generator sync
"""The only module that imports the HTTP library: clients built on first use, requests, and its errors as ours."""

from __future__ import annotations

import os
import ssl
import sys
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Iterable
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast
from weakref import WeakKeyDictionary, WeakSet

import httpx

from .errors import ApiConnectionError, ApiTimeoutError, shorten
from .misuse import closed_error
from .redaction import HIDDEN, scrub_chain, scrub_text
from .retry import Failure
from .stream_timer import shut_down

if TYPE_CHECKING:
    import asyncio

    from .exchange import Exchange

HTTP_ERRORS: Final = (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL)
"""What the HTTP library raises when a request, or reading an answer, fails."""

READ_TIMEOUTS: Final = (httpx.TimeoutException,)
READ_FAILURES: Final = (httpx.HTTPError, httpx.StreamError)
"""The same, for who reads an open answer."""

ACCEPT_ENCODING: Final = "gzip, deflate"

_NOT_SENT: Final = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_BROKEN: Final = (httpx.ReadError, httpx.WriteError, httpx.CloseError, httpx.RemoteProtocolError)


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


async def async_sleep(seconds: float) -> None:
    """Sleep in the running event loop, of whatever kind the HTTP library supports."""
    from anyio import sleep

    await sleep(seconds)


@lru_cache(maxsize=512)
def _url(text: str) -> httpx.URL:
    return httpx.URL(text)


def build(
    http: httpx.Client | httpx.AsyncClient, exchange: Exchange, *, given: bool, threads: bool = False
) -> httpx.Request:
    """The request of one try.

    Args:
        http: the HTTP client.
        exchange: the call.
        given: whether the HTTP client was given by the program: then its own headers, cookies and parameters count too.
        threads: whether files are read in worker threads.

    Raises:
        InvalidRequestError: a file can no longer be read.
    """
    body = exchange.body
    content: bytes | None = None
    files: Any = None
    if body is not None and body.content_type is not None:
        content = body.content
    elif body is not None and body.parts:
        from .files import open_parts

        files = open_parts(body.parts)
    url = _url(exchange.url) if "?" not in exchange.url else httpx.URL(exchange.url)
    extensions = {"timeout": dict(exchange.timeouts)}
    make = http.build_request if given else httpx.Request
    request = make(exchange.method, url, headers=exchange.headers, content=content, files=files, extensions=extensions)
    if threads and files and isinstance(request.stream, httpx.SyncByteStream):
        request.stream = ThreadedBody(request.stream)
    return request


class ThreadedBody(httpx.AsyncByteStream):
    """An upload whose files are read in a worker thread, so that a slow disk does not hold up the event loop."""

    def __init__(self, stream: httpx.SyncByteStream) -> None:
        self._stream: Final = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        from anyio.to_thread import run_sync

        pieces = iter(self._stream)
        while (piece := await run_sync(next, pieces, None)) is not None:
            yield piece


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
    with suppress(*HTTP_ERRORS):
        await body.aclose()


def release_in_any_case(response: httpx.Response) -> None:
    """Let the connection of an open answer go back however the answer is left."""
    asyncio = sys.modules.get("asyncio")
    with suppress(RuntimeError):  # Trio, whose shields hold against every cancellation
        if asyncio is not None and not response.is_closed and isinstance(response.stream, httpx.AsyncByteStream):
            response.stream = ReleasedBody(response.stream, asyncio.get_running_loop())


def without(response: httpx.Response, secrets: Iterable[str]) -> httpx.Response:
    """An answer whose body is loaded, without the given secrets in it: some servers repeat the key they refuse."""
    return with_content(response, response.content, secrets) if mentions(response, secrets) else response


def mentions(response: httpx.Response, secrets: Iterable[str]) -> bool:
    """Whether one of the secrets is in an answer whose body is loaded."""
    texts = [response.content, *(value for _, value in response.headers.raw)]
    return any(secret.encode() in text for secret in secrets for text in texts)


def with_content(response: httpx.Response, content: bytes, secrets: Iterable[str]) -> httpx.Response:
    """An answer with the given content in place of its own, of which it may be the beginning, and without secrets."""
    gone = ("content-encoding", "content-length", "transfer-encoding")
    headers = [(n, scrub_text(value, secrets)) for n, value in response.headers.multi_items() if n not in gone]
    kept = _without(content, secrets)
    return httpx.Response(response.status_code, headers=headers, content=kept, request=response.request)


def _without(content: bytes, secrets: Iterable[str]) -> bytes:
    for secret in secrets:
        content = content.replace(secret.encode(), HIDDEN.encode())
    return content


async def beginning(response: httpx.Response) -> bytes:
    """The first bytes of an open answer."""
    pieces = response.aiter_bytes()
    first = await anext(pieces, b"")
    await cast("AsyncGenerator[bytes, None]", pieces).aclose()
    return first


def same_origin(a: str, b: str) -> bool:
    """Whether two URLs have the same scheme, host and port."""
    first, second = httpx.URL(a), httpx.URL(b)
    return (first.scheme, first.host, _port(first)) == (second.scheme, second.host, _port(second))


def _port(url: httpx.URL) -> int | None:
    return url.port or {"http": 80, "https": 443}.get(url.scheme)


def join_url(base: str, location: str) -> str:
    """``location`` as seen from ``base``. The HTTP library has refused an answer whose location is no URL."""
    return str(httpx.URL(base).join(location))


def classify(error: BaseException) -> Failure:
    """What became of a request that the HTTP library failed to complete."""
    if isinstance(error, _NOT_SENT):
        return "not_sent"
    if isinstance(error, httpx.TimeoutException):
        return "timeout"
    return "broken" if isinstance(error, _BROKEN) else "other"


def is_read_timeout(error: BaseException | None) -> bool:
    """Whether the HTTP library has waited in vain for bytes of an answer."""
    return isinstance(error, httpx.ReadTimeout)


def connection_error(
    error: BaseException,
    *,
    operation: str | None,
    attempts: int = 1,
    request: httpx.Request | None = None,
    secrets: Iterable[str] = (),
) -> ApiConnectionError:
    """Our error for one of the HTTP library, which becomes its cause, without request headers or traceback.

    Args:
        error: one of ``HTTP_ERRORS``.
        operation: id of the operation.
        attempts: how often the request was sent.
        request: the request, secrets already taken out.
        secrets: texts to take out of the message.
    """
    scrub_chain(error, secrets)
    detail = shorten(str(error)) or type(error).__name__
    target = "" if request is None else f" {request.url.host}"
    if isinstance(error, httpx.TimeoutException):
        kind: type[ApiConnectionError] = ApiTimeoutError
        message = f"{_TIMEOUTS.get(type(error), 'timed out')}{target}: {detail}"
    else:
        kind = ApiConnectionError
        failed = "could not connect to" if isinstance(error, httpx.ConnectError) else "the connection failed to"
        message = f"{failed}{target or ' the server'}: {detail}"
    if attempts > 1:
        message += f" (after {attempts} tries)"
    found = kind(message, request=request, attempts=attempts, operation=operation)
    found.__cause__ = error
    return found


_TIMEOUTS: Final[dict[type[BaseException], str]] = {
    httpx.ConnectTimeout: "timed out connecting to",
    httpx.ReadTimeout: "timed out waiting for",
    httpx.WriteTimeout: "timed out sending to",
    httpx.PoolTimeout: "timed out waiting for a free connection to",
}
