"""Two schemas for the same place. References are followed by name; a pair of names is compared once per direction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from .findings import Finding
from .model import Contract, Schema
from .places import Place
from .rules import RULES
from .unions import compare_union

_SIZES: Final = {
    "minimum": "min",
    "maximum": "max",
    "minLength": "min-length",
    "maxLength": "max-length",
    "minItems": "min-items",
    "maxItems": "max-items",
}


class Values:
    """Compares schemas and collects what differs.

    Args:
        before: the older side.
        after: the newer side.
        lineage: both are versions of one document.
    """

    def __init__(self, before: Contract, after: Contract, lineage: bool = False) -> None:
        self.before: Final = before
        self.after: Final = after
        self.findings: Final[list[Finding]] = []
        self.operation = ""
        """Key of the operation at hand."""
        self._lineage: Final = lineage
        self._seen: Final[set[tuple[str, str, str]]] = set()
        self._blind: Final = frozenset[str]() if before.dialect == after.dialect else before.blind | after.blind

    def cannot(self, facet: str) -> bool:
        """True if one of two different kinds of documents cannot express something."""
        return facet in self._blind

    def add(self, rule: str, at: str, before: str = "", after: str = "", other: str = "") -> None:
        """Note one difference."""
        assert rule in RULES, rule
        self.findings.append(Finding(at, rule, "" if other == at else other, before, after, self.operation))

    def compare(self, old: Schema, new: Schema, place: Place, at: str, other: str = "", tag: str = "") -> None:
        """Compare two schemas.

        Args:
            old: in the older contract.
            new: in the newer contract.
            place: where the values stand.
            at: name of the place.
            other: the same in the words of the newer side.
            tag: member that tells the members of a union apart; documents of different authors write it in many ways.
        """
        one, two = self.before.resolve(old), self.after.resolve(new)
        other = other or at
        self._use(one, two, place, at, other)
        if old.ref or new.ref:
            names = (place.prefix, old.ref or f"{other}:{new.ref}", new.ref or f"{at}:{old.ref}")
            if names in self._seen:
                return
            self._seen.add(names)
            at, other = old.ref or new.ref, new.ref or old.ref
        if tag and not self._lineage:
            one, two = _without(one, tag), _without(two, tag)
        self._inside(one, two, place, at, other)

    def _use(self, old: Schema, new: Schema, place: Place, at: str, other: str) -> None:
        """What may differ between two uses of the same component."""
        if old.nullable != new.nullable and old.nullable is not None and new.nullable is not None:
            if not (self._anything(old) or self._anything(new)):
                word = "nullable" if new.nullable else "not-nullable"
                self.add(f"{place.prefix}-became-{word}", at, other=other)
        if old.default != new.default and not (self.cannot("default") and None in (old.default, new.default)):
            self.add(f"{place.prefix}-default-value-changed", at, old.default or "none", new.default or "none", other)
        if old.deprecated != new.deprecated and not self.cannot("base"):
            self.add(f"{place.prefix}-{'deprecated' if new.deprecated else 'reactivated'}", at, other=other)

    def _anything(self, schema: Schema) -> bool:
        return not schema.types and schema.is_free

    def _inside(self, old: Schema, new: Schema, place: Place, at: str, other: str) -> None:
        if old.is_free != new.is_free and ("object" in {*old.types, *new.types}) and self._both_objects(old, new):
            word = "described" if old.is_free else "undescribed"
            prefix = "request-property" if place.is_input else "response-property"
            self.add(f"{prefix}-{word}", at, other=other)
            return
        if not self._types(old, new, place, at, other):
            return
        if old.format != new.format:
            self.add(f"{place.prefix}-format-changed", at, old.format or "none", new.format or "none", other)
        self._enum(old, new, place, at, other)
        self._limits(old, new, place, at, other)
        if old.is_union or new.is_union:
            compare_union(self, old, new, place, at, other)
            return
        shared = set(old.types) & set(new.types)
        if "object" in shared or not shared:
            self.members(old, new, place, at, other)
        if ("array" in shared or not shared) and (old.items is not None or new.items is not None):
            self.compare(old.items or Schema(), new.items or Schema(), place, f"{at}[]", f"{other}[]")

    def _both_objects(self, old: Schema, new: Schema) -> bool:
        """True if both sides are objects, or one of them is anything."""
        return all("object" in schema.types or not schema.types for schema in (old, new))

    def _types(self, old: Schema, new: Schema, place: Place, at: str, other: str) -> bool:
        """Compare JSON types; True if something is shared that can be compared further."""
        if old.types == new.types:
            return True
        before, after = (" or ".join(schema.types) or "anything" for schema in (old, new))
        wider = _covers(new.types, old.types)
        narrower = _covers(old.types, new.types)
        if place.is_input and wider:
            self.add(f"{place.prefix}-type-generalized", at, before, after, other)
        elif not place.is_input and narrower:
            self.add(f"{place.prefix}-type-specialized", at, before, after, other)
        else:
            self.add(f"{place.prefix}-type-changed", at, before, after, other)
        return bool(set(old.types) & set(new.types))

    def _enum(self, old: Schema, new: Schema, place: Place, at: str, other: str) -> None:
        if old.enum is None or new.enum is None:
            if old.enum != new.enum and not self.cannot("enum"):
                word = "became-enum" if new.enum is not None else "enum-dropped"
                values = ", ".join(new.enum or old.enum or ())
                self.add(f"{place.prefix}-{word}", at, *(("", values) if new.enum is not None else (values, "")), other)
            return
        gone = [value for value in old.enum if value not in new.enum]
        more = [value for value in new.enum if value not in old.enum]
        if more:
            self.add(f"{place.prefix}-enum-value-added", at, after=", ".join(more), other=other)
        if gone:
            self.add(f"{place.prefix}-enum-value-removed", at, before=", ".join(gone), other=other)

    def _limits(self, old: Schema, new: Schema, place: Place, at: str, other: str) -> None:
        if old.limits == new.limits or self.cannot("limits"):
            return
        if not place.is_input:
            self.add(f"{place.prefix}-limits-changed", at, _listed(old.limits), _listed(new.limits), other)
            return
        for key in sorted({*old.limits, *new.limits}):
            one, two = old.limits.get(key), new.limits.get(key)
            if one == two:
                continue
            word = "pattern-changed" if key == "pattern" else "constraint-changed"
            if key in _SIZES:
                nothing = float("-inf") if key.startswith("min") else float("inf")
                grows = _number(two, nothing) > _number(one, nothing)
                word = f"{_SIZES[key]}-{'increased' if grows else 'decreased'}"
            label = "" if key in _SIZES or key == "pattern" else f"{key} "
            self.add(f"{place.prefix}-{word}", at, f"{label}{_shown(one)}", f"{label}{_shown(two)}", other)

    def members(self, old: Schema, new: Schema, place: Place, at: str, other: str) -> None:
        """Compare the members of two objects."""
        for name in [*old.properties, *(name for name in new.properties if name not in old.properties)]:
            where, there = f"{at}.{name}", f"{other}.{name}"
            if name not in new.properties:
                self._gone(old, name, place, where, there)
            elif name not in old.properties:
                word = "required" if name in new.required else "optional"
                rule = f"new-{word}-request-property" if place.is_input else "response-property-added"
                self.add(rule, where, other=there)
            else:
                self._required(name in old.required, name in new.required, place, where, there)
                self.compare(old.properties[name], new.properties[name], place, where, there)
        self._extra(old, new, place, at, other)

    def _gone(self, old: Schema, name: str, place: Place, at: str, other: str) -> None:
        if place.is_input:
            self.add("request-property-removed", at, other=other)
        else:
            word = "required" if name in old.required else "optional"
            self.add(f"response-{word}-property-removed", at, other=other)

    def _required(self, old: bool, new: bool, place: Place, at: str, other: str) -> None:
        if old != new:
            prefix = "request-property" if place.is_input else "response-property"
            self.add(f"{prefix}-became-{'required' if new else 'optional'}", at, other=other)

    def _extra(self, old: Schema, new: Schema, place: Place, at: str, other: str) -> None:
        one, two = old.extra, new.extra
        if isinstance(one, Schema) and isinstance(two, Schema):
            self.compare(one, two, place, f"{at}{{}}", f"{other}{{}}")
        elif one != two and not self.cannot("extra"):
            before, after = (_extra_text(extra) for extra in (one, two))
            if not place.is_input:
                self.add("response-property-additional-properties-changed", at, before, after, other)
            else:
                word = "opened" if two is True or one is False else "closed"
                self.add(f"request-property-additional-properties-{word}", at, before, after, other)


def _without(schema: Schema, name: str) -> Schema:
    """The object without one member."""
    properties = {key: value for key, value in schema.properties.items() if key != name}
    return replace(schema, properties=properties, required=tuple(key for key in schema.required if key != name))


def _covers(wide: tuple[str, ...], narrow: tuple[str, ...]) -> bool:
    """True if every value of some types is also one of the others."""
    if not wide:
        return True
    return bool(narrow) and all(name in wide or (name == "integer" and "number" in wide) for name in narrow)


def _number(value: Any, nothing: float) -> float:
    return float(value) if isinstance(value, int | float) else nothing


def _shown(value: Any) -> str:
    return "none" if value is None else str(value)


def _listed(limits: Mapping[str, Any]) -> str:
    return ", ".join(f"{key} {limits[key]}" for key in sorted(limits)) or "none"


def _extra_text(extra: Schema | bool) -> str:
    return "described" if isinstance(extra, Schema) else "any" if extra else "none"
