"""The normal form as JSON and back. What has its usual value is not written, so that lock files stay short."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.shapes import as_dict, is_dict

from .model import Answer, Body, Contract, Endpoint, Parameter, Schema


def encode(contract: Contract) -> dict[str, Any]:
    """A contract as JSON data; the label is left to the caller."""
    return {
        "dialect": contract.dialect,
        "blind": sorted(contract.blind),
        "endpoints": [_endpoint(endpoint) for _, endpoint in sorted(contract.endpoints.items())],
        "schemas": {name: schema_json(schema) for name, schema in sorted(contract.schemas.items())},
        "digests": dict(sorted(contract.digests.items())),
    }


def decode(label: str, value: Mapping[str, Any]) -> Contract:
    """The contract that ``encode`` wrote down."""
    endpoints = [_read_endpoint(item) for item in value["endpoints"]]
    return Contract(
        label=label,
        dialect=value["dialect"],
        blind=frozenset(value["blind"]),
        endpoints={endpoint.route: endpoint for endpoint in endpoints},
        schemas={name: read_schema(item) for name, item in value["schemas"].items()},
        digests=value["digests"],
    )


def schema_json(schema: Schema) -> dict[str, Any]:
    """One schema, without what is as usual."""
    found: dict[str, Any] = {
        "ref": schema.ref,
        "types": list(schema.types),
        "format": schema.format,
        "properties": {name: schema_json(item) for name, item in schema.properties.items()},
        "required": list(schema.required),
        "members": [schema_json(item) for item in schema.members],
        "discriminator": schema.discriminator,
        "mapping": {name: schema_json(item) for name, item in schema.mapping.items()},
        "limits": dict(schema.limits),
        "deprecated": schema.deprecated,
    }
    short = {name: item for name, item in found.items() if item}
    if schema.nullable is not False:
        short["nullable"] = schema.nullable
    if schema.enum is not None:
        short["enum"] = list(schema.enum)
    if schema.default is not None:
        short["default"] = schema.default
    if schema.items is not None:
        short["items"] = schema_json(schema.items)
    if schema.extra is not True:
        short["extra"] = schema_json(schema.extra) if isinstance(schema.extra, Schema) else schema.extra
    return short


def read_schema(value: Mapping[str, Any]) -> Schema:
    """The schema that ``schema_json`` wrote down."""
    extra = value.get("extra", True)
    enum = value.get("enum")
    return Schema(
        ref=value.get("ref", ""),
        types=tuple(value.get("types", ())),
        nullable=value.get("nullable", False),
        format=value.get("format", ""),
        enum=None if enum is None else tuple(enum),
        default=value.get("default"),
        properties={name: read_schema(item) for name, item in as_dict(value.get("properties")).items()},
        required=tuple(value.get("required", ())),
        extra=read_schema(extra) if is_dict(extra) else bool(extra),
        items=read_schema(value["items"]) if "items" in value else None,
        members=tuple(read_schema(item) for item in value.get("members", ())),
        discriminator=value.get("discriminator", ""),
        mapping={name: read_schema(item) for name, item in as_dict(value.get("mapping")).items()},
        limits=as_dict(value.get("limits")),
        deprecated=value.get("deprecated", False),
    )


def _endpoint(endpoint: Endpoint) -> dict[str, Any]:
    body = endpoint.body
    return {
        "method": endpoint.method,
        "path": endpoint.path,
        "id": endpoint.id,
        "deprecated": endpoint.deprecated,
        "parameters": [_parameter(parameter) for parameter in endpoint.parameters],
        "body": None if body is None else {"required": body.required, "content": _content(body.content)},
        "answers": {code: _content(answer.content) for code, answer in endpoint.answers.items()},
        "security": list(endpoint.security),
        "open": endpoint.open,
        "digest": endpoint.digest,
    }


def _read_endpoint(value: Mapping[str, Any]) -> Endpoint:
    body = value["body"]
    return Endpoint(
        method=value["method"],
        path=value["path"],
        id=value["id"],
        deprecated=value["deprecated"],
        parameters=tuple(
            Parameter(
                name=parameter["name"],
                place=parameter["place"],
                required=parameter["required"],
                schema=read_schema(parameter["schema"]),
                style=parameter.get("style", ""),
                deprecated=parameter.get("deprecated", False),
            )
            for parameter in value["parameters"]
        ),
        body=None if body is None else Body(body["required"], _read_content(body["content"]) or {}),
        answers={code: Answer(_read_content(content)) for code, content in value["answers"].items()},
        security=tuple(value["security"]),
        open=value["open"],
        digest=value["digest"],
    )


def _parameter(parameter: Parameter) -> dict[str, Any]:
    found: dict[str, Any] = {
        "name": parameter.name,
        "place": parameter.place,
        "required": parameter.required,
        "schema": schema_json(parameter.schema),
    }
    if parameter.style:
        found["style"] = parameter.style
    if parameter.deprecated:
        found["deprecated"] = True
    return found


def _content(content: Mapping[str, Schema | None] | None) -> dict[str, Any] | None:
    if content is None:
        return None
    return {name: None if schema is None else schema_json(schema) for name, schema in content.items()}


def _read_content(content: Mapping[str, Any] | None) -> dict[str, Schema | None] | None:
    if content is None:
        return None
    return {name: None if schema is None else read_schema(schema) for name, schema in content.items()}
