"""Checks before sending: types, limits, enums, patterns, nested objects and rules over several members.

Every refusal is an ``InvalidRequestError`` that says where (``files[0].url``), what, which rule, and what to do.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Mapping
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, Final
from uuid import UUID

from .errors import InvalidRequestError, shorten
from .operation import Check, Field, Rule
from .types import UNSET, is_mapping

Getter = Callable[[str], Any]

_KINDS: Final[dict[type[Any], str]] = {
    str: "string", int: "integer", float: "number", bool: "boolean", list: "array", tuple: "array", dict: "object",
}  # fmt: skip
_UUID: Final = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")
_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_DATE_TIME: Final = re.compile(r"\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:?\d{2})?")
_FORMATS: Final = {
    "uuid": (_UUID, "a UUID such as 1c7e55fb-1ba2-4e10-81b5-30addcea2276"),
    "date": (_DATE, "a date such as 2026-01-31"),
    "date-time": (_DATE_TIME, "a date and time such as 2026-01-31T12:00:00Z"),
}


@cache
def nullable_members(cls: Any) -> tuple[tuple[str, str], ...]:
    """(Python name, wire name) of the members of a request model that may be JSON null."""
    return tuple((f.name, f.wire) for f in cls.SCHEMA if f.nullable)


def kind_of(value: Any) -> str:
    """The JSON type that ``value`` is sent as, or its Python type's name if there is none."""
    for base in (str, bool, int, float, date, UUID):
        if isinstance(value, base):
            return _KINDS.get(base, "string")
    if isinstance(value, Mapping) or is_model(value):
        return "object"
    if isinstance(value, (list, tuple, set, frozenset)):
        return "array"
    return "null" if value is None else type(value).__name__


def is_model(value: object) -> bool:
    """Whether a value is an object of a generated model, whichever."""
    return hasattr(type(value), "WIRE")


def given(value: Any) -> bool:
    """Whether a rule counts a member as given."""
    return value is not UNSET and value is not None and value != ""


def shown(value: Any) -> str:
    """``value`` for an error message: short, on one line."""
    return shorten(repr(value), 80)


def check_value(check: Check, value: Any, path: str) -> None:
    """Check one value that is not ``None`` and not ``UNSET``.

    Args:
        check: its limits.
        value: what would be sent.
        path: where it stands, for the message.

    Raises:
        InvalidRequestError: it breaks one of the limits.
    """
    kind = _KINDS.get(value.__class__)
    if kind is None:
        value = value.value if isinstance(value, Enum) else value
        kind = kind_of(value)
    types, enum, *_ = check
    if types and kind not in types and not (kind == "integer" and "number" in types):
        _refuse_type(types, value, kind, path)
    if enum and value not in enum:
        _refuse_enum(enum, value, path)
    if kind == "string":
        _check_text(check, value, path)
    elif kind == "integer" or kind == "number":
        _check_number(check, value, path)
    elif kind == "array":
        _check_array(check, value, path)
    elif kind == "object":
        if check.model is not None:
            _check_object(check.model(), value, path)
        elif check.items is not None and is_mapping(value):
            for key, item in value.items():
                _check_item(check.items, item, f"{path}[{key!r}]")


def _refuse_type(types: tuple[str, ...], value: Any, kind: str, path: str) -> None:
    wanted = " or ".join(types)
    fix = ""
    if kind == "array":
        fix = "give one value, not a list"
    elif "array" in types and kind != "null":
        fix = "put it in a list"
    raise InvalidRequestError(path, value, f"must be {wanted}, not {kind}: {shown(value)}", fix)


def _refuse_enum(enum: tuple[Any, ...], value: Any, path: str) -> None:
    allowed = ", ".join(repr(v) for v in enum)
    fix = "validate=False sends values that this version does not know" if len(enum) > 1 else ""
    raise InvalidRequestError(path, value, f"must be one of {allowed}, not {shown(value)}", fix)


def _check_text(check: Check, value: Any, path: str) -> None:
    if not isinstance(value, str):  # a date or UUID, which is written in its one form
        return
    if check.min_length is not None and len(value) < check.min_length:
        few = f"must have at least {check.min_length} characters, has {len(value)}"
        raise InvalidRequestError(path, value, "must not be empty" if check.min_length == 1 else few)
    if check.max_length is not None and len(value) > check.max_length:
        raise InvalidRequestError(path, value, f"must have at most {check.max_length} characters, has {len(value)}")
    if check.pattern is not None and not _matches(check.pattern, value):
        raise InvalidRequestError(path, value, f"must match {check.pattern}, is {shown(value)}")
    if check.format is not None:
        form = _FORMATS.get(check.format)
        if form is not None and form[0].fullmatch(value) is None:
            raise InvalidRequestError(path, value, f"must be {form[1]}, not {shown(value)}")


def _matches(pattern: str, text: str) -> bool:
    """As in JSON Schema, where a last ``$`` is the end; Python's stands before a last line break as well."""
    if pattern.endswith("$") and not pattern.endswith("\\$"):
        pattern = f"{pattern[:-1]}\\Z"
    return re.search(pattern, text) is not None


def _check_number(check: Check, value: Any, path: str) -> None:
    if not math.isfinite(value):
        raise InvalidRequestError(path, value, f"must be a finite number, not {value}")
    if check.minimum is not None and value < check.minimum:
        raise InvalidRequestError(path, value, f"must be at least {check.minimum}, is {value}")
    if check.maximum is not None and value > check.maximum:
        raise InvalidRequestError(path, value, f"must be at most {check.maximum}, is {value}")
    if check.exclusive_minimum is not None and value <= check.exclusive_minimum:
        raise InvalidRequestError(path, value, f"must be more than {check.exclusive_minimum}, is {value}")
    if check.exclusive_maximum is not None and value >= check.exclusive_maximum:
        raise InvalidRequestError(path, value, f"must be less than {check.exclusive_maximum}, is {value}")


def _check_array(check: Check, value: Collection[Any], path: str) -> None:
    if check.min_items is not None and len(value) < check.min_items:
        raise InvalidRequestError(path, value, f"must have at least {check.min_items} items, has {len(value)}")
    if check.max_items is not None and len(value) > check.max_items:
        raise InvalidRequestError(path, value, f"must have at most {check.max_items} items, has {len(value)}")
    if check.items is not None:
        for index, item in enumerate(value):
            _check_item(check.items, item, f"{path}[{index}]")


def _check_item(check: Check, item: Any, path: str) -> None:
    if item is not None or check.types:
        check_value(check, item, path)


def _check_object(classes: tuple[Any, ...], value: Any, path: str) -> None:
    if is_mapping(value):
        check_mapping(_class_for(classes, value, path), value, path)
    elif isinstance(value, classes):
        check_instance(value, path)
    else:
        names = " or ".join(c.__name__ for c in classes)
        raise InvalidRequestError(path, value, f"must be {names} or a dict of it, not {type(value).__name__}")


def _class_for(classes: tuple[Any, ...], value: Mapping[str, Any], path: str) -> Any:
    """The class that a dict stands for: its constants decide, then which required members it has."""
    if len(classes) == 1:
        return classes[0]
    same_constants = [c for c in classes if _constants_agree(c, value)]
    for cls in same_constants:
        if all(f.wire in value for f in cls.SCHEMA if f.required):
            return cls
    if same_constants:
        return same_constants[0]
    names = ", ".join(c.__name__ for c in classes)
    raise InvalidRequestError(path, value, f"fits none of {names}: {shown(value)}")


def _constants_agree(cls: Any, value: Mapping[str, Any]) -> bool:
    fields: tuple[Field, ...] = cls.SCHEMA
    return all(
        value[f.wire] in f.check.enum if f.wire in value else not f.required
        for f in fields
        if f.check is not None and f.check.enum
    )


def check_instance(instance: Any, path: str = "") -> None:
    """Check a request model: its members, then its rules. What the client fills at the call may be missing.

    Args:
        instance: a ``RequestModel`` or ``SharedModel``.
        path: where it stands, ``""`` at the top.

    Raises:
        InvalidRequestError: a member or rule is broken.
    """
    cls: Any = instance.__class__
    prefix = f"{path}." if path else ""
    trusted: Mapping[str, Any] = instance.raw if cls.TRUSTS_RAW else {}
    schema: tuple[Field, ...] = cls.SCHEMA
    for field in schema:
        value = getattr(instance, field.name)
        if field.wire in trusted and trusted[field.wire] == value:
            continue
        check_member(field, value, prefix + field.name)
    if cls.RULES:
        check_rules(cls.RULES, lambda name: getattr(instance, name), prefix)


def check_mapping(cls: Any, value: Mapping[str, Any], path: str = "") -> None:
    """Check a dict with wire names, as a ``TypedDict`` describes it, against the model ``cls``.

    Raises:
        InvalidRequestError: a member or rule is broken. Members that the model does not know are let through.
    """
    prefix = f"{path}." if path else ""
    schema: tuple[Field, ...] = cls.SCHEMA
    for field in schema:
        item = value.get(field.wire, UNSET)
        if item is None and not field.nullable:
            raise InvalidRequestError(prefix + field.wire, None, "must not be null", "leave it out")
        check_member(field, item, prefix + field.wire)
    if cls.RULES:
        wires = {field.name: field.wire for field in schema}
        check_rules(cls.RULES, lambda name: value.get(wires[name], UNSET), prefix)


def check_member(field: Field, value: Any, path: str) -> None:
    """Check one member: whether it has to be there, then its value."""
    if value is UNSET or value is None:
        if field.required and not (value is None and field.nullable) and not filled_later(field):
            raise InvalidRequestError(path, value, "is required")
    elif field.check is not None and not field.file:
        check_value(field.check, value, path)


def filled_later(field: Field) -> bool:
    """Whether the client fills the member at the call when it is missing."""
    return field.client_default is not None or field.always is not UNSET


def check_rules(rules: tuple[Rule, ...], get: Getter, prefix: str) -> None:
    """Check rules over several members.

    Args:
        rules: the rules.
        get: gives the value of a member by its Python name.
        prefix: path of the object, with its dot.

    Raises:
        InvalidRequestError: the first rule that is broken.
    """
    for rule in rules:
        if not all(get(name) in values for name, values in rule.when.items()):
            continue
        for name in rule.require:
            if not given(get(name)):
                raise InvalidRequestError(prefix + name, get(name), rule.message, f"give {name}")
        for name in rule.forbid:
            if given(get(name)):
                raise InvalidRequestError(prefix + name, get(name), rule.message, f"leave {name} out")
        if rule.require_any and not any(_meets(get, wanted) for wanted in rule.require_any):
            choices = [w if isinstance(w, str) else f"{w[0]}={w[1]!r}" for w in rule.require_any]
            first = rule.require_any[0]
            field = prefix + (first if isinstance(first, str) else first[0])
            raise InvalidRequestError(field, None, rule.message, f"give {' or '.join(choices)}")


def _meets(get: Getter, wanted: str | tuple[str, Any]) -> bool:
    if isinstance(wanted, str):
        return given(get(wanted))
    return bool(get(wanted[0]) == wanted[1])
