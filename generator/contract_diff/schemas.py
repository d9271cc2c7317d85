"""JSON Schema, in the spellings of OpenAPI 3.0, 3.1 and pydantic, to the normal form."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from generator.shapes import as_dict, as_list, as_text, is_dict, is_list
from generator.yaml_source import escape, unescape

from .model import Schema, either_null

TYPES: Final = frozenset(("string", "integer", "number", "boolean", "object", "array", "null"))
SILENT_FORMATS: Final = frozenset(("int32", "int64", "float", "double", "url", "uri", "json", "password"))
"""Formats that change neither the JSON nor the Python type, or are written by some tools and not by others."""
LIMITS: Final = (
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "minItems", "maxItems",
    "minProperties", "maxProperties", "multipleOf", "pattern", "uniqueItems",
)  # fmt: skip
_KINDS: Final[dict[str, type]] = {
    **dict.fromkeys(("properties", "discriminator"), dict),
    **dict.fromkeys(("required", "enum", "allOf", "oneOf", "anyOf"), list),
}
_TYPE_NAMES: Final[dict[str, str]] = {
    "str": "string", "int": "integer", "float": "number", "bool": "boolean", "dict": "object", "list": "array"
}  # fmt: skip
_REFERENCE: Final = "#/components/schemas/"
Report = Callable[[str, str], None]
"""Called with the JSON pointer and what is wrong there."""


class SchemaReader:
    """Reads the schemas of one document.

    Args:
        components: raw named schemas.
        report: told about everything that is no valid schema; reading goes on, so that all faults are found.
    """

    def __init__(self, components: Mapping[str, Any], report: Report) -> None:
        self._components: Final = components
        self._report: Final = report
        self._opening: Final[list[str]] = []
        """Names that are being opened, to notice circles."""

    def read(self, raw: Any, at: str) -> Schema:
        """One schema.

        Args:
            raw: as it stands in the document.
            at: its JSON pointer, for messages.
        """
        if raw is True:
            return Schema()
        if raw is False:
            return Schema(enum=())
        if not is_dict(raw):
            self._report(at, "is no schema")
            return Schema()
        if "$ref" in raw:
            return self._reference(raw, at)
        self._check(raw, at)
        schema = self._plain(raw, at)
        for index, part in enumerate(as_list(raw.get("allOf"))):
            schema = self._both(schema, self.read(part, f"{at}/allOf/{index}"), at)
        for keyword in ("oneOf", "anyOf"):
            if keyword in raw:
                schema = self._choice(schema, as_list(raw[keyword]), f"{at}/{keyword}")
        return self._discriminated(schema, raw, at)

    def _reference(self, raw: Mapping[str, Any], at: str) -> Schema:
        text = raw["$ref"]
        name = unescape(text.removeprefix(_REFERENCE)) if isinstance(text, str) else ""
        if name not in self._components:
            self._report(f"{at}/$ref", f"{text} leads nowhere")
            return Schema()
        return Schema(
            ref=name,
            nullable=raw.get("nullable") is True,
            default=_json(raw["default"]) if raw.get("default") is not None else None,
            deprecated=raw.get("deprecated") is True,
        )

    def _check(self, raw: Mapping[str, Any], at: str) -> None:
        for keyword, kind in _KINDS.items():
            if keyword in raw and not isinstance(raw[keyword], kind):
                self._report(f"{at}/{keyword}", "has the wrong type")
        for name in _types(raw):
            if name not in TYPES:
                self._report(f"{at}/type", f"{name} is no JSON type")

    def _plain(self, raw: Mapping[str, Any], at: str) -> Schema:
        names = _types(raw)
        types = {name for name in names if name in TYPES and name != "null"}
        values = [raw["const"]] if "const" in raw else as_list(raw.get("enum"))
        closed = "const" in raw or "enum" in raw
        if closed and not types:
            types = {_type_of(value) for value in values if value is not None}
        properties = {
            name: self.read(value, f"{at}/properties/{escape(name)}")
            for name, value in as_dict(raw.get("properties")).items()
        }
        if not names and ("properties" in raw or is_dict(raw.get("additionalProperties"))):
            types.add("object")
        if not names and "items" in raw:
            types.add("array")
        extra = raw.get("additionalProperties", True)
        return Schema(
            types=_sorted_types(types),
            nullable=raw.get("nullable") is True or "null" in names or (closed and None in values),
            format=_format(raw),
            enum=tuple(sorted({_json(value) for value in values if value is not None})) if closed else None,
            default=_json(raw["default"]) if raw.get("default") is not None else None,
            properties=properties,
            required=tuple(sorted(as_text(name) for name in as_list(raw.get("required")))),
            extra=self._extra(extra, f"{at}/additionalProperties"),
            items=self.read(raw["items"], f"{at}/items") if "items" in raw else None,
            limits=_limits(raw),
            deprecated=raw.get("deprecated") is True,
        )

    def _extra(self, extra: Any, at: str) -> Schema | bool:
        if extra is True or extra is False:
            return extra
        read = self.read(extra, at)
        return True if read == Schema() else read

    def _both(self, one: Schema, two: Schema, at: str) -> Schema:
        """Values that fit both."""
        if one == Schema(deprecated=one.deprecated, default=one.default, nullable=one.nullable):
            two_null = two.nullable or one.nullable
            default = one.default if one.default is not None else two.default
            return replace(two, nullable=two_null, default=default, deprecated=one.deprecated or two.deprecated)
        one, two = self._open(one, at), self._open(two, at)
        shared = {name for name in one.properties if name in two.properties}
        types = [name for name in one.types if name in two.types] if one.types and two.types else one.types + two.types
        enums = [set(part.enum) for part in (one, two) if part.enum is not None]
        return Schema(
            types=_sorted_types(types),
            nullable=bool(one.nullable and two.nullable) if one.types and two.types else bool(one.nullable),
            format=one.format or two.format,
            enum=tuple(sorted(set[str].intersection(*enums))) if enums else None,
            default=two.default if two.default is not None else one.default,
            properties={
                **one.properties,
                **two.properties,
                **{name: self._both(one.properties[name], two.properties[name], at) for name in sorted(shared)},
            },
            required=tuple(sorted({*one.required, *two.required})),
            extra=two.extra if one.extra is True else one.extra,
            items=two.items or one.items,
            members=one.members or two.members,
            discriminator=one.discriminator,
            mapping=one.mapping,
            limits={**one.limits, **two.limits},
            deprecated=one.deprecated or two.deprecated,
        )

    def _open(self, schema: Schema, at: str = "") -> Schema:
        """What a reference inside ``allOf`` brings along: its members, not the union that it may stand for.

        A circle is told under ``at``, or is quietly no more than an object if that is empty.
        """
        while name := schema.ref:
            if name in self._opening:
                if at:
                    self._report(at, f"allOf goes in a circle through {name}")
                return Schema(types=("object",))
            inherited = {key: value for key, value in as_dict(self._components[name]).items() if key != "discriminator"}
            self._opening.append(name)
            schema = self.read(inherited, f"{_REFERENCE[1:]}{escape(name)}")
            self._opening.pop()
        return schema

    def _choice(self, base: Schema, raw: Iterable[Any], at: str) -> Schema:
        """``oneOf`` and ``anyOf``: null becomes a flag, values that are no objects are merged, objects stay members."""
        found = [self.read(part, f"{at}/{index}") for index, part in enumerate(raw)]
        nulls = [part for part in found if _is_null(part, found)]
        rest = [part for part in found if part not in nulls]
        nullable = bool(base.nullable) or bool(nulls) or any(part.nullable for part in rest)
        if not rest:
            return replace(base, nullable=nullable)
        if base.properties and all(not part.types or part.types == ("object",) for part in rest if not part.ref):
            if not any(part.ref for part in rest):
                return replace(base, nullable=nullable)  # conditions on an object that is described already
        plain = replace(base, nullable=False)
        if len(rest) == 1:
            return replace(self._both(plain, rest[0], at), nullable=nullable)
        objects = [part for part in rest if self._is_object(part)]
        others = [part for part in rest if not self._is_object(part)]
        if len(objects) > 1:
            merged = merge([*others, Schema(types=("object",))]) if others else Schema(types=("object",))
            merged = replace(merged, members=tuple(objects))
        else:
            merged = merge([*others, *(self._open(part, at) for part in objects)])
        return replace(
            merged,
            nullable=nullable,
            default=base.default if base.default is not None else merged.default,
            deprecated=base.deprecated,
            limits={**base.limits, **merged.limits},
        )

    def _is_object(self, schema: Schema) -> bool:
        opened = self._open(schema)
        return "object" in opened.types or opened.is_union

    def _discriminated(self, schema: Schema, raw: Mapping[str, Any], at: str) -> Schema:
        told = as_dict(raw.get("discriminator"))
        if not told:
            return schema
        mapping: dict[str, Schema] = {}
        for value, target in as_dict(told.get("mapping")).items():
            text = as_text(target)
            full = text if "#" in text else f"{_REFERENCE}{text}"
            mapping[value] = self._reference({"$ref": full}, f"{at}/discriminator/mapping/{escape(value)}")
        if "propertyName" not in told:
            self._report(f"{at}/discriminator", "has no propertyName")
        if schema.ref:  # a choice of one: the name is that member's, and the union must not vanish behind it
            schema = Schema(nullable=schema.nullable, default=schema.default)
        return replace(
            schema,
            types=schema.types or ("object",),
            discriminator=as_text(told.get("propertyName")),
            mapping=mapping,
            members=() if mapping else schema.members,
        )


def merge(schemas: list[Schema]) -> Schema:
    """One schema for values that fit any of several; what they do not share is given up."""
    first, *rest = schemas
    for other in rest:
        first = first if first == other else _either(first, other)
    return first


def _either(one: Schema, two: Schema) -> Schema:
    anything = not (one.types and two.types)
    names = [*one.properties, *(name for name in two.properties if name not in one.properties)]
    return Schema(
        types=() if anything else _sorted_types({*one.types, *two.types}),
        nullable=either_null(one.nullable, two.nullable),
        format=one.format if one.format == two.format else "",
        enum=None if one.enum is None or two.enum is None else tuple(sorted({*one.enum, *two.enum})),
        default=one.default if one.default is not None else two.default,
        properties={name: _member(one.properties.get(name), two.properties.get(name)) for name in names},
        required=tuple(name for name in one.required if name in two.required),
        extra=_either_extra(one, two),
        items=_member(one.items, two.items) if one.items or two.items else None,
        members=one.members or two.members,
        limits={key: value for key, value in one.limits.items() if two.limits.get(key) == value},
        deprecated=one.deprecated and two.deprecated,
    )


def _either_extra(one: Schema, two: Schema) -> Schema | bool:
    """Closed only if both are; a map only if both agree."""
    if "object" not in one.types or "object" not in two.types:
        return one.extra if "object" in one.types else two.extra
    return one.extra if one.extra == two.extra else True


def _member(one: Schema | None, two: Schema | None) -> Schema:
    if one is None or two is None:
        return one or two or Schema()
    if one.ref == two.ref:
        return _either(one, two) if not one.ref else replace(one, nullable=either_null(one.nullable, two.nullable))
    if one.ref or two.ref:  # two named things: only that both are possible is kept
        return Schema(nullable=either_null(one.nullable, two.nullable))
    return _either(one, two)


def _is_null(schema: Schema, among: list[Schema]) -> bool:
    """True for ``{"type": "null"}``: it has no other type, and something else stands beside it."""
    alone = schema == Schema(nullable=True) or schema == Schema(nullable=True, enum=())
    return alone and len(among) > 1


def _types(raw: Mapping[str, Any]) -> list[str]:
    value = raw.get("type")
    return [str(name) for name in value] if is_list(value) else [] if value is None else [str(value)]


def _sorted_types(types: Iterable[str]) -> tuple[str, ...]:
    """Sorted; an integer is a number already."""
    found = set(types)
    if "number" in found:
        found.discard("integer")
    return tuple(sorted(found))


def _type_of(value: Any) -> str:
    return _TYPE_NAMES.get(type(value).__name__, "string")


def _format(raw: Mapping[str, Any]) -> str:
    if raw.get("contentMediaType") == "application/octet-stream":
        return "binary"
    text = as_text(raw.get("format"))
    return "" if text in SILENT_FORMATS else text


def _limits(raw: Mapping[str, Any]) -> dict[str, Any]:
    """Limits in the spelling of 3.1: an exclusive limit is a number of its own."""
    found = {key: raw[key] for key in LIMITS if key in raw and raw[key] is not None}
    for plain, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if found.get(exclusive) is True:
            found[exclusive] = found.pop(plain, None)
        if found.get(exclusive) in (False, None):
            found.pop(exclusive, None)
    if found.get("uniqueItems") is False:
        del found["uniqueItems"]
    return found


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
