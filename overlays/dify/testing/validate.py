"""Checks requests and answers against the specification. Validators are made once per schema and kept."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from .contract import STREAM, Operation, document, resolve

_BASE: Final = "urn:dify"


@dataclass(frozen=True)
class Problem:
    """One thing that a schema forbids about a value."""

    path: tuple[str, ...]
    """Where in the value."""
    keyword: str
    """Of the schema: ``required``, ``enum``, ``maxLength``."""
    limit: Any
    """What the keyword says."""
    value: Any
    """What is there instead."""
    message: str
    member: Any = None
    """In a union: which member of it."""
    inner: tuple[Problem, ...] = ()
    """Of a union: why its members do not fit."""


def problems(schema: Mapping[str, Any], value: Any) -> list[Problem]:
    """Everything about a value that a schema of the specification forbids, in the order of the value's members."""
    found = [_problem(error) for error in _validator(json.dumps(schema, sort_keys=True)).iter_errors(value)]
    return sorted(found, key=lambda problem: problem.path)


def answer_problems(operation: Operation, status: int, media_type: str, value: Any) -> list[str]:
    """What is wrong with an answer, as lines for people; none if it is as specified.

    Args:
        operation: what was asked.
        status: of the answer.
        media_type: of the answer, without parameters; empty if it has no body.
        value: the parsed JSON body, one event of a stream, or bytes.
    """
    if status >= 400:
        return _lines(problems({"$ref": "#/components/schemas/ErrorBody"}, value))
    if status not in operation.answers:
        return [f"{operation.id} does not answer {status}"]
    known = operation.answers[status]
    if not known:
        return [f"{operation.id} has no body with status {status}"] if media_type else []
    if isinstance(value, bytes):
        return [] if media_type in known or "*/*" in known else [f"{operation.id} does not answer {media_type}"]
    if media_type not in known:
        return [f"{operation.id} does not answer {media_type}"]
    schema = known[media_type]
    return _lines(problems(event_schema(schema, value) if media_type == STREAM else schema, value))


def event_schema(union: Mapping[str, Any], event: Mapping[str, Any]) -> Mapping[str, Any]:
    """The member of an event union that describes an event; a schema nothing fits if it is no member."""
    mapping: Mapping[str, str] = resolve(union)["discriminator"]["mapping"]
    reference = mapping.get(str(event.get("event")))
    return {"$ref": reference} if reference else {"not": {}}


@cache
def _registry() -> Any:
    # Members of a union may overlap (a paused run has everything that a finished one has), so one that fits is enough.
    text = json.dumps(document()).replace('"oneOf":', '"anyOf":')
    resource: Any = Resource.from_contents(json.loads(text), default_specification=DRAFT202012)
    made: Any = Registry
    return made().with_resource(_BASE, resource)


@cache
def _validator(schema: str) -> Any:
    absolute = json.loads(schema.replace('"$ref": "#/', f'"$ref": "{_BASE}#/'))
    return Draft202012Validator(absolute, registry=_registry())


def _problem(error: Any) -> Problem:
    return Problem(
        path=tuple(str(step) for step in error.absolute_path),
        keyword=str(error.validator),
        limit=error.validator_value,
        value=error.instance,
        message=str(error.message),
        member=error.schema_path[0] if error.schema_path else None,
        inner=tuple(_problem(inner) for inner in error.context or ()),
    )


def _lines(found: Iterable[Problem]) -> list[str]:
    return [f"{'.'.join(problem.path) or '$'}: {problem.message}" for problem in found]
