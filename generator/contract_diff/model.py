"""The normal form: what a contract promises, without the spelling of the document that said it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
RELEASE: Final = "x-released-version"
"""Member of the document of a released bundle: its version."""
EVENT_STREAM: Final = "text/event-stream"
_VARIABLE: Final = re.compile(r"\{[^}]*\}")


@dataclass(frozen=True)
class Schema:
    """A set of JSON values. Spellings are gone: null is a flag, ``const`` an enum, ``allOf`` merged."""

    ref: str = ""
    """Name of the component it stands for. Then only ``nullable``, ``default`` and ``deprecated`` may be set too."""
    types: tuple[str, ...] = ()
    """JSON types, sorted, without null; empty for any value."""
    nullable: bool | None = False
    """None: the document cannot say."""
    format: str = ""
    """Formats that change nothing in JSON, such as ``int64``, are left out."""
    enum: tuple[str, ...] | None = None
    """Allowed values as JSON text, sorted, without null."""
    default: str | None = None
    """As JSON text."""
    properties: Mapping[str, Schema] = field(default_factory=dict[str, "Schema"])
    required: tuple[str, ...] = ()
    extra: Schema | bool = True
    """Members that ``properties`` does not name: allowed, refused, or of this shape."""
    items: Schema | None = None
    members: tuple[Schema, ...] = ()
    """Alternatives of a union of objects. Alternatives that are no objects are merged into the schema itself."""
    discriminator: str = ""
    mapping: Mapping[str, Schema] = field(default_factory=dict[str, "Schema"])
    """Value of the discriminator -> member."""
    limits: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """``minimum``, ``maxLength``, ``pattern`` and the like."""
    deprecated: bool = False

    @property
    def is_union(self) -> bool:
        """True if values have one of several object shapes."""
        return bool(self.members or self.mapping)

    @property
    def is_free(self) -> bool:
        """True if nothing is said about the inside: any value, or an object of whatever members."""
        inside = self.properties or self.is_union or self.enum or self.items is not None
        return not inside and self.types in ((), ("object",)) and not isinstance(self.extra, Schema)


@dataclass(frozen=True)
class Parameter:
    """An input outside the body."""

    name: str
    place: str
    """``path``, ``query``, ``header`` or ``cookie``."""
    required: bool
    schema: Schema
    style: str = ""
    """How arrays and objects are written, if not in the usual way of the place."""
    deprecated: bool = False


@dataclass(frozen=True)
class Body:
    """What a request carries: media type -> schema; None where the document does not describe it."""

    required: bool
    content: Mapping[str, Schema | None]


@dataclass(frozen=True)
class Answer:
    """One status of an operation."""

    content: Mapping[str, Schema | None] | None
    """Media type -> schema. Empty: no body. None: the document does not say."""


@dataclass(frozen=True)
class Endpoint:
    """One method of one path."""

    method: str
    path: str
    id: str = ""
    deprecated: bool = False
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    answers: Mapping[str, Answer] = field(default_factory=dict[str, Answer])
    security: tuple[str, ...] = ()
    """Ways to authenticate, sorted: ``bearer``, ``header X-Key``; with its scheme's name behind ``as``."""
    open: bool = False
    """True if no key is needed."""
    digest: str = ""
    """Of everything the document says here, texts and examples included."""

    @property
    def key(self) -> str:
        """``POST /chat-messages``."""
        return f"{self.method.upper()} {self.path}"

    @property
    def route(self) -> str:
        """The key without the names of path variables, which no server knows."""
        return f"{self.method.upper()} {_VARIABLE.sub('{}', self.path).rstrip('/') or '/'}"


@dataclass(frozen=True)
class Contract:
    """One whole description of an API."""

    label: str
    """What people call it in messages."""
    dialect: str
    """``openapi``, ``swagger``, ``markdown``."""
    endpoints: Mapping[str, Endpoint]
    """By route."""
    schemas: Mapping[str, Schema]
    digests: Mapping[str, str]
    """Of each component, and of the whole document under ``""``."""
    blind: frozenset[str] = frozenset()
    """What this kind of document cannot say: ``nullable``, ``limits``, ``extra``, ``enum``, ``default``, ``format``."""

    def resolve(self, schema: Schema) -> Schema:
        """The schema itself; for a reference what it stands for, with what was added at the place of use."""
        seen: set[str] = set()
        while schema.ref and schema.ref not in seen:
            seen.add(schema.ref)
            target = self.schemas[schema.ref]
            schema = replace(
                target,
                nullable=either_null(schema.nullable, target.nullable),
                default=schema.default if schema.default is not None else target.default,
                deprecated=schema.deprecated or target.deprecated,
            )
        return schema


def either_null(one: bool | None, two: bool | None) -> bool | None:
    """Whether null is allowed if either of two says so."""
    if one or two:
        return True
    return None if one is None or two is None else False
