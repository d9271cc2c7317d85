"""Recorded requests as arguments of typed calls."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from dify_client import InvalidRequestError, RequestOptions
from dify_client._runtime.model import SharedModel
from dify_client._runtime.operation import Check, Field, Operation
from tests.replay import Part, RecordedRequest
from tests.shapes import is_array, is_object

FILLER = b"\x00" * 64
"""Stands for recorded files that were too large to keep."""


class UnfitError(Exception):
    """The typed calls have no place for a part of the request: another way of saying that our types forbid it."""


def flat(operation: Operation[Any], request: RecordedRequest, path: Mapping[str, str]) -> dict[str, Any]:
    """Arguments of a level 2 call: parameters and body members side by side, nested values as plain JSON."""
    return {**_parameters(operation, request, path), **_members(operation, request)}


def with_model(operation: Operation[Any], request: RecordedRequest, path: Mapping[str, str]) -> dict[str, Any]:
    """Arguments of a level 1 call: parameters, and ``body`` as a model made of models."""
    arguments = _parameters(operation, request, path)
    members = _members(operation, request)
    if operation.body is not None and (operation.body.required or members):
        model = operation.body.model()
        fields = {field.name: field for field in model.SCHEMA}
        arguments["body"] = model(**{name: _nested(fields[name].check, value) for name, value in members.items()})
    return arguments


def switch_value(operation: Operation[Any], request: RecordedRequest) -> str | None:
    """What the recorded body says about blocking or streaming; ``None`` if nothing."""
    if operation.stream_switch is None or not is_object(request.json):
        return None
    return request.json.get(operation.stream_switch[0])


def _parameters(operation: Operation[Any], request: RecordedRequest, path: Mapping[str, str]) -> dict[str, Any]:
    known = {(p.location, p.wire): p for p in operation.params}
    arguments: dict[str, Any] = {known["path", wire].name: value for wire, value in path.items()}
    unknown: dict[str, str] = {}
    for wire, text in request.query.items():
        if ("query", wire) in known:
            parameter = known["query", wire]
            arguments[parameter.name] = _from_text(parameter.check, text)
        else:
            unknown[wire] = text
    if unknown:  # servers ignore them; a caller adds such parameters with options
        arguments["options"] = RequestOptions(query=unknown)
    return arguments


def _from_text(check: Check | None, text: str) -> Any:
    types = () if check is None else check.types
    if "array" in types:
        return text.split(",")
    if "boolean" in types and text in ("true", "false"):
        return text == "true"
    if "integer" in types and text.lstrip("-").isdigit():
        return int(text)
    return text


def _members(operation: Operation[Any], request: RecordedRequest) -> dict[str, Any]:
    if request.content is not None:
        raise UnfitError("the body is no JSON")
    if not request.has_json and not request.parts:
        return {}
    if operation.body is None:
        raise UnfitError("the operation has no body")
    if request.parts and operation.body.kind != "multipart":
        raise UnfitError("the body is not multipart")
    if request.has_json and operation.body.kind != "json":
        raise UnfitError("the body is not JSON")
    fields = {field.wire: field for field in operation.body.model().SCHEMA}
    if request.parts:
        return dict(_part(fields, part) for part in request.parts)
    if not is_object(request.json):
        raise UnfitError("the body is no object")
    switch = None if operation.stream_switch is None else operation.stream_switch[0]
    members: dict[str, Any] = {}
    for wire, value in request.json.items():
        if wire == switch:
            if operation.stream_switch is not None and value not in operation.stream_switch[1:]:
                raise UnfitError(f"{wire} is chosen by the call")
            continue
        if wire not in fields:
            raise UnfitError(f"no member {wire}")
        members[fields[wire].name] = value
    return members


def _part(fields: Mapping[str, Field], part: Part) -> tuple[str, Any]:
    if part.name not in fields:
        raise UnfitError(f"no member {part.name}")
    field = fields[part.name]
    if part.filename is None:
        return field.name, _from_json(part.value) if field.json_text else part.value
    content = FILLER if part.content is None else part.content
    return field.name, (part.filename, content, *([part.content_type] if part.content_type else []))


def _from_json(text: str | None) -> Any:
    try:
        return json.loads(text or "")
    except ValueError as error:
        raise UnfitError("the part is no JSON") from error


def _nested(check: Check | None, value: Any) -> Any:
    if check is None:
        return value
    if check.items is not None and is_array(value):
        return [_nested(check.items, item) for item in value]
    if check.model is None or not is_object(value):
        return value
    problem: Exception = UnfitError("no model fits")
    models: tuple[Any, ...] = check.model()  # every generated class has from_dict; the bases do not
    for model in models:
        if SharedModel in model.__mro__:  # read and sent: null members are kept as they were read
            return model.from_dict(value)
        fields = {field.wire: field for field in model.SCHEMA}
        try:
            if not fields.keys() >= value.keys():  # members that the specification does not know are kept, as read
                return model.from_dict(value)
            return model(**{fields[wire].name: _nested(fields[wire].check, item) for wire, item in value.items()})
        except (KeyError, TypeError, InvalidRequestError) as error:
            problem = error
    raise problem
