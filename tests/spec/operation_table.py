"""The committed tables of operations, and the same facts read from the specification."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml

from generator.bundle import Bundle, BundledOperation, bundle
from generator.settings import read_settings
from generator.shapes import is_list
from generator.spec_files import load

HERE: Final = Path(__file__).resolve().parent
SPEC: Final = HERE.parents[1] / "spec" / "dify"
SERVICES: Final = ("chat", "chatflow", "completion", "workflow", "knowledge", "core")
KEYS: Final = {"appKey": "app", "datasetKey": "dataset"}
BODIES: Final = {"application/json": "json", "multipart/form-data": "multipart"}
LOCATIONS: Final = ("path", "query", "header", "cookie")


@dataclass(frozen=True)
class Named:
    """The names one operation has: a row of ``operations.yaml``."""

    route: str
    auth: str
    services: tuple[str, ...]
    call: str | None = None
    stream: str | None = None
    chosen_by: str | None = None
    """The argument that makes another operation's call this one."""
    peer: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True)
class Accepted:
    """What one operation takes and answers: a row of ``upstream_operations.yaml``. A star marks what is required."""

    route: str
    status: int
    path: frozenset[str] = frozenset()
    query: frozenset[str] = frozenset()
    header: frozenset[str] = frozenset()
    cookie: frozenset[str] = frozenset()
    json: frozenset[str] = frozenset()
    multipart: frozenset[str] = frozenset()
    body: str = "required"
    deprecated: bool = False


@dataclass(frozen=True)
class Difference:
    """A place where our specification departs from upstream on purpose: a row of ``operation_differences.yaml``."""

    upstream: Mapping[str, Any]
    ours: Mapping[str, Any]
    reason: str


def read(name: str) -> dict[str, Any]:
    """One table beside this module."""
    rows: dict[str, Any] = yaml.safe_load((HERE / name).read_text(encoding="utf-8"))
    return rows


def named() -> dict[str, Named]:
    """The names this client has promised, by operation id."""
    rows = read("operations.yaml")
    return {id: Named(**{key: _tuple(value) for key, value in row.items()}) for id, row in rows.items()}


def upstream() -> dict[str, Accepted]:
    """What servers accept, by operation id."""
    return {id: accepted(row) for id, row in read("upstream_operations.yaml").items()}


def differences() -> dict[str, Difference]:
    """Where we depart from that, by operation id."""
    return {id: Difference(**row) for id, row in read("operation_differences.yaml").items()}


def accepted(row: Mapping[str, Any]) -> Accepted:
    """A row as data; lists of names become sets."""
    return Accepted(**_cells(row))


def changed(row: Accepted, change: Mapping[str, Any]) -> Accepted:
    """A row with some of its members replaced."""
    return replace(row, **_cells(change))


@cache
def specification() -> Bundle:
    """All services in one document, whichever of them are generated at present."""
    settings = replace(read_settings(SPEC), services=SERVICES)
    return bundle(load(settings), settings)


def named_by_us(operation: BundledOperation) -> Named:
    """The names the specification gives an operation."""
    raw, chosen_by = operation.raw, None
    keys = [KEYS[scheme] for choice in raw["security"] for scheme in choice]
    for other in specification().operations.values():
        alternate = other.raw.get("x-alternate", {})
        if alternate.get("operation") == operation.id:
            raw, chosen_by = other.raw, alternate["argument"]
    return Named(
        route=_route(operation),
        auth=" or ".join(keys) or "none",
        services=operation.services,
        call=_call(raw, "x-verb"),
        stream=_call(raw, "x-stream-verb"),
        chosen_by=chosen_by,
    )


def accepted_by_us(operation: BundledOperation) -> Accepted:
    """What the specification says an operation takes and answers."""
    raw = operation.raw
    names: dict[str, frozenset[str]] = {
        location: frozenset(
            _star(parameter["name"], location != "path" and bool(parameter.get("required")))
            for parameter in _resolved(raw.get("parameters", []))
            if parameter["in"] == location
        )
        for location in LOCATIONS
    }
    body = specification().resolve(raw.get("requestBody", {}))
    for media_type, content in body.get("content", {}).items():
        names[BODIES[media_type]] = _members(content["schema"])
    return Accepted(
        route=_route(operation),
        status=min(int(status) for status in raw["responses"] if status != "default"),
        body="optional" if body and not body.get("required") else "required",
        deprecated=bool(raw.get("deprecated")),
        path=names["path"],
        query=names["query"],
        header=names["header"],
        cookie=names["cookie"],
        json=names.get("json", frozenset()),
        multipart=names.get("multipart", frozenset()),
    )


def _members(schema: Mapping[str, Any]) -> frozenset[str]:
    schema = specification().resolve(schema)
    required: list[str] = schema.get("required", [])
    return frozenset(_star(name, name in required) for name in schema["properties"])


def _resolved(values: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    return [specification().resolve(value) for value in values]


def _route(operation: BundledOperation) -> str:
    return f"{operation.method.upper()} {operation.path}"


def _call(raw: Mapping[str, Any], verb: str) -> str | None:
    if verb not in raw:
        return None
    resource = raw.get("x-resource")
    return f"{resource}.{raw[verb]}" if resource else raw[verb]


def _star(name: str, required: bool) -> str:
    return f"{name}*" if required else name


def _cells(row: Mapping[str, Any]) -> dict[str, Any]:
    return {key: frozenset(value) if is_list(value) else value for key, value in row.items()}


def _tuple(value: Any) -> Any:
    return tuple(value) if is_list(value) else value
