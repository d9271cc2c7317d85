"""House rules for unions and for rules over several members."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .errors import Problem
from .lint_keywords import RULE, unknown_keys
from .lint_values import misfit
from .references import Target, read_reference
from .shapes import as_dict, as_list, as_text, is_list
from .spec_files import SpecFiles
from .yaml_source import Source, escape


def union(spec: SpecFiles, source: Source, schema: dict[str, Any], at: str) -> Iterator[Problem]:
    """A union component: named members, and a discriminator that agrees with them."""
    if "anyOf" in schema:
        yield _problem(source, at, "a union is written with oneOf", "use oneOf; anyOf is for {$ref} or null")
        return
    members = [as_text(as_dict(member).get("$ref")) for member in as_list(schema["oneOf"])]
    scalars = [as_dict(member).get("type") in _SCALARS for member in as_list(schema["oneOf"])]
    for index, member in enumerate(members):
        if not member and not scalars[index]:
            yield _problem(source, f"{at}/oneOf/{index}", "a member of a union has no name", "refer to a component")
    targets = {_target(source, member): member for member in members if member}
    if "discriminator" in schema:
        yield from _discriminator(spec, source, as_dict(schema["discriminator"]), f"{at}/discriminator", targets)
    default = schema.get("x-union-default")
    if default is not None and _target(source, as_text(default)) not in targets:
        yield _problem(source, f"{at}/x-union-default", f"{default} is no member of the union", "name one of oneOf")


def rules(spec: SpecFiles, source: Source, schema: dict[str, Any], at: str) -> Iterator[Problem]:
    """``x-rules`` of an object: known words, members that exist, and a message."""
    members = as_dict(schema.get("properties"))
    for index, rule in enumerate(as_list(schema.get("x-rules"))):
        inner = f"{at}/x-rules/{index}"
        found = as_dict(rule)
        yield from unknown_keys(source, inner, found, RULE, "a rule")
        if not as_text(found.get("message")).strip():
            yield _problem(source, inner, "a rule needs a message", "say what is asked for")
        asked = [key for key in ("require", "forbid", "require_any") if key in found]
        for key in asked:
            if not is_list(found[key]):
                yield _problem(source, f"{inner}/{key}", "must be a list of members")
        if not asked:
            yield _problem(source, inner, "a rule asks for nothing", "add require, forbid or require_any")
        named: list[Any] = [*as_dict(found.get("when")), *as_list(found.get("require")), *as_list(found.get("forbid"))]
        for wanted in as_list(found.get("require_any")):
            named += as_dict(wanted) or [wanted]
        for name in named:
            if not isinstance(name, str) or name not in members:
                yield _problem(source, inner, f"the rule names {name!r}, which is no property")
        for name, value in _compared(found):
            allowed = value if is_list(value) else [value]
            for one in allowed:
                if wrong := misfit(spec, source, as_dict(members.get(name)), one):
                    message = f"the rule asks whether {name} is {one!r}, which {wrong}"
                    yield _problem(source, inner, message, "it would never hold; correct the value")
    if "x-rules" in schema and not is_list(schema["x-rules"]):
        yield _problem(source, f"{at}/x-rules", "must be a list of rules")


def _compared(rule: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Members that a rule compares, each with the value or the values it compares with."""
    yield from as_dict(rule.get("when")).items()
    for wanted in as_list(rule.get("require_any")):
        yield from as_dict(wanted).items()


_SCALARS = ("string", "integer", "number", "boolean", "array", "null")


def _discriminator(
    spec: SpecFiles, source: Source, found: dict[str, Any], at: str, members: dict[tuple[str, str], str]
) -> Iterator[Problem]:
    name, mapping = as_text(found.get("propertyName")), as_dict(found.get("mapping"))
    if not name or not mapping:
        yield _problem(source, at, "a discriminator needs propertyName and mapping")
        return
    for value, text in mapping.items():
        inner = f"{at}/mapping/{escape(value)}"
        full = mapped_reference(text)
        if _target(source, full) not in members:
            yield _problem(source, inner, f"{text} is no member of the union", "add it to oneOf")
            continue
        _, schema = spec.follow(source, {"$ref": full})
        member = as_dict(as_dict(as_dict(schema).get("properties")).get(name))
        values = [member["const"]] if "const" in member else as_list(member.get("enum"))
        if not values and "$ref" not in member:
            yield _problem(
                source, inner, f"{text} does not fix {name}", f"give it the property {name} with const: {value}"
            )
        elif values and value not in [str(one) for one in values]:
            yield _problem(source, inner, f"{name} of {text} is {values[0]}, not {value}", "make the two agree")
        elif name not in as_list(as_dict(schema).get("required")):
            yield _problem(source, inner, f"{text} does not require {name}", f"add {name} to its required")
    mapped = {_target(source, mapped_reference(text)) for text in mapping.values()}
    for target, text in members.items():
        if target not in mapped:
            yield _problem(source, at, f"mapping has no value for {text}", "add it, or remove the member")


def mapped_reference(text: object) -> str:
    """What a value of a mapping stands for: a reference, or the name of a schema."""
    return str(text) if "#" in as_text(text) else f"#/components/schemas/{text}"


def _target(source: Source, text: str) -> tuple[str, str]:
    """What identifies a component: its section and name, which only one file has."""
    found = read_reference(source.name, text) if text else ""
    return (found.section, found.name) if isinstance(found, Target) else ("", text)


def _problem(source: Source, at: str, message: str, fix: str = "") -> Problem:
    return Problem(source.label, at, message, fix, source.line(at))
