# Copied from templates/runtime/types.py. Edit that file, then run: python -m generator sync
"""Small types that every layer shares: the "not given" marker, results with their envelope, per-call options."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import IO, TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypedDict, TypeGuard, TypeVar, final

from .errors import InvalidRequestError
from .limits import SizeLimits

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    import httpx

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@final
class Unset:
    """The type of ``UNSET``: an argument or request field that was not given, as opposed to ``None`` (JSON null)."""

    __slots__ = ()
    _instance: Unset | None = None

    def __new__(cls) -> Unset:
        if cls._instance is None:
            cls._instance = object.__new__(cls)
        return cls._instance

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, memo: object) -> Unset:
        return self


UNSET: Final = Unset()


def is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether a value is a mapping, such as a decoded JSON object."""
    return isinstance(value, Mapping)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a list, such as a decoded JSON array."""
    return isinstance(value, list)


FileContent: TypeAlias = "bytes | IO[bytes] | os.PathLike[str] | str"
"""What a file can be read from: bytes, a binary file object, or a path."""

FileTypes: TypeAlias = "FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]"
"""A file argument: content alone, or (name, content), or (name, content, MIME type). A ``str`` alone is a path."""


KeyValue: TypeAlias = "str | Callable[[], str] | httpx.Auth"
"""An API key, a function that is asked for it before each call, or a way to sign requests of the HTTP library."""


_LONGEST: Final = 2_000_000.0
"""Seconds. Sockets take no more than 24 days."""


def seconds(value: Any, name: str) -> float | None:
    """A limit in time as a program gives it; ``None`` for no limit, infinity included.

    Raises:
        InvalidRequestError: it is no number above 0.
    """
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value > 0:
        raise InvalidRequestError(name, value, f"must be seconds, more than 0, is {value!r}", "give None for no limit")
    return None if value > _LONGEST else float(value)


@final
class Timeout:
    """How long to wait, in seconds; ``None`` means without limit.

    Args:
        connect: for a connection, 5 by default.
        read: for the next bytes of an answer, 300 by default, because a model may think for minutes.
        write: for the server to take the next bytes of a request.
        pool: for a free connection when all are in use.
        idle: in a stream, for the next bytes, keep-alives included.
        first_event: in a stream, for the first event that is no keep-alive.
        event: in a stream, between two events that are no keep-alives; no limit by default, because one step may run
            long.
        total: for a whole answer or stream, from sending the request to the last byte; no limit by default. For an
            answer it is looked at when bytes come, so that it may be exceeded by ``read``. Files that are downloaded
            piece by piece have none.
    """

    __slots__ = ("connect", "event", "first_event", "idle", "pool", "read", "total", "write")

    def __init__(
        self,
        *,
        connect: float | None = 5.0,
        read: float | None = 300.0,
        write: float | None = 60.0,
        pool: float | None = 60.0,
        idle: float | None = 60.0,
        first_event: float | None = 120.0,
        event: float | None = None,
        total: float | None = None,
    ) -> None:
        self.connect: Final = seconds(connect, "timeout.connect")
        self.read: Final = seconds(read, "timeout.read")
        self.write: Final = seconds(write, "timeout.write")
        self.pool: Final = seconds(pool, "timeout.pool")
        self.idle: Final = seconds(idle, "timeout.idle")
        self.first_event: Final = seconds(first_event, "timeout.first_event")
        self.event: Final = seconds(event, "timeout.event")
        self.total: Final = seconds(total, "timeout.total")

    @classmethod
    def of(cls, value: float | Timeout | httpx.Timeout | None) -> Timeout:
        """A ``Timeout`` from what callers give.

        A number is how long silence of the server is borne: it sets ``read``, ``write``, ``pool`` and ``idle``;
        connecting takes at most 5 seconds of it. ``None`` removes every limit. An ``httpx.Timeout`` gives its four
        values, and its ``read`` is ``idle`` too.

        Raises:
            InvalidRequestError: it is none of these, or not above 0.
        """
        if value is None:
            return cls(connect=None, read=None, write=None, pool=None, idle=None, first_event=None)
        if isinstance(value, Timeout):
            return value
        if isinstance(value, (int, float)) or not hasattr(value, "connect"):
            limit = seconds(value, "timeout")
            short = 5.0 if limit is None else min(5.0, limit)
            return cls(connect=short, read=limit, write=limit, pool=limit, idle=limit)
        return cls(connect=value.connect, read=value.read, write=value.write, pool=value.pool, idle=value.read)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Timeout):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    def __hash__(self) -> int:
        return hash(tuple(getattr(self, name) for name in self.__slots__))

    def __repr__(self) -> str:
        return f"Timeout({', '.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"


class StreamOptions(TypedDict, total=False):
    """How one event stream is watched. Times in seconds; ``None`` switches a limit off; left out means the client's
    value."""

    include_pings: bool
    """Yield a ping event for each keep-alive of the server. Default: pings are dropped."""
    idle_timeout: float | None
    """Longest wait for any byte. Default 60."""
    first_event_timeout: float | None
    """Longest wait for the first event that is no ping. Default 120."""
    event_timeout: float | None
    """Longest wait between two events that are no pings. Default: no limit."""
    total_timeout: float | None
    """Longest time for the whole stream, which raises when it is not complete by then. Default: no limit."""
    max_event_bytes: int | None
    """Largest accepted event. Default 16 MiB."""
    max_stream_bytes: int | None
    """Most bytes of the whole stream. Default: no limit."""
    stop_on_exit: bool
    """Ask the server to stop the run when the stream is left before its end. Only streams of services that can stop."""
    resume: bool
    """Go on reading after a lost connection. Only streams of services whose API can replay a run."""


@final
class Response(Generic[T_co]):
    """A result with the HTTP answer it came in."""

    __slots__ = ("attempts", "content", "headers", "http", "parsed", "status_code")

    def __init__(
        self,
        *,
        status_code: int,
        headers: Mapping[str, str],
        content: bytes,
        parsed: T_co,
        http: httpx.Response,
        attempts: int = 1,
    ) -> None:
        self.status_code: Final = status_code
        self.headers: Final = headers
        self.content: Final = content
        self.parsed: Final = parsed
        self.http: Final = http
        self.attempts: Final = attempts

    def __repr__(self) -> str:
        return f"Response(status_code={self.status_code}, parsed={self.parsed!r})"


@final
class RequestOptions:
    """Settings for one call, or for a view of a client (``client.with_options``).

    Args:
        api_key: key to send instead of the client's, whichever key the operation wants.
        headers: headers to add or replace; ``None`` as value removes one.
        query: query parameters to add or replace.
        body: members to add to a JSON or form body, for what the specification does not know yet.
        timeout: seconds, a ``Timeout``, or an ``httpx.Timeout``; ``None`` for no limit.
        size_limits: how much of an answer is taken.
        max_retries: how often a refused or failed request is sent again, 0 or more.
        base_url: other server for this call. The key is sent there: name only servers you trust.
    """

    __slots__ = ("api_key", "base_url", "body", "headers", "max_retries", "query", "size_limits", "timeout")

    def __init__(
        self,
        *,
        api_key: str | None = None,
        headers: Mapping[str, str | None] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | httpx.Timeout | Unset | None = UNSET,
        size_limits: SizeLimits | None = None,
        max_retries: int | None = None,
        base_url: str | None = None,
    ) -> None:
        self.api_key = api_key
        self.headers = headers
        self.query = query
        self.body = body
        self.timeout = timeout
        self.size_limits = size_limits
        self.max_retries = max_retries
        self.base_url = base_url

    def merged(self, other: RequestOptions | None) -> RequestOptions:
        """These options with those of ``other`` laid over them; neither is changed."""
        if other is None:
            return self
        return RequestOptions(
            api_key=other.api_key if other.api_key is not None else self.api_key,
            headers=_merge(self.headers, other.headers),
            query=_merge(self.query, other.query),
            body=_merge(self.body, other.body),
            timeout=self.timeout if isinstance(other.timeout, Unset) else other.timeout,
            size_limits=other.size_limits or self.size_limits,
            max_retries=other.max_retries if other.max_retries is not None else self.max_retries,
            base_url=other.base_url if other.base_url is not None else self.base_url,
        )

    def __repr__(self) -> str:
        names = ("timeout", "size_limits", "max_retries", "base_url")
        shown = [f"{n}={getattr(self, n)!r}" for n in names if getattr(self, n) not in (None, UNSET)]
        return f"RequestOptions({', '.join(shown)})"


def _merge(a: Mapping[str, Any] | None, b: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    if a is None or b is None:
        return a if b is None else b
    return {**a, **b}


Json: TypeAlias = "Mapping[str, Any] | Sequence[Any] | str | int | float | bool | None"
