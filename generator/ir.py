"""The package to be written, as plain data: what templates see. Nothing here knows YAML, a parser or a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from .bundle import Origin
from .settings import Settings, SseSettings, StreamClasses

Direction: TypeAlias = Literal["read", "request", "shared"]
Kind: TypeAlias = Literal[
    "any", "string", "integer", "number", "boolean", "const", "list", "map", "ref", "union", "file"
]


@dataclass(frozen=True, eq=False)
class Type:
    """The type of one value."""

    kind: Kind
    nullable: bool = False
    item: Type | None = None
    """Element of a list, value of a map."""
    ref: str = ""
    """Component name: of a model, an enum or a union."""
    value: Any = None
    """The constant."""
    members: tuple[Type, ...] = ()
    """Of a union written in place: scalars, lists, and objects."""
    schema: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """The schema it was read from: limits, format."""


@dataclass(frozen=True)
class Property:
    """One member of an object."""

    wire: str
    name: str
    type: Type
    required: bool
    description: str
    example: Any = None
    client_default: str | None = None
    always: tuple[Any, ...] = ()
    """Value sent when not given, as a tuple of one; empty if there is none."""
    json_text: bool = False
    """Multipart: an object that travels as JSON text."""
    parsed: bool = False
    """Some servers send JSON text: ``<name>_parsed`` gives the value."""
    deprecated: bool = False


@dataclass(frozen=True)
class RuleIR:
    """A rule over several members; Python names."""

    message: str
    when: Mapping[str, tuple[Any, ...]]
    require: tuple[str, ...]
    forbid: tuple[str, ...]
    require_any: tuple[str | tuple[str, Any], ...]


@dataclass
class Model:
    """An object component."""

    component: str
    name: str
    module: str
    origin: Origin
    description: str
    properties: tuple[Property, ...] = ()
    rules: tuple[RuleIR, ...] = ()
    direction: Direction = "read"
    answer: bool = False
    """Whether it is the whole result of an operation, and the API says something about each answer (``[meta]``)."""

    @property
    def sent(self) -> bool:
        """Whether it can be part of a request."""
        return self.direction != "read"


@dataclass
class Enum:
    """A named value set."""

    component: str
    name: str
    module: str
    origin: Origin
    description: str
    values: tuple[Any, ...]
    notes: Mapping[str, str]
    """What single values mean (``x-enum-descriptions``)."""
    base: str
    """Python type of an unknown value: ``str`` or ``int``."""
    asked: bool = False
    """Whether requests alone have it, so that no server can send other values."""


@dataclass(frozen=True)
class Shape:
    """What tells a union member from its neighbours where no member names the class."""

    required: tuple[str, ...]
    consts: Mapping[str, Any]
    nested: Mapping[str, Shape]


@dataclass
class Union:
    """A named union."""

    component: str
    name: str
    module: str
    origin: Origin
    description: str
    kind: Literal["events", "tagged", "shaped"]
    property: str = ""
    """Member that names the class (events and tagged)."""
    tags: dict[str, str] = field(default_factory=dict[str, str])
    """Value of that member to component name."""
    members: tuple[str, ...] = ()
    """Component names of the classes, each once, in order; nested unions are dissolved."""
    shapes: tuple[tuple[str, Shape], ...] = ()
    """(component name, shape) in the order of trial (shaped)."""
    others: tuple[Type, ...] = ()
    """Members that are no objects."""
    default: str | None = None
    """Component that reads what no member fits; ``None``: it stays a dict."""


Component: TypeAlias = "Model | Enum | Union"


@dataclass(frozen=True)
class Parameter:
    """One path, query, header or cookie parameter."""

    wire: str
    name: str
    location: str
    type: Type
    required: bool
    description: str
    client_default: str | None
    explode: bool
    example: Any = None


@dataclass(frozen=True)
class BodyIR:
    """The request body of an operation."""

    kind: Literal["json", "multipart", "form"]
    model: str
    """Component name."""
    required: bool


@dataclass(frozen=True)
class PageIR:
    """How a list operation is paged; names as in ``Page`` of the runtime."""

    values: Mapping[str, Any]
    """Arguments of ``Page`` that differ from its defaults."""
    item: str
    """Component name of the items."""


@dataclass(frozen=True)
class StreamIR:
    """The event stream of an operation."""

    union: str
    """Component name."""
    sse: SseSettings
    classes: StreamClasses | None
    switch: tuple[str, Any, Any] | None
    """(wire name of the body member, value for blocking, value for streaming)."""


@dataclass(frozen=True)
class OperationIR:
    """One operation of the API."""

    id: str
    module: str
    home: str
    method: str
    path: str
    origin: Origin
    summary: str
    description: str
    services: tuple[str, ...]
    resource: str
    verb: str
    stream_verb: str
    parameters: tuple[Parameter, ...]
    body: BodyIR | None
    result: Literal["json", "none", "binary", "text", "stream"]
    type: Type | None
    """Of the answer, for JSON."""
    returns: str
    """What a good answer is, in words."""
    media: str
    """Content type of a good answer, for the Accept header."""
    empty: bool
    """Whether a good answer may have no content."""
    security: tuple[str, ...]
    error_codes: Mapping[int, tuple[str, ...]]
    page: PageIR | None
    stream: StreamIR | None
    deprecated: bool
    envelope: tuple[str, bool] = ("", False)
    """(member of the body that holds the result, whether that is a list of exactly one)."""
    alternate: tuple[str, str] | None = None
    """(argument, operation id): the bound calls take the argument too, and with it they call that operation."""

    @property
    def blocking(self) -> bool:
        """Whether it can answer at once, not as events only."""
        return self.result != "stream"


@dataclass(frozen=True)
class ResourceIR:
    """A bound class: one resource, or a service itself. Shared by all services that list the same operations of it."""

    name: str
    """Attribute name: ``conversations``."""
    class_name: str
    """``ConversationsResource``, ``ChatService``."""
    module: str
    description: str
    operations: tuple[OperationIR, ...]


@dataclass(frozen=True)
class ServiceIR:
    """One service: its own calls, and its resources."""

    name: str
    title: str
    own: ResourceIR
    resources: tuple[ResourceIR, ...]
    origin: Origin


@dataclass(frozen=True)
class PackageIR:
    """Everything the templates need."""

    settings: Settings
    components: Mapping[str, Component]
    """By component name, sorted."""
    operations: tuple[OperationIR, ...]
    """Sorted by home and module."""
    services: tuple[ServiceIR, ...]
    keys: Mapping[str, tuple[str, str]]
    """Security scheme to (kind, wire name): ("bearer", "Authorization"), ("header", "X-Api-Key"), ..."""

    def model(self, component: str) -> Model:
        """A component that must be a model."""
        found = self.components[component]
        if not isinstance(found, Model):
            raise TypeError(f"{component} is no object")
        return found

    @property
    def models(self) -> tuple[Model, ...]:
        """All models, sorted."""
        return tuple(c for c in self.components.values() if isinstance(c, Model))
