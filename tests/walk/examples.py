"""Values made from schemas, smallest and full ones. Examples that the specification gives are used, and so tested."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from tests.shapes import is_array, is_object

Schema = Mapping[str, Any]

PREFIX: Final = "#/components/schemas/"
UUID: Final = "0c5b2f6e-6f6c-4c53-9d0f-3f1f2f5f6a7b"
TIME: Final = "2026-01-02T03:04:05Z"
FORMATS: Final = {"uuid": UUID, "date-time": TIME, "date": "2026-01-02", "uri": "https://example.org/x"}
TEXTS: Final = ("text", UUID, "x", "1", "a" * 40, "a.b", "2026-01-02")


class Examples:
    """Makes values for the schemas of one bundled document.

    Args:
        document: the bundled OpenAPI document; all references are local.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.schemas: Final[Mapping[str, Schema]] = document["components"]["schemas"]
        self._document = document

    def minimal(self, schema: Schema) -> Any:
        """The smallest value: required members only, null where it is allowed, empty lists."""
        return self._value(schema, full=False, above=())

    def full(self, schema: Schema) -> Any:
        """A value with every member, one element in each list, nothing null. Recursion stops where it may."""
        return self._value(schema, full=True, above=())

    def variants(self, schema: Schema) -> list[Any]:
        """Full and minimal values, each once; of a union those of every member."""
        members = self._members(self.resolve(schema))
        found: list[Any] = []
        for member in members or [schema]:
            for value in (self.full(member), self.minimal(member)):
                if value not in found:
                    found.append(value)
        return found

    def resolve(self, schema: Schema) -> Schema:
        """The schema itself, or the component that it refers to."""
        while isinstance(reference := schema.get("$ref"), str):
            schema = self.schemas[reference.removeprefix(PREFIX)]
        return schema

    def _members(self, schema: Schema) -> list[Schema]:
        members = [m for key in ("oneOf", "anyOf") for m in schema.get(key, ())]
        return [inner for member in members for inner in self._members(self.resolve(member)) or [member]]

    def _value(self, schema: Schema, *, full: bool, above: tuple[str, ...]) -> Any:
        reference = schema.get("$ref")
        if isinstance(reference, str):
            if above.count(reference) > 0:
                raise RecursionError(reference)
            return self._value(self.schemas[reference.removeprefix(PREFIX)], full=full, above=(*above, reference))
        if "const" in schema:
            return schema["const"]
        if full and "example" in schema:
            return schema["example"]
        if full and schema.get("examples"):
            return schema["examples"][0]
        if "enum" in schema:
            return schema["enum"][0]
        members: list[Schema] = [m for key in ("oneOf", "anyOf") for m in schema.get(key, ())]
        if members:
            return self._member(members, full=full, above=above)
        return self._typed(schema, full=full, above=above)

    def _member(self, members: list[Schema], *, full: bool, above: tuple[str, ...]) -> Any:
        nullable = any(member.get("type") == "null" for member in members)
        if nullable and not full:
            return None
        others = [member for member in members if member.get("type") != "null"]
        try:
            return self._value(others[0], full=full, above=above)
        except RecursionError:
            if nullable:
                return None
            raise

    def _typed(self, schema: Schema, *, full: bool, above: tuple[str, ...]) -> Any:
        kinds = schema.get("type", "any")
        kinds = [kinds] if isinstance(kinds, str) else list(kinds)
        if "null" in kinds:
            if not full:
                return None
            kinds.remove("null")
        match kinds[0]:
            case "object":
                return self._object(schema, full=full, above=above)
            case "array":
                return self._array(schema, full=full, above=above)
            case "string" if "contentSchema" in schema:
                return self._value(schema["contentSchema"], full=full, above=above)
            case "string":
                return _text(schema)
            case "integer" | "number":
                return _number(schema, kinds[0])
            case "boolean":
                return True
            case _:
                return {"any": [1, 2.5, "é", None, True]} if full else "any"

    def _object(self, schema: Schema, *, full: bool, above: tuple[str, ...]) -> dict[str, Any]:
        required = set(schema.get("required", ()))
        made: dict[str, Any] = {}
        for name, member in schema.get("properties", {}).items():
            if not full and name not in required:
                continue
            try:
                made[name] = self._value(member, full=full, above=above)
            except RecursionError:
                if name in required:
                    raise
        values = schema.get("additionalProperties")
        if full and is_object(values):
            made["key"] = self._value(values, full=full, above=above)
        elif full and not made:
            made["key"] = "value"
        for name in _wanted(schema, made):
            made[name] = self._value(schema["properties"][name], full=True, above=above)
        return _by_rules(schema, made)

    def _array(self, schema: Schema, *, full: bool, above: tuple[str, ...]) -> list[Any]:
        count = max(int(schema.get("minItems", 0)), int(full))
        try:
            return [self._value(schema.get("items", {}), full=full, above=above) for _ in range(count)]
        except RecursionError:
            return []


def _text(schema: Schema) -> str:
    pattern = schema.get("pattern")
    shortest, longest = int(schema.get("minLength", 0)), int(schema.get("maxLength", 10**9))
    wanted = FORMATS.get(schema.get("format", ""))
    for text in (wanted,) if wanted else TEXTS:
        if shortest <= len(text) <= longest and (pattern is None or re.search(pattern, text)):
            return text
    raise AssertionError(f"no text fits {dict(schema)}; give the schema an example")


def _number(schema: Schema, kind: str) -> int | float:
    low = schema.get("minimum", schema.get("exclusiveMinimum", None))
    high = schema.get("maximum", schema.get("exclusiveMaximum", None))
    if low is None:
        low = 1 if high is None or high > 1 else high - 1
    if "exclusiveMinimum" in schema:
        low += 1
    return int(low) if kind == "integer" else float(low) + (0.5 if high is None or low + 0.5 <= high else 0.0)


def _wanted(schema: Schema, made: Mapping[str, Any]) -> Iterator[str]:
    """Members that the cross-field rules ask for and that are not there yet; of alternatives the first."""
    for rule in schema.get("x-rules", ()):
        if not _holds(rule, made):
            continue
        yield from (name for name in rule.get("require", ()) if made.get(name) is None)
        alternatives = [name for name in rule.get("require_any", ()) if isinstance(name, str)]
        if alternatives and all(made.get(name) is None for name in alternatives):
            yield alternatives[0]


def _holds(rule: Mapping[str, Any], made: Mapping[str, Any]) -> bool:
    return all(made.get(name) in values_of(wanted) for name, wanted in rule.get("when", {}).items())


def _by_rules(schema: Schema, made: dict[str, Any]) -> dict[str, Any]:
    """The object as the cross-field rules want it: what a rule that holds forbids is left out."""
    for rule in schema.get("x-rules", ()):
        if _holds(rule, made):
            for name in rule.get("forbid", ()):
                made.pop(name, None)
    return made


def values_of(wanted: Any) -> list[Any]:
    """The values of a rule's condition: one, or a list."""
    return list(wanted) if is_array(wanted) else [wanted]
