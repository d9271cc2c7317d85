"""Schemas of the bundled document as types: what a value is, and which component it names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final, cast

from .bundle import Bundle, Origin
from .errors import GeneratorError
from .ir import Kind, Type

PREFIX: Final = "#/components/schemas/"
_SCALARS: Final = ("string", "integer", "number", "boolean")
_REFUSED: Final = (
    "allOf",
    "not",
    "if",
    "patternProperties",
    "prefixItems",
    "dependentSchemas",
    "unevaluatedProperties",
)


class TypeReader:
    """Reads schemas. Components that are only a list, map or scalar are dissolved into the places that name them."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self.schemas: Mapping[str, Mapping[str, Any]] = bundle.document.get("components", {}).get("schemas", {})

    def read(self, schema: Mapping[str, Any], at: Origin) -> Type:
        """The type of a schema.

        Args:
            schema: as it stands in the bundled document.
            at: the component or operation it stands in, for messages.

        Raises:
            GeneratorError: if it uses what cannot be generated; the message names the keyword.
        """
        for keyword in _REFUSED:
            if keyword in schema:
                raise _refused(at, f"`{keyword}` is not supported", "write the object out, or use oneOf")
        if (reference := schema.get("$ref")) is not None:
            return self._reference(str(reference), at)
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                return self._union(schema, schema[keyword], at)
        if "const" in schema:
            return Type("const", value=schema["const"], schema=schema)
        kinds = schema.get("type", ())
        kinds = (kinds,) if isinstance(kinds, str) else tuple(kinds)
        nullable = "null" in kinds
        found = tuple(self._plain(kind, schema, at) for kind in kinds if kind != "null")
        if not found:
            return Type("any", schema=schema)
        if len(found) == 1:
            return or_null(found[0]) if nullable else found[0]
        return Type("union", nullable=nullable, members=found, schema=schema)

    def _plain(self, kind: str, schema: Mapping[str, Any], at: Origin) -> Type:
        if kind == "string" and is_file(schema):
            return Type("file", schema=schema)
        if "enum" in schema:
            raise _refused(at, "an enum stands in place", "make it a component and refer to it")
        if kind in _SCALARS:
            return Type(cast("Kind", kind), schema=schema)  # their names are our kinds
        if kind == "array":
            return Type("list", item=self.read(schema.get("items", {}), at), schema=schema)
        if schema.get("properties"):
            raise _refused(at, "an object with properties stands in place", "make it a component and refer to it")
        values = schema.get("additionalProperties", True)
        item = Type("any") if isinstance(values, bool) else self.read(values, at)
        return Type("map", item=item, schema=schema)

    def _reference(self, reference: str, at: Origin) -> Type:
        name = reference.removeprefix(PREFIX)
        target = self.schemas.get(name)
        if target is None or "/" in name:
            raise _refused(at, f"`{reference}` is no schema component")
        if is_named(target):
            return Type("ref", ref=name, schema=target)
        return self.read(target, self.bundle.origin(reference))

    def _union(self, schema: Mapping[str, Any], parts: list[Mapping[str, Any]], at: Origin) -> Type:
        members: list[Type] = []
        nullable = False
        for part in parts:
            if part.get("type") == "null":
                nullable = True
            else:
                members.append(self.read(part, at))
        if not members:
            return Type("const", value=None, schema=schema)
        if len(members) == 1:
            return or_null(members[0]) if nullable else members[0]
        if sum(1 for member in members if self._is_object(member)) > 1:
            raise _refused(at, "a union of objects stands in place", "make the union a component and refer to it")
        return Type("union", nullable=nullable, members=tuple(members), schema=schema)

    def _is_object(self, type_: Type) -> bool:
        if type_.kind == "map":
            return True
        return type_.kind == "ref" and "enum" not in self.schemas[type_.ref]


def is_named(schema: Mapping[str, Any]) -> bool:
    """Whether a component becomes a name of the package: an object with members, an enum, or a union."""
    if "enum" in schema or "oneOf" in schema or "anyOf" in schema:
        return True
    if schema.get("properties"):
        return True
    return schema.get("type") == "object" and "additionalProperties" not in schema


def is_file(schema: Mapping[str, Any]) -> bool:
    """Whether a string schema stands for the bytes of a file."""
    if schema.get("format") == "binary":
        return True
    media = str(schema.get("contentMediaType", ""))
    return bool(media) and media != "application/json" and "contentEncoding" not in schema


def or_null(type_: Type) -> Type:
    """The same type, or null."""
    return replace(type_, nullable=True)


def _refused(at: Origin, message: str, fix: str = "") -> GeneratorError:
    return GeneratorError.at(at.file, at.pointer, message, fix=fix, line=at.line)
