# Copied from templates/runtime/transport.py. Edit that file, then run: python -m generator sync
"""What the HTTP library is told and what it tells: requests as it takes them, and its errors as ours.

It is imported here, and in ``pools.py``, ``received.py`` and ``released.py``; nowhere else when the package runs.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, cast

import httpx

from .errors import ApiConnectionError, ApiError, ApiTimeoutError, DecodeError, shorten
from .redaction import HIDDEN, scrub_chain
from .retry import Failure

if TYPE_CHECKING:
    from .exchange import Exchange

HTTP_ERRORS: Final = (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL)
"""What the HTTP library raises when a request, or reading an answer, fails."""

ACCEPT_ENCODING: Final = "gzip, deflate"

_NOT_SENT: Final = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_BROKEN: Final = (httpx.ReadError, httpx.WriteError, httpx.CloseError, httpx.RemoteProtocolError)


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


def auth(exchange: Exchange) -> Any:
    """What signs the request beside its headers: nothing, or what the client or a given HTTP client was told."""
    return httpx.USE_CLIENT_DEFAULT if exchange.auth is None else exchange.auth


class ThreadedBody(httpx.AsyncByteStream):
    """An upload whose files are read in a worker thread, so that a slow disk does not hold up the event loop."""

    def __init__(self, stream: httpx.SyncByteStream) -> None:
        self._stream: Final = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        from anyio.to_thread import run_sync

        pieces = iter(self._stream)
        while (piece := await run_sync(next, pieces, None)) is not None:
            yield piece


def without(response: httpx.Response, secrets: Iterable[str]) -> httpx.Response:
    """An answer whose body is loaded, without the given secrets in it: some servers repeat the key they refuse."""
    return with_content(response, response.content, secrets) if mentions(response, secrets) else response


def mentions(response: httpx.Response, secrets: Iterable[str]) -> bool:
    """Whether one of the secrets is in an answer whose body is loaded."""
    texts = [response.content, *(value for _, value in response.headers.raw)]
    return any(secret.encode() in text for secret in secrets for text in texts)


def with_content(response: httpx.Response, content: bytes, secrets: Iterable[str]) -> httpx.Response:
    """An answer with the given content in place of its own, of which it may be the beginning, and without secrets."""
    gone = (b"content-encoding", b"content-length", b"transfer-encoding")
    # As bytes: a server may send others than ASCII, and the HTTP library takes no such text.
    headers = [(n, _without(value, secrets)) for n, value in response.headers.raw if n.lower() not in gone]
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


def failure(
    error: BaseException,
    *,
    operation: str | None,
    attempts: int = 1,
    request: httpx.Request | None = None,
    secrets: Iterable[str] = (),
) -> ApiError:
    """Our error for one of the HTTP library: the connection failed, or the answer cannot be unpacked.

    Arguments as for ``connection_error``.
    """
    if not isinstance(error, httpx.DecodingError):
        return connection_error(error, operation=operation, attempts=attempts, request=request, secrets=secrets)
    scrub_chain(error, secrets)
    name = operation or "the request"
    found = DecodeError(f"the answer of {name} could not be unpacked: {shorten(str(error))}", operation=operation)
    found.__cause__ = error
    return found


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
