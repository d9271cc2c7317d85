"""What the sync and the async client share: settings, views with other options, and how a call is set up. No I/O."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, urlencode

from typing_extensions import Self

from .answers import wanted_kind
from .bodies import Body, json_body, multipart_parts
from .config import ApiConfig, choose_base_url, clean_base_url
from .errors import InvalidRequestError
from .exchange import Exchange
from .hooks import Hooks, StreamEndInfo, run_hook
from .keys import Key, Keyring
from .limits import DEFAULT_LIMITS, SizeLimits
from .logs import Logs
from .misuse import closed_error
from .operation import Operation
from .prepare import Prepared, check_headers, prepare, with_query
from .redaction import NO_SECRETS, HeaderMap, Secrets, is_secret
from .retry import Clock
from .stream_end import StreamEnd
from .texts import form_texts
from .transport import ACCEPT_ENCODING
from .types import UNSET, FileTypes, RequestOptions, StreamOptions, Timeout, Unset, is_mapping

if TYPE_CHECKING:
    import httpx

    from .types import KeyValue

NO_OPTIONS: Final = RequestOptions()
_LOW_LEVEL: Final = "request"


class BaseClient:
    """Settings of a client, and calls made ready to be sent."""

    def __init__(
        self,
        config: ApiConfig,
        *,
        keys: Mapping[str, KeyValue | None],
        defaults: Mapping[str, Any],
        base_url: str | None,
        timeout: float | Timeout | httpx.Timeout | Unset | None,
        size_limits: SizeLimits | None,
        max_retries: int,
        headers: Mapping[str, str] | None,
        validate: bool,
        hooks: Hooks | None,
        clock: Clock | None,
    ) -> None:
        self.options = NO_OPTIONS
        """Options of this view, laid over the settings below."""
        self._closed = False
        self._is_view = False
        self._gives_response = False
        self.config: Final = config
        self.base_url: Final = choose_base_url(config, base_url)
        """Server of the client, without a slash at its end."""
        self.timeout: Final = Timeout() if isinstance(timeout, Unset) else Timeout.of(timeout)
        self.size_limits: Final = size_limits or DEFAULT_LIMITS
        self.max_retries: Final = _checked_retries(max_retries)
        self.defaults: Final[Mapping[str, Any]] = {k: v for k, v in defaults.items() if v is not None}
        """Settings that calls fall back to, such as ``user``."""
        self.validate: Final = validate
        self._keyring: Final = Keyring(config, keys)
        self._headers: Final = HeaderMap(headers or {})
        headers = None  # some tools show the local names of a traceback
        check_headers(self._headers)
        self._hooks: Final = hooks
        self._clock: Final = clock or Clock()
        self._logs: Final = Logs(config)

    def __repr__(self) -> str:
        # Some tools show an object whose constructor has failed.
        url = self.options.base_url or getattr(self, "base_url", "not made")
        return f"<{type(self).__name__} {url}{' closed' if self._closed else ''}>"

    def with_options(
        self,
        options: RequestOptions | None = None,
        *,
        api_key: str | None = None,
        headers: Mapping[str, str | None] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | httpx.Timeout | Unset | None = UNSET,
        size_limits: SizeLimits | None = None,
        max_retries: int | None = None,
        base_url: str | None = None,
    ) -> Self:
        """A view of this client with other options, on the same connections. The client itself does not change.

        Args:
            options: options as one object; the other arguments are laid over it. They mean what they mean there.

        Returns:
            The view. Closing it closes no connection; closing the client closes the view as well.
        """
        single = RequestOptions(
            api_key=api_key, headers=headers, query=query, body=body, timeout=timeout, size_limits=size_limits,
            max_retries=max_retries, base_url=base_url,
        )  # fmt: skip
        view = self._view()
        view.options = self.options.merged(options).merged(single)
        return view

    def _response_view(self) -> Self:
        """A view whose ``fetch`` gives the whole ``Response`` in place of its content."""
        view = self._view()
        view._gives_response = True
        return view

    def _view(self) -> Self:
        view = copy.copy(self)
        view._is_view = True
        return view

    def _exchange(
        self, op: Operation[Any], args: Mapping[str, Any], options: RequestOptions | None, *, stream: bool = False
    ) -> Exchange:
        """Check and encode the arguments of a call, and pick its key."""
        merged = self.options if options is None else self.options.merged(options)
        try:
            prepared = prepare(op, args, merged, self.defaults, stream=stream, validate=self.validate)
        except InvalidRequestError as exc:
            exc.operation = op.id
            raise
        return self._ready(op, op.security, wanted_kind(op, stream=stream), prepared, merged, stream=stream)

    def _low_level(
        self,
        method: str,
        path: str,
        *,
        json: Any,
        params: Mapping[str, Any] | None,
        data: Mapping[str, Any] | None,
        files: Mapping[str, FileTypes | list[FileTypes]] | None,
        headers: Mapping[str, str | None] | None,
        security: str | Iterable[str] | Unset | None,
        options: RequestOptions | None,
    ) -> Exchange:
        """Make a request ready that no operation describes."""
        merged = self.options if options is None else self.options.merged(options)
        _check_path(path)
        query = with_query(with_query([], params or {}), merged.query or {})
        all_headers = HeaderMap({**(headers or {}), **(merged.headers or {})})
        headers = None  # some tools show the local names of a traceback
        check_headers(all_headers)
        if query:
            path += f"{'&' if '?' in path else '?'}{urlencode(query, quote_via=quote)}"
        body = _free_body(json, data, files, merged.body)
        prepared = Prepared(method.upper(), path, all_headers, body)
        if isinstance(security, Unset):
            schemes = tuple(self.config.keys)[:1]
        elif security is None:
            schemes = ()
        else:
            schemes = (security,) if isinstance(security, str) else tuple(security)
        return self._ready(None, schemes, "application/json, */*;q=0.8", prepared, merged, stream=False)

    def _ready(
        self,
        op: Operation[Any] | None,
        security: tuple[str, ...],
        accept: str,
        prepared: Prepared,
        options: RequestOptions,
        *,
        stream: bool,
    ) -> Exchange:
        if self._closed:
            raise closed_error()
        operation = _LOW_LEVEL if op is None else op.id
        headers = {
            "Accept": accept,
            # A compressed stream would be held back until a block is full.
            "Accept-Encoding": "identity" if stream else ACCEPT_ENCODING,
            "Connection": "keep-alive",
            "User-Agent": self.config.user_agent,
        }
        body = prepared.body
        if body is not None and body.content_type is not None:
            headers["Content-Type"] = body.content_type
        own = HeaderMap({**self._headers, **prepared.headers}) if self._headers else prepared.headers
        base = self.base_url if options.base_url is None else clean_base_url(options.base_url, "base_url")
        url = base + prepared.path
        timeout = self.timeout if isinstance(options.timeout, Unset) else Timeout.of(options.timeout)
        retries = self.max_retries if options.max_retries is None else _checked_retries(options.max_retries)
        # Nothing below this line fails while the key is in a local name.
        secrets = NO_SECRETS
        auth: httpx.Auth | None = None
        if security and not (own and self._given_by_hand(security[0], own)):
            key = self._keyring.pick(security, options.api_key, operation)
            if key is not None and key.auth is not None:
                auth = key.auth
            elif key is not None:
                secrets = Secrets.of(key.value)
                url = _add_key(key, headers, url)
        if own:
            _lay_over(headers, own)
            secrets = secrets.joined(value for name, value in own.items() if value and is_secret(name))
        return Exchange(
            operation=operation,
            op=op,
            stream=stream,
            method=prepared.method,
            url=url,
            path=prepared.path.partition("?")[0],
            headers=headers,
            body=body,
            timeout=timeout,
            size_limits=options.size_limits or self.size_limits,
            max_retries=retries,
            secrets=secrets,
            auth=auth,
            config=self.config,
            logs=self._logs,
            hooks=self._hooks,
            clock=self._clock,
        )

    def _given_by_hand(self, scheme_name: str, own: Mapping[str, str | None]) -> bool:
        """Whether the program sets, or removes, the header that the key travels in."""
        scheme = self.config.keys[scheme_name]
        wire = {"bearer": "authorization", "header": scheme.wire.lower()}.get(scheme.kind)
        return any(name.lower() == wire for name in own)

    def _stream_options(self, options: RequestOptions | None, given: StreamOptions) -> StreamOptions:
        """The limits of a stream: those of the call over those of its time-out."""
        merged = self.options if options is None else self.options.merged(options)
        timeout = self.timeout if isinstance(merged.timeout, Unset) else Timeout.of(merged.timeout)
        sizes = merged.size_limits or self.size_limits
        found: StreamOptions = {
            "idle_timeout": timeout.idle,
            "first_event_timeout": timeout.first_event,
            "event_timeout": timeout.event,
            "total_timeout": timeout.total,
            "max_event_bytes": sizes.event,
            "max_stream_bytes": sizes.stream,
        }
        found.update(given)
        return found

    def _stream_ended(self, end: StreamEnd) -> None:
        """Tell the hook that a stream has ended."""
        hook = self._hooks.on_stream_end if self._hooks is not None else None
        if hook is not None:
            status = None if end.response is None else end.response.status_code
            info = StreamEndInfo(
                end.operation,
                status,
                end.outcome,
                end.duration,
                end.first_event,
                end.events,
                find_usage(end.last),
                end.error,
            )
            run_hook(hook, info, self._logs.main)


def find_usage(event: Any, depth: int = 3) -> Any:
    """The member ``usage`` of a closing event, or of an object in it; ``None`` if there is none."""
    if not is_mapping(event) or depth == 0:
        return None
    usage = event.get("usage")
    if usage is not None:
        return usage
    return next((u for value in event.values() if (u := find_usage(value, depth - 1)) is not None), None)


def _checked_retries(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise InvalidRequestError("max_retries", value, f"must be a whole number, 0 or more, is {value!r}")
    return value


def _check_path(path: str) -> None:
    """Refuse a path that would leave the base URL."""
    segments = path.partition("?")[0].lower().replace("%2e", ".").split("/")
    if not path.startswith("/") or path.startswith("//"):
        raise InvalidRequestError("path", path, "must begin with one slash", "give what follows base_url")
    if "#" in path or "\\" in path or ".." in segments or "." in segments or not path.isprintable() or " " in path:
        raise InvalidRequestError("path", path, "must be quoted and without dot segments", "quote ids; use params=")


def _free_body(
    json: Any,
    data: Mapping[str, Any] | None,
    files: Mapping[str, FileTypes | list[FileTypes]] | None,
    extra: Mapping[str, Any] | None,
) -> Body | None:
    """The body of a low-level request."""
    if not isinstance(json, Unset):
        if data or files:
            raise InvalidRequestError("json", json, "cannot be sent together with data or files")
        return json_body({**json, **extra} if extra and isinstance(json, Mapping) else json)
    members = {**(data or {}), **(extra or {})}
    if files:
        return Body(None, parts=tuple(multipart_parts({**members, **files}, frozenset(files))))
    if data is not None:
        pairs = [(name, text) for name, value in members.items() for text in form_texts(value)]
        return Body("application/x-www-form-urlencoded", urlencode(pairs).encode())
    return json_body(members) if extra else None


def _add_key(key: Key, headers: dict[str, str], url: str) -> str:
    """Put the key where it travels; give the URL back."""
    scheme = key.scheme
    if scheme.kind == "query":
        return f"{url}{'&' if '?' in url else '?'}{urlencode({scheme.wire: key.value}, quote_via=quote)}"
    if scheme.kind == "cookie":
        headers["Cookie"] = f"{scheme.wire}={quote(key.value, safe='')}"
    else:
        headers["Authorization" if scheme.kind == "bearer" else scheme.wire] = key.header_value
    return url


def _lay_over(headers: dict[str, str], own: Mapping[str, str | None]) -> None:
    """Replace or remove headers, whatever the case of their names; cookies are joined."""
    names = {name.lower(): name for name in headers}
    for name, value in own.items():
        old = names.get(name.lower())
        before = headers.pop(old, None) if old is not None else None
        if value is not None:
            joined = before is not None and name.lower() == "cookie"
            headers[name] = f"{before}; {value}" if joined else value
            names[name.lower()] = name
