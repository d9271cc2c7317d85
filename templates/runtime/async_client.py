"""The async client. See ``client.py`` for the blocking one, which does the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast, overload

from typing_extensions import Self, Unpack

from . import answers, http_insides, pools, received, released, transport
from .async_streams import AsyncEventStream
from .client_base import BaseClient
from .config import ApiConfig
from .errors import ApiError
from .exchange import Exchange
from .hooks import Hooks
from .limits import SizeLimits
from .misuse import closed_error, misuse
from .operation import Operation, StreamSpec
from .paging import AsyncPages
from .redaction import HeaderMap
from .retry import Clock
from .types import UNSET, FileTypes, RequestOptions, Response, StreamOptions, Timeout, Unset

if TYPE_CHECKING:
    import httpx

    from .binary import AsyncBinaryResponse
    from .types import KeyValue

T = TypeVar("T")
E = TypeVar("E")
Item = TypeVar("Item")
A = TypeVar("A", bound="AsyncEventStream[Any]")


class AsyncClient(BaseClient):
    """A client of one API for async code. It keeps connections for each event loop that it is used in.

    Arguments and errors are those of ``SyncClient``; ``http_client`` is an ``httpx.AsyncClient``, which belongs to one
    event loop.
    """

    def __init__(
        self,
        config: ApiConfig,
        *,
        keys: Mapping[str, KeyValue | None],
        defaults: Mapping[str, Any],
        base_url: str | None = None,
        timeout: float | Timeout | httpx.Timeout | Unset | None = UNSET,
        size_limits: SizeLimits | None = None,
        max_retries: int = 2,
        max_connections: int | None = 100,
        max_keepalive_connections: int | None = 20,
        keepalive_expiry: float | None = 30.0,
        headers: Mapping[str, str] | None = None,
        http_client: httpx.AsyncClient | None = None,
        validate: bool = True,
        hooks: Hooks | None = None,
        clock: Clock | None = None,
    ) -> None:
        headers = None if headers is None else HeaderMap(headers)  # some tools show the local names of a traceback
        super().__init__(
            config, keys=keys, defaults=defaults, base_url=base_url, timeout=timeout, size_limits=size_limits,
            max_retries=max_retries, headers=headers, validate=validate, hooks=hooks, clock=clock,
        )  # fmt: skip
        settings = pools.PoolSettings(max_connections, max_keepalive_connections, keepalive_expiry)
        self._pool: Final = pools.AsyncPool(settings, http_client)

    async def call(
        self, op: Operation[T], args: Mapping[str, Any], options: RequestOptions | None = None
    ) -> Response[T]:
        """Send an operation and wait for its whole answer.

        Args:
            op: the operation.
            args: Python names to values: parameters, and either the members of the body or ``body`` as a whole.
            options: options of this call, laid over those of the client.

        Returns:
            The result with its HTTP answer.

        Raises:
            ApiError: one of its kinds, see ``errors``.
        """
        exchange = self._exchange(op, args, options)
        response = await self._send(exchange)
        return answers.envelope(response, exchange.decode(op, response), exchange.attempt)

    async def fetch(self, op: Operation[T], args: Mapping[str, Any], options: RequestOptions | None = None) -> T:
        """As ``call``, but gives the result alone."""
        response = await self.call(op, args, options)
        return cast("T", response) if self._gives_response else response.parsed

    @overload
    def stream(
        self,
        op: Operation[Any],
        spec: StreamSpec[E],
        args: Mapping[str, Any],
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> AsyncEventStream[E]: ...

    @overload
    def stream(
        self,
        op: Operation[Any],
        spec: StreamSpec[E],
        args: Mapping[str, Any],
        options: RequestOptions | None = None,
        *,
        into: type[A],
        **stream: Unpack[StreamOptions],
    ) -> A: ...

    def stream(
        self,
        op: Operation[Any],
        spec: StreamSpec[E],
        args: Mapping[str, Any],
        options: RequestOptions | None = None,
        *,
        into: type[AsyncEventStream[Any]] = AsyncEventStream,
        **stream: Unpack[StreamOptions],
    ) -> Any:
        """The streaming form of an operation. Arguments are checked now; the request goes out when the stream is
        entered, or asked for its first event.

        Args:
            op: the operation.
            spec: how its stream is read.
            args: as for ``call``.
            options: as for ``call``.
            into: class of the stream.
            stream: limits of this stream.
        """
        exchange = self._exchange(op, args, options, stream=True)
        watched = self._stream_options(options, stream)
        exchange.stream_bytes = watched.get("max_stream_bytes")

        async def opener(read_timeout: float | None) -> httpx.Response:
            exchange.timeouts["read"] = read_timeout
            return await self._send(exchange, read=False)

        return into(
            client=self, operation=op, spec=spec, args=args, options=options, opener=opener,
            stream_options=watched, on_end=self._stream_ended, clock=self._clock.monotonic,
            secrets=lambda: exchange.secrets,
        )  # fmt: skip

    async def download(
        self, op: Operation[Any], args: Mapping[str, Any], options: RequestOptions | None = None
    ) -> AsyncBinaryResponse:
        """Send an operation whose answer is a file. Its head has come when this returns; its body is read on demand."""
        from .binary import AsyncBinaryResponse  # most programs never download

        exchange = self._exchange(op, args, options)
        response = await self._send(exchange, read=False)
        return AsyncBinaryResponse(response, operation=op, secrets=exchange.secrets)

    def pages(
        self, op: Operation[T], args: Mapping[str, Any], options: RequestOptions | None = None, *, item: type[Item]
    ) -> AsyncPages[T, Item]:
        """All items of a list operation, page by page; sends nothing before the first one is asked for."""
        return AsyncPages(self, op, args, options, item)

    async def request(
        self,
        method: str,
        path: str,
        *,
        json: Any = UNSET,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        files: Mapping[str, FileTypes | list[FileTypes]] | None = None,
        headers: Mapping[str, str | None] | None = None,
        security: str | Iterable[str] | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[Any]:
        """Send a request that no operation describes. Keys, retries, errors and logs are those of every call.

        Args:
            method: HTTP method.
            path: what follows the base URL, from its slash, quoted.
            json: JSON body: plain values, models and times.
            params: query parameters; a list repeats its name, ``None`` is left out.
            data: fields of a form.
            files: files of a multipart form.
            headers: headers to add or replace; ``None`` as value removes one.
            security: name of the security scheme whose key is sent, or several to choose from; ``None`` sends no key.
                By default the first one of the API.
            options: options of this call.

        Returns:
            The answer. ``parsed`` is decoded JSON, else text for text, else bytes; ``None`` if it is empty.

        Raises:
            ApiError: one of its kinds, see ``errors``.
        """
        headers = None if headers is None else HeaderMap(headers)
        exchange = self._low_level(
            method, path, json=json, params=params, data=data, files=files, headers=headers, security=security,
            options=options,
        )  # fmt: skip
        response = await self._send(exchange)
        return answers.envelope(response, answers.free(response), exchange.attempt)

    async def _send(self, exchange: Exchange, *, read: bool = True) -> httpx.Response:
        """Send a call until it succeeds or fails for good; gives the answer, read or still open."""
        given = self._pool.given is not None
        while True:
            http = self._pool.client()
            request: httpx.Request | None = None
            response: httpx.Response | None = None
            outcome: float | ApiError
            kept = False
            exchange.starting()
            try:
                request = transport.build(http, exchange, given=given, threads=True)
                response = await http.send(request, stream=True, follow_redirects=False, auth=transport.auth(exchange))
                released.release_in_any_case(response)
                exchange.head_came(response)
                if 200 <= response.status_code < 300:
                    fits = exchange.accepts(response)
                    if fits and not read:
                        received.bound(response, exchange.bounds(200, read=False))
                        kept = True
                        return response
                    if fits or exchange.may_report(response):
                        await received.aload(response, exchange.bounds(200))
                        exchange.body_came(response)
                        reported = exchange.reported(response)
                        if fits and reported is None:
                            return response
                        outcome = reported or exchange.mismatch(response, response.content)
                    else:
                        received.bound(response, exchange.bounds(400))
                        outcome = exchange.mismatch(response, await transport.beginning(response))
                else:
                    await received.aload(response, exchange.bounds(400))
                    exchange.body_came(response)
                    outcome = exchange.refused(response)
            except transport.HTTP_ERRORS as exc:
                if response is not None and not 200 <= response.status_code < 300:
                    # The status is known, only its words are lost.
                    outcome = exchange.without_words(response)
                else:
                    outcome = closed_error() if self._pool.closed else exchange.failed(exc, request)
            except ApiError as exc:
                if response is None:
                    raise
                outcome = exchange.out_of_bounds(exc, response)
            except RuntimeError as exc:
                outcome = misuse(exc, closed=http.is_closed)
            except BaseException as exc:
                if response is None:
                    await http_insides.aforget_unused(http)
                if isinstance(exc, Exception):
                    raise
                raise exc.with_traceback(None) from None  # it may have hit a frame that holds the key
            finally:
                if response is not None and not (kept or response.is_closed):
                    await response.aclose()
                if request is not None:
                    exchange.scrub(request, given=given)
            if isinstance(outcome, ApiError):
                try:
                    raise outcome
                finally:
                    del outcome  # the error refers to this frame
            if outcome > 0:
                await (self._clock.asleep or transport.async_sleep)(outcome)

    async def aclose(self) -> None:
        """Close the connections of the running event loop. Calls after this say so; a given ``http_client`` and other
        clients are not touched."""
        self._closed = True
        if not self._is_view:
            await self._pool.aclose()

    async def __aenter__(self) -> Self:
        if self._closed or self._pool.closed:
            raise closed_error()
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
