"""Swagger 2.0, as servers built with Flask-RESTX serve it, rewritten as OpenAPI 3.1.

Two habits of such servers are understood: models of pydantic keep their parts in ``$defs`` while references look for
them under ``definitions``; and the query parameters of a GET are described as its body, which a GET does not have.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from generator.errors import GeneratorError
from generator.shapes import as_dict, as_list, as_text, is_dict, is_list
from generator.yaml_source import escape

from .model import METHODS, Contract
from .read_openapi import digest, read_openapi

_SCHEMA_KEYS: Final = ("type", "format", "enum", "items", "default", "minimum", "maximum", "minLength", "maxLength",
                       "minItems", "maxItems", "pattern", "uniqueItems", "multipleOf")  # fmt: skip
_STYLES: Final[dict[str, dict[str, Any]]] = {
    "multi": {},
    "csv": {"style": "form", "explode": False},
    "ssv": {"style": "spaceDelimited"},
    "pipes": {"style": "pipeDelimited"},
    "tsv": {"style": "tabDelimited"},
}


def read_swagger(document: Mapping[str, Any], label: str) -> Contract:
    """Read one Swagger 2.0 document.

    Raises:
        GeneratorError: if it is broken.
    """
    paths = document.get("paths")
    if not is_dict(paths):
        raise GeneratorError.at(label, "/paths", "must be an object")
    definitions = _hoisted(document, label)
    rest = {
        key: value
        for key, value in document.items()
        if key not in ("paths", "definitions", "parameters", "responses", "securityDefinitions")
    }
    rewritten = {
        **rest,
        "paths": {path: _path(document, item, label, path) for path, item in paths.items()},
        "components": {
            "schemas": {name: _schema(value) for name, value in definitions.items()},
            "securitySchemes": {
                name: _scheme(value) for name, value in _section(document, "securityDefinitions", label)
            },
        },
    }
    return read_openapi(rewritten, label, "swagger", whole=digest(document))


def _section(document: Mapping[str, Any], name: str, label: str) -> list[tuple[str, Any]]:
    value = document.get(name, {})
    if not is_dict(value):
        raise GeneratorError.at(label, f"/{name}", "must be an object")
    return list(value.items())


def _hoisted(document: Mapping[str, Any], label: str) -> dict[str, Any]:
    """``definitions`` and, behind them, the ``$defs`` of each that no definition has."""
    found = dict(_section(document, "definitions", label))
    for name, value in list(found.items()):
        for inner, part in as_dict(as_dict(value).get("$defs")).items():
            if found.setdefault(inner, part) != part and inner not in as_dict(document.get("definitions")):
                raise GeneratorError.at(
                    label, f"/definitions/{escape(name)}/$defs/{escape(inner)}", f"{inner} is described in two ways"
                )
    return found


def _path(document: Mapping[str, Any], item: Any, label: str, path: str) -> Any:
    if not is_dict(item):
        return item
    at = f"/paths/{escape(path)}"
    shared = _parameters(document, item.get("parameters"), f"{at}/parameters", label)
    result: dict[str, Any] = {}
    for key, value in item.items():
        if key in METHODS and is_dict(value):
            result[key] = _operation(document, key, value, shared, f"{at}/{key}", label)
        elif key != "parameters":
            result[key] = value
    return result


def _operation(
    document: Mapping[str, Any], method: str, raw: Mapping[str, Any], shared: list[Any], at: str, label: str
) -> dict[str, Any]:
    own = _parameters(document, raw.get("parameters"), f"{at}/parameters", label)
    taken = {(one.get("in"), one.get("name")) for one in own}
    every = [*own, *(one for one in shared if (one.get("in"), one.get("name")) not in taken)]
    result = {key: value for key, value in raw.items() if key not in ("parameters", "responses", "consumes")}
    result["parameters"] = [_parameter(one) for one in every if one.get("in") not in ("body", "formData")]
    consumes = as_list(raw.get("consumes")) or as_list(document.get("consumes")) or ["application/json"]
    for one in every:
        if one.get("in") == "body":
            if method in ("get", "head"):
                result["parameters"] += _query_model(document, one)
            else:
                content = {as_text(kind): {"schema": _schema(one.get("schema", {}))} for kind in consumes}
                result["requestBody"] = {"required": one.get("required") is True, "content": content}
    if form := [one for one in every if one.get("in") == "formData"]:
        result["requestBody"] = _form(form, consumes)
    produces = as_list(raw.get("produces")) or as_list(document.get("produces")) or ["application/json"]
    answers = raw.get("responses")
    result["responses"] = (
        {code: _answer(document, value, produces, f"{at}/responses/{code}", label) for code, value in answers.items()}
        if is_dict(answers)
        else answers
    )
    return result


def _parameters(document: Mapping[str, Any], raw: Any, at: str, label: str) -> list[dict[str, Any]]:
    if raw is not None and not is_list(raw):
        raise GeneratorError.at(label, at, "must be a list")
    found: list[dict[str, Any]] = []
    for index, one in enumerate(as_list(raw)):
        value = _target(document, one, f"{at}/{index}", label)
        if not as_text(value.get("name")) or value.get("in") not in ("query", "path", "header", "body", "formData"):
            raise GeneratorError.at(label, f"{at}/{index}", "is no parameter: it needs a name and a place")
        found.append(value)
    return found


def _target(document: Mapping[str, Any], value: Any, at: str, label: str) -> dict[str, Any]:
    if not is_dict(value):
        raise GeneratorError.at(label, at, "must be an object")
    if isinstance(text := value.get("$ref"), str):
        found: Any = document
        for part in text.removeprefix("#/").split("/"):
            found = as_dict(found).get(part)
        if not is_dict(found):
            raise GeneratorError.at(label, at, f"{text} leads nowhere")
        return found
    return value


def _parameter(raw: Mapping[str, Any]) -> dict[str, Any]:
    kept = {key: value for key, value in raw.items() if key not in (*_SCHEMA_KEYS, "collectionFormat")}
    style = _STYLES.get(as_text(raw.get("collectionFormat")) or "csv", {}) if raw.get("type") == "array" else {}
    return {**kept, **style, "schema": _schema({key: raw[key] for key in _SCHEMA_KEYS if key in raw})}


def _query_model(document: Mapping[str, Any], raw: Mapping[str, Any]) -> list[dict[str, Any]]:
    schema = as_dict(raw.get("schema"))
    name = as_text(schema.get("$ref")).rsplit("/", 1)[-1]
    model = as_dict(as_dict(document.get("definitions")).get(name)) if name else schema
    required = as_list(model.get("required"))
    return [
        {"name": key, "in": "query", "required": key in required, "schema": _schema(value)}
        for key, value in as_dict(model.get("properties")).items()
    ]


def _form(members: list[dict[str, Any]], consumes: list[Any]) -> dict[str, Any]:
    has_file = any(one.get("type") == "file" for one in members)
    kind = (
        "multipart/form-data" if has_file or "multipart/form-data" in consumes else "application/x-www-form-urlencoded"
    )
    properties = {one["name"]: _schema({key: one[key] for key in _SCHEMA_KEYS if key in one}) for one in members}
    required = [one["name"] for one in members if one.get("required") is True]
    schema = {"type": "object", "properties": properties, "required": required}
    return {"required": bool(required), "content": {kind: {"schema": schema}}}


def _answer(document: Mapping[str, Any], raw: Any, produces: list[Any], at: str, label: str) -> dict[str, Any]:
    value = _target(document, raw, at, label)
    if "schema" not in value:
        return {**value, "x-undescribed": True}
    schema = _schema(value["schema"])
    kept = {key: item for key, item in value.items() if key != "schema"}
    return {**kept, "content": {as_text(kind): {"schema": schema} for kind in produces}}


def _schema(value: Any) -> Any:
    """A copy whose references look into ``components``; ``file`` becomes binary text."""
    if is_list(value):
        return [_schema(item) for item in value]
    if not is_dict(value):
        return value
    copy = {key: _schema(item) for key, item in value.items() if key != "$defs"}
    if isinstance(text := copy.get("$ref"), str):
        copy["$ref"] = text.replace("#/definitions/", "#/components/schemas/").replace(
            "#/$defs/", "#/components/schemas/"
        )
    if copy.get("type") == "file":
        copy.update(type="string", format="binary")
    if copy.get("x-nullable") is True:
        copy["nullable"] = True
    if isinstance(kind := copy.get("discriminator"), str):
        copy["discriminator"] = {"propertyName": kind}
    return copy


def _scheme(raw: Any) -> Any:
    if is_dict(raw) and raw.get("type") == "basic":
        return {**raw, "type": "http", "scheme": "basic"}
    return raw
