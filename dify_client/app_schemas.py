# Copied from overlays/dify/app_schemas.py. Edit that file, then run: python -m generator sync
"""The JSON Schema of an app's JSON input: what of it can be said in a sentence, and checked before a request leaves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, cast

_TYPES: Final[Mapping[str, tuple[type, ...]]] = {
    "string": (str,),
    "number": (int, float),
    "integer": (int,),
    "boolean": (bool,),
    "array": (list, tuple),
    "object": (Mapping,),
    "null": (type(None),),
}


def schema_problem(schema: Mapping[str, Any], value: object, place: str = "") -> tuple[str, str] | None:
    """What is wrong with a value: types, choices, members and items are looked at, the rest is left to the server.

    Args:
        schema: the schema.
        value: what a program gives.
        place: where the value stands, such as ``.address[0]``.

    Returns:
        Where, and which rule is broken; ``None`` if nothing is wrong.
    """
    wanted = _names(schema.get("type"))
    if wanted and not any(_is(value, name) for name in wanted):
        return place, f"must be {' or '.join(wanted)}"
    choices = schema.get("enum")
    if isinstance(choices, list) and value not in choices:
        return place, f"must be one of {', '.join(map(repr, cast('list[object]', choices)))}"
    if isinstance(value, Mapping):
        return _members_problem(schema, cast("Mapping[str, object]", value), place)
    items = schema.get("items")
    if isinstance(value, (list, tuple)) and isinstance(items, Mapping):
        for number, item in enumerate(cast("Sequence[object]", value)):
            found = schema_problem(cast("Mapping[str, Any]", items), item, f"{place}[{number}]")
            if found is not None:
                return found
    return None


def _members_problem(schema: Mapping[str, Any], value: Mapping[str, object], place: str) -> tuple[str, str] | None:
    for name in _names(schema.get("required")):
        if name not in value:
            return place, f"has no member {name!r}"
    for name, member in _members(schema).items():
        found = schema_problem(member, value[name], f"{place}.{name}") if name in value else None
        if found is not None:
            return found
    return None


def describe_schema(schema: Mapping[str, Any]) -> str:
    """The members of an object in a sentence, without the full stop."""
    needed = _names(schema.get("required"))
    members = dict.fromkeys([*_members(schema), *needed])
    told = [_described(name, _members(schema).get(name, {}), name in needed) for name in members]
    return f"a JSON object with {', '.join(told)}" if told else "a JSON object"


def _described(name: str, schema: Mapping[str, Any], needed: bool) -> str:
    about = [" or ".join(_names(schema.get("type"))) or "anything", *([] if needed else ["optional"])]
    return f"{name} ({', '.join(about)})"


def _members(schema: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    found = schema.get("properties")
    if not isinstance(found, Mapping):
        return {}
    members = cast("Mapping[str, object]", found).items()
    return {name: cast("Mapping[str, Any]", member) for name, member in members if isinstance(member, Mapping)}


def _names(value: object) -> list[str]:
    """One name or several, as schemas write types."""
    if isinstance(value, str):
        return [value]
    return [str(one) for one in cast("list[object]", value)] if isinstance(value, list) else []


def _is(value: object, name: str) -> bool:
    if isinstance(value, bool) and name in ("number", "integer"):
        return False
    if name == "integer" and isinstance(value, float):
        return value.is_integer()
    return name not in _TYPES or isinstance(value, _TYPES[name])
