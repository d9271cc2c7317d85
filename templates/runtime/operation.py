"""What a generated module says about one operation, as data. The transport reads it; nothing here sends or decodes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, NamedTuple, TypeAlias, TypeVar

from .types import UNSET

if TYPE_CHECKING:
    from .model import RequestModel, SharedModel

T = TypeVar("T")
E = TypeVar("E")

Location: TypeAlias = Literal["path", "query", "header", "cookie"]
JsonType: TypeAlias = Literal["string", "integer", "number", "boolean", "array", "object"]


class Check(NamedTuple):
    """Limits of one value, checked before it is sent. ``None`` means no such limit."""

    types: tuple[JsonType, ...] = ()
    enum: tuple[Any, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    format: str | None = None
    """``uuid``, ``date-time``: checked for form; other formats are not checked."""
    min_items: int | None = None
    max_items: int | None = None
    items: Check | None = None
    """Check of each element of an array, or of each value of a map."""
    model: Callable[[], tuple[type[RequestModel | SharedModel], ...]] | None = None
    """Gives the model classes a nested object may be (first match by discriminator or shape); a function, so that they
    load late."""


class Field(NamedTuple):
    """One member of a request body."""

    name: str
    """Python name."""
    wire: str
    """Name on the wire."""
    required: bool = False
    nullable: bool = False
    """``None`` is sent as JSON null; else ``None`` means not given."""
    check: Check | None = None
    client_default: str | None = None
    """Client-level setting used when not given, such as ``user``."""
    always: Any = UNSET
    """Value sent when not given, because the server insists."""
    file: bool = False
    """Multipart: a file part."""
    json_text: bool = False
    """Multipart or query: an object that travels as JSON text."""


class Param(NamedTuple):
    """One path, query, header or cookie parameter."""

    name: str
    wire: str
    location: Location
    required: bool = False
    check: Check | None = None
    client_default: str | None = None
    explode: bool = True
    """Arrays: repeated key (true) or comma-joined (false)."""


class Rule(NamedTuple):
    """A rule over several members (``x-rules`` in the specification). "Given" means not UNSET, not None, not ""."""

    message: str
    when: Mapping[str, tuple[Any, ...]] = {}
    """The rule holds only if each named member has one of these values; empty: always."""
    require: tuple[str, ...] = ()
    """All of these must be given (Python names)."""
    forbid: tuple[str, ...] = ()
    """None of these may be given."""
    require_any: tuple[str | tuple[str, Any], ...] = ()
    """At least one of these must be given; a pair asks for that very value."""


class Body(NamedTuple):
    """The request body of an operation."""

    kind: Literal["json", "multipart", "form"]
    model: Callable[[], type[RequestModel | SharedModel]]
    required: bool = True


class Page(NamedTuple):
    """How a list operation is paged (``x-pagination``). All names are Python names of arguments, wire names of
    answers."""

    style: Literal["page", "last_id", "first_id", "cursor", "token"]
    items: str = "data"
    cursor_arg: str = "page"
    """Argument that moves: page number, last_id, first_id, cursor."""
    limit_arg: str | None = "limit"
    has_more: str | None = "has_more"
    total: str | None = "total"
    item_id: str = "id"
    """Member of an item that becomes the next cursor (last_id: of the last item, first_id: of the first)."""
    next_cursor: str | None = None
    """Member of the answer that holds the next cursor (styles cursor and token)."""


class Envelope(NamedTuple):
    """Where the result of an operation lies in the body of its answer (``x-envelope``)."""

    data: str = ""
    """Member that holds it; empty: the body is the result."""
    only: bool = False
    """The member is a list that always has one element, and that is the result."""


class Operation(Generic[T]):
    """One operation of the API."""

    __slots__ = (
        "accept", "body", "decode", "deprecated", "empty", "envelope", "error_codes", "id", "method",
        "page", "params", "path", "result", "security", "stream_switch",
    )  # fmt: skip

    def __init__(
        self,
        *,
        id: str,
        method: str,
        path: str,
        decode: Callable[[Any], T],
        result: Literal["json", "none", "binary", "text", "stream"] = "json",
        params: tuple[Param, ...] = (),
        body: Body | None = None,
        security: tuple[str, ...] = (),
        error_codes: Mapping[int, tuple[str, ...]] | None = None,
        page: Page | None = None,
        stream_switch: tuple[str, Any, Any] | None = None,
        accept: str = "application/json",
        deprecated: bool = False,
        empty: bool = False,
        envelope: Envelope | None = None,
    ) -> None:
        self.id: Final = id
        self.method: Final = method
        self.path: Final = path
        self.decode: Final = decode
        self.result: Final = result
        self.params: Final = params
        self.body: Final = body
        self.security: Final = security
        self.error_codes: Final = error_codes or {}
        self.page: Final = page
        self.stream_switch: Final = stream_switch
        """(wire name of the body member, value for blocking, value for streaming), set by the call, never by the
        caller."""
        self.accept: Final = accept
        self.deprecated: Final = deprecated
        self.empty: Final = empty
        """JSON: an answer without content is ``None``. Stream: the status 204 is a stream that has ended."""
        self.envelope: Final = envelope
        """JSON: the result is inside of something; ``None``: the body is the result."""

    def __repr__(self) -> str:
        return f"Operation({self.id}: {self.method} {self.path})"


class StreamSpec(Generic[E]):
    """How an operation's event stream is read (``x-sse``)."""

    __slots__ = (
        "code", "decode", "done", "error", "flush", "hint", "id_from", "message", "name_from",
        "pausing", "pausing_switch", "ping", "plain", "property", "status", "tail", "terminal",
        "terminal_when",
    )  # fmt: skip

    def __init__(
        self,
        *,
        decode: Callable[[Mapping[str, Any]], E],
        name_from: Literal["data", "field"] = "data",
        property: str = "event",
        terminal: frozenset[str] = frozenset(),
        terminal_when: Mapping[str, Any] | None = None,
        pausing: frozenset[str] = frozenset(),
        pausing_switch: str | None = None,
        error: frozenset[str] = frozenset({"error"}),
        code: str = "code",
        message: str = "message",
        status: str = "status",
        ping: str | None = "ping",
        done: str | None = None,
        flush: bool = False,
        tail: float = 5.0,
        hint: str | None = None,
        plain: frozenset[str] = frozenset(),
        id_from: Literal["last", "own"] = "last",
    ) -> None:
        self.decode: Final = decode
        self.name_from: Final = name_from
        """``data``: the event's name is a member of its JSON. ``field``: it is the SSE ``event:`` field, and the union
        decodes the envelope ``{property: name, "id": id, "data": json}``."""
        self.property: Final = property
        self.terminal: Final = terminal
        """Names after which the stream may end."""
        self.terminal_when: Final[Mapping[str, Any]] = terminal_when or {}
        """Values that the members of such an event must have; with others it ends nothing."""
        self.pausing: Final = pausing
        """Names that end the stream too, unless the argument ``pausing_switch`` is true."""
        self.pausing_switch: Final = pausing_switch
        self.error: Final = error
        """Names of the events that are raised as StreamError."""
        self.code: Final = code
        self.message: Final = message
        self.status: Final = status
        self.ping: Final = ping
        self.done: Final = done
        """Data of the sentinel that ends the stream, such as ``[DONE]``."""
        self.flush: Final = flush
        """An unfinished last event (no blank line before the end) counts."""
        self.tail: Final = tail
        """Seconds to wait for further events once a terminal one has come."""
        self.hint: Final = hint
        """What it usually means when a stream opens and then no event comes; told to the user with that time-out."""
        self.plain: Final = plain
        """Names of events whose data need not be JSON; what is none stays text."""
        self.id_from: Final = id_from
        """With ``field``, the ``id`` of an event: ``last``: the last one the server gave, here or earlier, as the
        standard has it. ``own``: the one this event itself carries, if it carries one."""
