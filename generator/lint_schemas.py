"""House rules for schemas: everything with a shape has a name and a description, and says nothing contradictory."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from . import lint_unions, lint_values
from .errors import Problem
from .lint_keywords import SCHEMA, unknown_keys
from .settings import Settings
from .shapes import as_dict, as_list, as_text, is_dict, is_list
from .spec_files import SpecFiles
from .yaml_source import Source, escape

_TYPES: Final = ("string", "integer", "number", "boolean", "array", "object", "null")
_PYTHON_TYPES: Final[dict[str, type | tuple[type, ...]]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
}
_NUMBERS: Final = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
_COUNTS: Final = ("minLength", "maxLength", "minItems", "maxItems")
_RANGES: Final = (("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems"))


class SchemaRules:
    """The rules, for the schemas of one file.

    Args:
        spec: all files, for references.
        source: the file.
        settings: client defaults that ``x-client-default`` may name.
    """

    def __init__(self, spec: SpecFiles, source: Source, settings: Settings) -> None:
        self._spec: Final = spec
        self._source: Final = source
        self._defaults: Final = tuple(default.name for default in settings.defaults)

    def component(self, name: str, schema: Any, at: str) -> Iterator[Problem]:
        """A schema with a name of its own."""
        if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", name):
            yield self._problem(
                at, f"the name {name} is not written like ChatRequest", "start with a capital, no underscores"
            )
        if not is_dict(schema):
            yield self._problem(at, "a schema must be an object")
            return
        if "$ref" in schema:
            yield self._problem(at, f"{name} is only another name for {schema['$ref']}", "use that name")
            return
        if not as_text(schema.get("description")).strip():
            yield self._problem(at, f"{name} has no description", "say what it is in one sentence")
        if "oneOf" in schema or "anyOf" in schema:
            yield from lint_unions.union(self._spec, self._source, schema, at)
        yield from self._common(schema, at)
        yield from lint_unions.rules(self._spec, self._source, schema, at)

    def inline(self, schema: Any, at: str, what: str) -> Iterator[Problem]:
        """A schema where it is used: a scalar, a reference, a list or a map; everything else must have a name.

        Args:
            schema: the schema.
            at: its pointer.
            what: name of the place in messages: ``property``.
        """
        if not is_dict(schema):
            yield self._problem(at, "a schema must be an object")
            return
        if "properties" in schema:
            yield self._problem(at, f"an object written inside a {what}", _NAME_IT)
        elif "enum" in schema:
            yield self._problem(at, f"a value set written inside a {what}", _NAME_IT)
        elif "oneOf" in schema or ("anyOf" in schema and not _is_nullable_reference(schema)):
            yield self._problem(at, f"a union written inside a {what}", _NAME_IT)
        elif schema.get("type") == "object" and "additionalProperties" not in schema:
            yield self._problem(at, "an object of which nothing is said", "name it, or add additionalProperties: true")
        yield from self._common(schema, at)

    def _common(self, schema: dict[str, Any], at: str) -> Iterator[Problem]:
        """What holds for every schema, and for the schemas inside it."""
        yield from unknown_keys(self._source, at, schema, SCHEMA, "a schema")
        yield from self._types(schema, at)
        yield from self._limits(schema, at)
        yield from lint_values.schema(self._spec, self._source, schema, at)
        yield from self._members(schema, at)
        if "items" in schema:
            yield from self.inline(schema["items"], f"{at}/items", "list")
        if not isinstance(schema.get("additionalProperties", True), bool):
            yield from self.inline(schema["additionalProperties"], f"{at}/additionalProperties", "map")
        if "contentSchema" in schema:
            yield from self.inline(schema["contentSchema"], f"{at}/contentSchema", "text")
        if schema.get("x-client-default", "") and schema["x-client-default"] not in self._defaults:
            names = ", ".join(self._defaults) or "none"
            yield self._problem(
                f"{at}/x-client-default",
                f"the client has no default {schema['x-client-default']!r}",
                f"known are {names}",
            )
        if "x-python-name" in schema and not re.fullmatch(r"[a-z][a-z0-9_]*", as_text(schema["x-python-name"])):
            yield self._problem(f"{at}/x-python-name", "must be a Python name in snake case")
        if "x-parsed" in schema and schema["x-parsed"] is not True:
            yield self._problem(f"{at}/x-parsed", "must be true", "remove it where servers send no JSON text")

    def _types(self, schema: dict[str, Any], at: str) -> Iterator[Problem]:
        kinds: list[Any] = (
            as_list(schema["type"]) if is_list(schema.get("type")) else [schema["type"]] if "type" in schema else []
        )
        for kind in kinds:
            if kind not in _TYPES:
                fix = 'put null in quotes: "null"' if kind is None else f"it is one of {', '.join(_TYPES)}"
                yield self._problem(f"{at}/type", f"there is no type {kind!r}", fix)
        if "array" in kinds and "items" not in schema:
            yield self._problem(at, "a list that does not say of what", "add items")
        if "enum" in schema:
            yield from self._enum(schema, at)
        if schema.get("format") == "uuid" and "/parameters/" not in at:
            yield self._problem(
                f"{at}/format", "format: uuid is for parameters only", "ids are plain text; servers send empty ones"
            )

    def _enum(self, schema: dict[str, Any], at: str) -> Iterator[Problem]:
        values, kind = as_list(schema["enum"]), schema.get("type")
        wanted = _PYTHON_TYPES.get(kind) if isinstance(kind, str) else None
        if not values or wanted is None or kind not in ("string", "integer"):
            yield self._problem(f"{at}/enum", "a value set has a type (string or integer) and at least one value")
            return
        for value in values:
            if not isinstance(value, wanted) or isinstance(value, bool):
                yield self._problem(
                    f"{at}/enum", f"{value!r} is no {kind}", "put it in quotes" if kind == "string" else ""
                )
        if len({str(value) for value in values}) != len(values):
            yield self._problem(f"{at}/enum", "a value stands here twice")

    def _limits(self, schema: dict[str, Any], at: str) -> Iterator[Problem]:
        for key in (*_NUMBERS, *_COUNTS):
            value: Any = schema.get(key, 0)
            if isinstance(value, bool) or not isinstance(value, int if key in _COUNTS else int | float):
                yield self._problem(
                    f"{at}/{key}", f"{key} must be a {'whole ' if key in _COUNTS else ''}number, not {value!r}"
                )
                return
        for low, high in _RANGES:
            if low in schema and high in schema and schema[low] > schema[high]:
                yield self._problem(f"{at}/{low}", f"{low} is above {high}: no value fits")
        if "pattern" in schema:
            try:
                re.compile(as_text(schema["pattern"]))
            except re.error as exc:
                yield self._problem(f"{at}/pattern", f"is no regular expression of Python: {exc}")

    def _members(self, schema: dict[str, Any], at: str) -> Iterator[Problem]:
        members, required = as_dict(schema.get("properties")), schema.get("required", [])
        if not is_list(required) or not all(isinstance(name, str) for name in required):
            yield self._problem(f"{at}/required", "must be a list of member names", "required: true is for parameters")
            required = []
        for name in required:
            if name not in members:
                yield self._problem(f"{at}/required", f"{name} is required, but there is no such property")
        for name, member in members.items():
            inner = f"{at}/properties/{escape(name)}"
            if not as_text(as_dict(member).get("description")).strip():
                yield self._problem(inner, f"the property {name} has no description", "say what it holds")
            if "const" in as_dict(member) and name not in required:
                yield self._problem(inner, f"{name} has a fixed value but is not required", "add it to required")
            yield from self.inline(member, inner, "property")

    def _problem(self, at: str, message: str, fix: str = "") -> Problem:
        return Problem(self._source.label, at, message, fix, self._source.line(at))


_NAME_IT: Final = "put it under components/schemas and refer to it"


def _is_nullable_reference(schema: dict[str, Any]) -> bool:
    """``anyOf`` of one reference and null: how a named schema is made nullable."""
    members = [as_dict(member) for member in as_list(schema["anyOf"])]
    return len(members) == 2 and "$ref" in members[0] and members[1].get("type") == "null"
