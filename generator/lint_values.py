"""House rules for values that a specification shows: limits that mean something, examples and defaults that fit."""

from __future__ import annotations

import difflib
import operator
import re
from collections.abc import Iterator
from typing import Any, Final

from .errors import Problem
from .shapes import as_dict, as_list, as_text, is_dict, is_list
from .spec_files import SpecFiles
from .yaml_source import Source, escape

_LIMITS: Final = {
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), ("integer", "number")),
    **dict.fromkeys(("minLength", "maxLength", "pattern", "contentMediaType"), ("string",)),
    **dict.fromkeys(("minItems", "maxItems"), ("array",)),
}
"""Keyword -> types it says something about."""
_FORMATS: Final = {
    **dict.fromkeys(("binary", "byte", "date", "date-time", "email", "password", "time", "uri", "uuid"), ("string",)),
    **dict.fromkeys(("int32", "int64"), ("integer",)),
    **dict.fromkeys(("float", "double"), ("number",)),
}
_KINDS: Final[dict[type, tuple[str, ...]]] = {
    str: ("string",),
    bool: ("boolean",),
    int: ("integer", "number"),
    float: ("number",),
    list: ("array",),
    dict: ("object",),
    type(None): ("null",),
}
_TEXT_LIMITS: Final = (("minLength", operator.lt), ("maxLength", operator.gt))
_NUMBER_LIMITS: Final = (
    ("minimum", operator.lt),
    ("maximum", operator.gt),
    ("exclusiveMinimum", operator.le),
    ("exclusiveMaximum", operator.ge),
)
_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_SHOWN: Final = ("default", "example", "x-always-send")


def schema(spec: SpecFiles, source: Source, found: dict[str, Any], at: str) -> Iterator[Problem]:
    """One schema: keywords that fit its type, and its own examples and defaults."""
    for key, wanted in _LIMITS.items():
        if key in found and not _may_be(found, wanted):
            yield _problem(source, f"{at}/{key}", f"{key} says nothing about {_types(found)}", _only(wanted))
    name = as_text(found.get("format"))
    if name and name not in _FORMATS:
        near = difflib.get_close_matches(name, _FORMATS, n=1)
        fix = f"did you mean {near[0]}?" if near else "write a pattern"
        yield _problem(source, f"{at}/format", f"there is no format {name}", fix)
    elif name and not _may_be(found, _FORMATS[name]):
        yield _problem(source, f"{at}/format", f"{name} is no format of {_types(found)}", _only(_FORMATS[name]))
    for key in _SHOWN:
        if key in found:
            yield from _value(spec, source, found, found[key], f"{at}/{key}", key)
    if "examples" in found and not is_list(found["examples"]):
        yield _problem(source, f"{at}/examples", "examples must be a list", "put the value in brackets")
    for index, example in enumerate(as_list(found.get("examples"))):
        yield from _value(spec, source, found, example, f"{at}/examples/{index}", "example")


def parameter(spec: SpecFiles, source: Source, found: dict[str, Any], at: str) -> Iterator[Problem]:
    """Examples of a parameter."""
    if "example" in found:
        yield from _value(spec, source, as_dict(found.get("schema")), found["example"], f"{at}/example", "example")
    for name, example in as_dict(found.get("examples")).items():
        inner = f"{at}/examples/{escape(name)}"
        if "value" in as_dict(example):
            yield from _value(spec, source, as_dict(found.get("schema")), example["value"], f"{inner}/value", "example")


def misfit(spec: SpecFiles, source: Source, found: dict[str, Any], value: Any, above: tuple[int, ...] = ()) -> str:
    """What is wrong with a value of a schema; empty if nothing is, or if only the members could tell.

    Args:
        spec: all files.
        source: the file of the schema.
        found: the schema.
        value: the value.
        above: identities of the unions of which the schema is a member; one inside itself has nothing more to tell.
    """
    source, target = spec.follow(source, found)
    found = as_dict(target)
    if id(found) in above:
        return ""
    if "anyOf" in found or "oneOf" in found:
        members = [as_dict(member) for member in as_list(found.get("anyOf", found.get("oneOf")))]
        wrong = [misfit(spec, source, member, value, (*above, id(found))) for member in members]
        return "" if "" in wrong else next(iter(wrong), "")
    types = [found["type"]] if isinstance(found.get("type"), str) else as_list(found.get("type"))
    if types and not any(kind in types for kind in _kinds(value)):
        return f"is no {' or '.join(as_text(one) for one in types)}"
    if "const" in found and value != found["const"]:
        return f"is not {found['const']!r}"
    if is_list(found.get("enum")) and value not in found["enum"]:
        return f"is none of {', '.join(str(one) for one in found['enum'])}"
    if is_list(value):
        wrong = [misfit(spec, source, as_dict(found.get("items")), item) for item in value]
        return next(filter(None, wrong), "")
    return _outside(found, value)


def _kinds(value: object) -> tuple[str, ...]:
    return _KINDS.get(type(value), ())


def _outside(found: dict[str, Any], value: Any) -> str:
    """Which limit a number or text breaks. Limits that are no limits themselves are told elsewhere."""
    text = isinstance(value, str)
    size: Any = len(value) if text else value
    if isinstance(size, bool) or not isinstance(size, int | float):
        return ""
    for key, broken in _TEXT_LIMITS if text else _NUMBER_LIMITS:
        limit = found.get(key)
        if isinstance(limit, int | float) and broken(size, limit):
            return f"breaks {key}: {limit}"
    if text and found.get("format") == "uuid" and not _UUID.fullmatch(value):
        return "is no UUID"
    pattern = as_text(found.get("pattern"))
    return f"does not match {pattern}" if text and _is_expression(pattern) and not re.search(pattern, value) else ""


def _value(spec: SpecFiles, source: Source, found: dict[str, Any], value: Any, at: str, what: str) -> Iterator[Problem]:
    if wrong := misfit(spec, source, found, value):
        shown = repr(value) if not (is_dict(value) or is_list(value)) else "it"
        yield _problem(source, at, f"as {what}, {shown} {wrong}", "show a value that can be sent")


def _may_be(found: dict[str, Any], wanted: tuple[str, ...]) -> bool:
    types = [found.get("type")] if not is_list(found.get("type")) else as_list(found["type"])
    return any(kind in types for kind in wanted)


def _types(found: dict[str, Any]) -> str:
    kinds = found.get("type")
    return " or ".join(as_text(one) for one in as_list(kinds)) if is_list(kinds) else as_text(kinds) or "any value"


def _only(wanted: tuple[str, ...]) -> str:
    return f"it is for type: {' or '.join(wanted)}"


def _is_expression(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True


def _problem(source: Source, at: str, message: str, fix: str) -> Problem:
    return Problem(source.label, at, message, fix, source.line(at))
