"""What the specification says, read from the bundle in this folder: operations, their routes and their schemas."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

BUNDLE: Final = Path(__file__).with_name("openapi.json")
JSON: Final = "application/json"
FORM: Final = "multipart/form-data"
STREAM: Final = "text/event-stream"
_METHODS: Final = ("get", "post", "put", "patch", "delete")
_UUID: Final = r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"


@dataclass(frozen=True)
class Operation:
    """One operation: where it is, which key it wants, and what it takes and gives."""

    id: str
    method: str
    path: str
    key: str | None
    """``appKey``, ``datasetKey``, or nothing for the operation that needs no key."""
    parameters: tuple[Mapping[str, Any], ...]
    body_type: str | None
    """Media type of the request body, if there is one."""
    body: Mapping[str, Any]
    """Schema of the request body; empty if there is none."""
    answers: Mapping[int, Mapping[str, Mapping[str, Any]]]
    """Schema by status below 400 and by media type."""

    def query(self) -> Iterator[Mapping[str, Any]]:
        """The query parameters."""
        return (parameter for parameter in self.parameters if parameter["in"] == "query")

    @property
    def wants_user(self) -> bool:
        """Whether the caller must name the end user."""
        in_query = any(p["name"] == "user" and p.get("required") for p in self.query())
        return in_query or "user" in resolve(self.body).get("required", ())


@cache
def document() -> dict[str, Any]:
    """The whole bundle."""
    loaded: dict[str, Any] = json.loads(BUNDLE.read_text("utf-8"))
    return loaded


def resolve(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """The schema itself, or the component that it refers to."""
    while "$ref" in schema:
        schema = component(schema["$ref"])
    return schema


def component(reference: str) -> Mapping[str, Any]:
    """The component behind ``#/components/...``."""
    found = document()
    for step in reference.removeprefix("#/").split("/"):
        found = found[step]
    return found


@cache
def operations() -> Mapping[str, Operation]:
    """Every operation by its id."""
    found: dict[str, Operation] = {}
    for path, item in document()["paths"].items():
        for method in _METHODS:
            if method in item:
                made = _operation(method.upper(), path, item[method], item.get("parameters", ()))
                found[made.id] = made
    return found


@dataclass(frozen=True)
class Match:
    """What a request's path leads to; ``operation`` is missing if only the method is wrong."""

    operation: Operation | None
    path: Mapping[str, str]
    allowed: tuple[str, ...]


def match(method: str, path: str) -> Match | None:
    """Find the operation of a request.

    Args:
        method: as sent; ``HEAD`` counts as ``GET``.
        path: below the base URL, starting with a slash, unquoted.

    Returns:
        The operation with the values of its path, or nothing if no route fits; then real servers send an HTML page.
    """
    wanted = "GET" if method == "HEAD" else method
    fitting = [(operation, found) for operation, rule in _rules() if (found := rule.fullmatch(path))]
    if not fitting:
        return None
    allowed = tuple(sorted({operation.method for operation, _ in fitting}))
    for operation, found in fitting:
        if operation.method == wanted:
            return Match(operation, found.groupdict(), allowed)
    return Match(None, {}, allowed)


@cache
def _rules() -> tuple[tuple[Operation, re.Pattern[str]], ...]:
    """Routes, those with fewer variable parts first: ``.../documents/metadata`` before ``.../documents/{id}``."""
    ordered = sorted(operations().values(), key=lambda operation: (operation.path.count("{"), operation.path))
    return tuple((operation, _rule(operation)) for operation in ordered)


def _rule(operation: Operation) -> re.Pattern[str]:
    formats = {p["name"]: resolve(p["schema"]).get("format") for p in operation.parameters if p["in"] == "path"}

    def part(found: re.Match[str]) -> str:
        name = found[1]
        return f"(?P<{name}>{_UUID if formats.get(name) == 'uuid' else '[^/]+'})"

    return re.compile(re.sub(r"\\\{(\w+)\\\}", part, re.escape(operation.path)))


def _operation(method: str, path: str, item: Mapping[str, Any], shared: Any) -> Operation:
    body_type, body = _body(item)
    security: list[dict[str, Any]] = item.get("security", [])
    return Operation(
        id=item["operationId"],
        method=method,
        path=path,
        key=next(iter(security[0])) if security else None,
        parameters=tuple(resolve(parameter) for parameter in [*item.get("parameters", ()), *shared]),
        body_type=body_type,
        body=body,
        answers=dict(_answers(item)),
    )


def _body(item: Mapping[str, Any]) -> tuple[str | None, Mapping[str, Any]]:
    content = resolve(item.get("requestBody", {})).get("content", {})
    for media_type, media in content.items():
        return media_type, media["schema"]
    return None, {}


def _answers(item: Mapping[str, Any]) -> Iterator[tuple[int, Mapping[str, Mapping[str, Any]]]]:
    for status, response in item["responses"].items():
        if status.isdigit() and int(status) < 400:
            content = resolve(response).get("content", {})
            yield int(status), {media_type: media["schema"] for media_type, media in content.items()}
