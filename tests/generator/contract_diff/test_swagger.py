"""Swagger 2.0 says the same things in other places."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.contract_diff.compare import compare
from generator.contract_diff.sources import read_text
from generator.errors import GeneratorError

from .documents import contract


def swagger(operation: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A document with one operation."""
    whole: dict[str, Any] = {"swagger": "2.0", "info": {"title": "Test", "version": "1"}}
    paths = {"/items/{item_id}": {"post": {"responses": {"204": {"description": "Done."}}, **operation}}}
    return {**whole, "paths": paths, **more}


def openapi(operation: dict[str, Any], **components: Any) -> dict[str, Any]:
    """The same in OpenAPI 3.1."""
    item = {"name": "item_id", "in": "path", "required": True, "schema": {"type": "string"}}
    full = {"responses": {"204": {"description": "Done."}}, **operation}
    full["parameters"] = [item, *operation.get("parameters", [])]
    paths = {"/items/{item_id}": {"post": full}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Test", "version": "1"},
        "paths": paths,
        "components": {**components},
    }


ITEM = {"name": "item_id", "in": "path", "required": True, "type": "string"}
TEXT = {"type": "string"}
BOX = {"type": "object", "properties": {"size": {"type": "integer"}}}
LIST = {"type": "array", "items": TEXT}


def body(kind: str, schema: Any, *, required: bool = False) -> dict[str, Any]:
    """A request body of one media type."""
    return {"requestBody": {"required": required, "content": {kind: {"schema": schema}}}}


def query(**more: Any) -> dict[str, Any]:
    """A list in the query."""
    return {"parameters": [{"name": "tags", "in": "query", "schema": LIST, **more}]}


def tags(style: str) -> dict[str, Any]:
    """The same in Swagger."""
    return {"name": "tags", "in": "query", **LIST, "collectionFormat": style}


SAME: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "a JSON body": (
        swagger({"parameters": [ITEM, {"name": "payload", "in": "body", "required": True, "schema": BOX}]}),
        openapi(body("application/json", BOX, required=True)),
    ),
    "an upload": (
        swagger({"parameters": [ITEM, {"name": "file", "in": "formData", "type": "file", "required": True}]}),
        openapi(
            body(
                "multipart/form-data",
                {"type": "object", "properties": {"file": {**TEXT, "format": "binary"}}, "required": ["file"]},
                required=True,
            )
        ),
    ),
    "a form": (
        swagger({"parameters": [ITEM, {"name": "size", "in": "formData", "type": "integer"}]}),
        openapi(body("application/x-www-form-urlencoded", BOX)),
    ),
    "a repeated query": (swagger({"parameters": [ITEM, tags("multi")]}), openapi(query())),
    "a joined query": (swagger({"parameters": [ITEM, tags("csv")]}), openapi(query(explode=False))),
    "a query with bars": (swagger({"parameters": [ITEM, tags("pipes")]}), openapi(query(style="pipeDelimited"))),
    "shared parameters": (
        swagger({"parameters": [{"$ref": "#/parameters/item"}]}, parameters={"item": ITEM}),
        openapi({}),
    ),
    "an answer that is shared and has a schema": (
        swagger(
            {"parameters": [ITEM], "responses": {"200": {"$ref": "#/responses/Box"}}},
            responses={"Box": {"description": "A box.", "schema": {"$ref": "#/definitions/Box"}}},
            definitions={"Box": {**BOX, "properties": {"size": {"type": "integer", "x-nullable": True}}}},
        ),
        openapi(
            {
                "responses": {
                    "200": {
                        "description": "A box.",
                        "content": {
                            "application/json": {
                                "schema": {"type": "object", "properties": {"size": {"type": ["integer", "null"]}}}
                            }
                        },
                    }
                }
            }
        ),
    ),
    "a key with a name and a password": (
        swagger({"parameters": [ITEM], "security": [{"login": []}]}, securityDefinitions={"login": {"type": "basic"}}),
        openapi({"security": [{"login": []}]}, securitySchemes={"login": {"type": "http", "scheme": "basic"}}),
    ),
    "a bearer token as a header": (
        swagger(
            {"parameters": [ITEM], "security": [{"key": []}]},
            securityDefinitions={"key": {"type": "apiKey", "in": "header", "name": "Authorization"}},
        ),
        openapi({"security": [{"key": []}]}, securitySchemes={"key": {"type": "http", "scheme": "bearer"}}),
    ),
}


@pytest.mark.parametrize("name", SAME)
def test_both_spellings_are_the_same_contract(name: str) -> None:
    one, two = (contract(document) for document in SAME[name])
    assert compare(one, two) == ()
    assert compare(two, one) == ()


def test_parameters_of_the_path_belong_to_each_operation() -> None:
    whole = swagger({})
    whole["paths"]["/items/{item_id}"]["parameters"] = [ITEM]
    assert compare(contract(whole), contract(openapi({}))) == ()


def test_parts_of_a_model_are_found_where_references_do_not_look() -> None:
    part = {"type": "object", "properties": {"width": {"type": "integer"}}}
    model = {"type": "object", "properties": {"part": {"$ref": "#/definitions/Part"}}, "$defs": {"Part": part}}
    payload = {"name": "payload", "in": "body", "schema": {"$ref": "#/definitions/Model"}}
    whole = swagger({"parameters": [ITEM, payload]}, definitions={"Model": model})
    inline = {"type": "object", "properties": {"part": part}}
    assert compare(contract(whole), contract(openapi(body("application/json", inline)))) == ()


def test_a_part_that_is_described_in_two_ways_is_refused() -> None:
    models = {
        name: {"type": "object", "$defs": {"Part": {"type": kind}}} for name, kind in (("A", "string"), ("B", "object"))
    }
    with pytest.raises(GeneratorError, match="Part is described in two ways"):
        contract(swagger({"parameters": [ITEM]}, definitions=models))


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (swagger({"parameters": {"a": 1}}), "post/parameters: must be a list"),
        (swagger({"parameters": ["a"]}), "post/parameters/0: must be an object"),
        (swagger({"parameters": [{"$ref": "#/parameters/gone"}]}), "#/parameters/gone leads nowhere"),
        (swagger({"responses": []}), "post/responses: must be an object"),
        (swagger({"responses": {"200": "fine"}}), "responses/200: must be an object"),
        (swagger({}, definitions=[]), "/definitions: must be an object"),
        ({**swagger({}), "paths": {"/items": []}}, "/paths/~1items: must be an object"),
        ({**swagger({}), "paths": {"/items": {"get": 7}}}, "/paths/~1items/get: must be an object"),
    ],
)
def test_faults_are_named(document: dict[str, Any], message: str) -> None:
    with pytest.raises(GeneratorError) as caught:
        read_text(json.dumps(document), "bad.json")
    assert message in str(caught.value)
