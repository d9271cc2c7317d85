"""Unions of objects, member by member: by the discriminator's values where there are any, else by likeness."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .model import Contract, Schema
from .places import RESPONSE, Place
from .schemas import merge

if TYPE_CHECKING:
    from .values import Values

LIKE = 0.4
"""Share of equal names from which two shapes, or two unions, are taken for versions of each other."""


def compare_union(values: Values, old: Schema, new: Schema, place: Place, at: str, other: str) -> None:
    """Compare two schemas of which at least one is a union."""
    if old.mapping and new.mapping:
        _by_value(values, old, new, place, at, other)
        return
    one, two = _shapes(old), _shapes(new)
    if all(_is_blank(values.before, one)) or all(_is_blank(values.after, two)):
        if all(_is_blank(values.before, one)) != all(_is_blank(values.after, two)):
            word = "undescribed" if all(_is_blank(values.after, two)) else "described"
            values.add(f"{'request' if place.is_input else 'response'}-property-{word}", at, other=other)
        elif len(one) != len(two):
            _count(values, len(one), len(two), place, at, other)
        return
    if old.discriminator != new.discriminator and not values.cannot("discriminator"):
        word = "request" if place.is_input else "response"
        before, after = old.discriminator or "none", new.discriminator or "none"
        values.add(f"{word}-property-discriminator-changed", at, before, after, other)
    if len(one) > 1 and len(two) > 1:
        _by_likeness(values, one, two, place, at, other)
        return
    _count(values, len(one), len(two), place, at, other)
    flat = [
        merge([_alone(contract, shape) for shape in shapes])
        for contract, shapes in ((values.before, one), (values.after, two))
    ]
    values.members(flat[0], flat[1], place, at, other)


def loose_unions(values: Values) -> None:
    """Compare unions with a discriminator that no operation leads to, as documents describe events of streams."""
    before, after = (_unions(contract) for contract in (values.before, values.after))
    loose_before = [name for name in before if name not in reached(values.before)]
    loose_after = [name for name in after if name not in reached(values.after)]
    pairs: list[tuple[str, str]] = []
    for name in loose_before:
        match = _partner(before[name], after, name)
        if match is None:
            values.add("event-union-removed", name)
        else:
            pairs.append((name, match))
    for name in loose_after:
        match = _partner(after[name], before, name)
        if match is None:
            values.add("event-union-added", name)
        elif (match, name) not in pairs:
            pairs.append((match, name))
    for one, two in pairs:
        values.compare(Schema(ref=one), Schema(ref=two), RESPONSE, one, two)


def reached(contract: Contract) -> set[str]:
    """Names of all components that some operation leads to."""
    found: set[str] = set()
    waiting: list[Schema | bool | None] = []
    for endpoint in contract.endpoints.values():
        waiting += [parameter.schema for parameter in endpoint.parameters]
        waiting += endpoint.body.content.values() if endpoint.body else []
        for answer in endpoint.answers.values():
            waiting += (answer.content or {}).values()
    while waiting:
        schema = waiting.pop()
        if not isinstance(schema, Schema):
            continue
        if schema.ref and schema.ref not in found:
            found.add(schema.ref)
            waiting.append(contract.schemas[schema.ref])
        waiting += [*schema.properties.values(), *schema.members, *schema.mapping.values(), schema.items, schema.extra]
    return found


def _unions(contract: Contract) -> dict[str, Schema]:
    return {name: schema for name, schema in contract.schemas.items() if schema.mapping}


def _partner(union: Schema, among: dict[str, Schema], name: str) -> str | None:
    """The union of the other side that is most like this one; of the same name first."""
    if name in among:
        return name
    scores = {other: _share({*union.mapping}, {*schema.mapping}) for other, schema in among.items()}
    best = max(scores, key=lambda other: (scores[other], other), default=None)
    return best if best is not None and scores[best] >= LIKE else None


def _by_value(values: Values, old: Schema, new: Schema, place: Place, at: str, other: str) -> None:
    prefix = "request-property-one-of" if place.is_input else "response-event"
    if old.discriminator != new.discriminator:
        word = "request" if place.is_input else "response"
        values.add(f"{word}-property-discriminator-changed", at, old.discriminator, new.discriminator, other)
    for name in sorted({*old.mapping, *new.mapping}):
        where, there = f"{at}[{name}]", f"{other}[{name}]"
        if name not in new.mapping:
            values.add(f"{prefix}-removed", where, other=there)
        elif name not in old.mapping:
            values.add(f"{prefix}-added", where, other=there)
        else:
            values.compare(old.mapping[name], new.mapping[name], place, where, there, old.discriminator)


def _by_likeness(values: Values, old: list[Schema], new: list[Schema], place: Place, at: str, other: str) -> None:
    """Pair each member with the most similar one of the other side; what is left over was added or removed."""
    scores = sorted(
        (
            (_likeness(values, one, two), -first, -second)
            for first, one in enumerate(old)
            for second, two in enumerate(new)
        ),
        reverse=True,
    )
    pairs: dict[int, int] = {}
    for score, first, second in scores:
        if score >= LIKE and -first not in pairs and -second not in pairs.values():
            pairs[-first] = -second
    prefix = "request-property" if place.is_input else "response-property"
    for index, shape in enumerate(old):
        if index in pairs:
            values.compare(shape, new[pairs[index]], place, f"{at}|{index + 1}", f"{other}|{pairs[index] + 1}")
        else:
            values.add(f"{prefix}-one-of-removed", at, _named(shape, values.before), other=other)
    for index, shape in enumerate(new):
        if index not in pairs.values():
            values.add(f"{prefix}-one-of-added", at, "", _named(shape, values.after), other)


def _likeness(values: Values, one: Schema, two: Schema) -> float:
    if one.ref and one.ref == two.ref:
        return 2.0
    left, right = values.before.resolve(one), values.after.resolve(two)
    clash = any(
        left.properties[name].enum is not None
        and right.properties[name].enum is not None
        and not {*(left.properties[name].enum or ())} & {*(right.properties[name].enum or ())}
        for name in left.properties
        if name in right.properties
    )
    return 0.0 if clash else _share(_names(values.before, left), _names(values.after, right))


def _names(contract: Contract, shape: Schema) -> set[str]:
    """Names of an object's members, and of theirs: shapes often differ only below an envelope."""
    found = set(shape.properties)
    for name, member in shape.properties.items():
        found |= {f"{name}.{inner}" for inner in contract.resolve(member).properties}
    return found


def _share(one: set[str], two: set[str]) -> float:
    return len(one & two) / len(one | two) if one | two else 1.0


def _count(values: Values, old: int, new: int, place: Place, at: str, other: str) -> None:
    if old == new or values.cannot("members"):
        return
    prefix = "request-property" if place.is_input else "response-property"
    word = "added" if new > old else "removed"
    values.add(f"{prefix}-one-of-{word}", at, f"{old} shapes", f"{new} shapes", other)


def _shapes(schema: Schema) -> list[Schema]:
    """The members of a union; the schema itself if it is none."""
    if schema.mapping:
        unique = {shape.ref or str(index): shape for index, shape in enumerate(schema.mapping.values())}
        return list(unique.values())
    return list(schema.members) or [schema]


def _is_blank(contract: Contract, shapes: list[Schema]) -> list[bool]:
    return [contract.resolve(shape).is_free for shape in shapes]


def _alone(contract: Contract, shape: Schema) -> Schema:
    return replace(contract.resolve(shape), nullable=False, ref="", members=(), mapping={}, discriminator="")


def _named(shape: Schema, contract: Contract) -> str:
    return shape.ref or f"members {', '.join(sorted(contract.resolve(shape).properties)) or 'none'}"
