"""Different ways to write the same thing are no difference; references may go in circles."""

from __future__ import annotations

from typing import Any

import pytest

from .documents import differences, document

TEXT = {"type": "string"}
ITEM: dict[str, Any] = {"type": "object", "properties": {"size": {"type": "integer"}}}
REF = {"$ref": "#/components/schemas/Item"}

SAME: dict[str, tuple[Any, Any]] = {
    "nullable of 3.0 and a type list of 3.1": ({**TEXT, "nullable": True}, {"type": ["string", "null"]}),
    "anyOf with null": ({**TEXT, "nullable": True}, {"anyOf": [TEXT, {"type": "null"}]}),
    "oneOf with null around a reference": ({"allOf": [REF], "nullable": True}, {"oneOf": [REF, {"type": "null"}]}),
    "allOf of one": ({"allOf": [REF]}, REF),
    "allOf of one with a description": ({"allOf": [REF], "description": "An item."}, {**REF, "description": "Same."}),
    "a reference and what it stands for": (REF, ITEM),
    "oneOf and anyOf": ({"oneOf": [TEXT, {"type": "integer"}]}, {"anyOf": [{"type": "integer"}, TEXT]}),
    "a choice of types and a list of types": ({"type": ["string", "integer"]}, {"anyOf": [TEXT, {"type": "integer"}]}),
    "const and an enum of one": ({"const": "a"}, {"type": "string", "enum": ["a"]}),
    "null inside an enum": ({"type": ["string", "null"], "enum": ["a", None]}, {"enum": ["a"], "nullable": True}),
    "order of an enum": ({"enum": ["a", "b"]}, {"enum": ["b", "a"]}),
    "order of members": (
        {"type": "object", "properties": {"a": TEXT, "b": TEXT}},
        {"type": "object", "properties": {"b": TEXT, "a": TEXT}},
    ),
    "allOf of parts and one object": (
        {"allOf": [ITEM, {"type": "object", "properties": {"name": TEXT}, "required": ["name"]}]},
        {"type": "object", "properties": {"name": TEXT, **ITEM["properties"]}, "required": ["name"]},
    ),
    "formats that JSON does not know": ({"type": "integer", "format": "int64"}, {"type": "integer"}),
    "binary text": ({**TEXT, "format": "binary"}, {**TEXT, "contentMediaType": "application/octet-stream"}),
    "an exclusive limit of 3.0 and 3.1": (
        {"type": "integer", "minimum": 0, "exclusiveMinimum": True},
        {"type": "integer", "exclusiveMinimum": 0},
    ),
    "members of a union in another order": (
        {"oneOf": [ITEM, {"type": "object", "properties": {"radius": TEXT}}]},
        {"oneOf": [{"type": "object", "properties": {"radius": TEXT}}, ITEM]},
    ),
    "no extra members said and allowed": (ITEM, {**ITEM, "additionalProperties": True}),
}


@pytest.mark.parametrize("name", SAME)
def test_spellings_of_the_same_are_no_difference(name: str) -> None:
    one, two = SAME[name]
    assert differences(document(one, Item=ITEM), document(two, Item=ITEM)) == []
    assert differences(document(two, Item=ITEM), document(one, Item=ITEM)) == []


def node(**more: Any) -> dict[str, Any]:
    """A tree: an object with children of its own kind."""
    children = {"type": "array", "items": {"$ref": "#/components/schemas/Node"}}
    return {"type": "object", "properties": {"children": children, "name": TEXT, **more}}


def test_a_circle_of_references_is_walked_once() -> None:
    root = {"$ref": "#/components/schemas/Node"}
    assert differences(document(root, Node=node()), document(root, Node=node())) == []
    changed = document(root, Node=node(size=TEXT))
    assert differences(document(root, Node=node()), changed) == ["response-property-added Node.size"]


def test_a_circle_under_other_names_is_followed() -> None:
    children = {"type": "array", "items": {"$ref": "#/components/schemas/B"}}
    other = {"type": "object", "properties": {"children": children, "name": {"type": "integer"}}}
    before = document({"$ref": "#/components/schemas/Node"}, Node=node())
    after = document({"$ref": "#/components/schemas/B"}, B=other)
    assert differences(before, after) == ["response-property-type-changed Node.name"]


def test_a_shared_component_is_reported_once_per_direction() -> None:
    def both(schema: Any) -> dict[str, Any]:
        whole = document(REF, Item=schema)
        body = {"required": True, "content": {"application/json": {"schema": REF}}}
        whole["paths"]["/items"]["post"] = {**whole["paths"]["/items"]["get"], "requestBody": body}
        return whole

    changed = {"type": "object", "properties": {"size": TEXT}}
    assert differences(both(ITEM), both(changed)) == [
        "request-property-type-changed Item.size",
        "response-property-type-changed Item.size",
    ]


def test_null_at_two_uses_of_one_component_is_two_differences() -> None:
    def uses(one: Any, two: Any) -> dict[str, Any]:
        return document({"type": "object", "properties": {"a": one, "b": two}}, Item=ITEM)

    nullable = {"anyOf": [REF, {"type": "null"}]}
    assert differences(uses(REF, REF), uses(nullable, nullable)) == [
        "response-property-became-nullable GET /items 200 application/json.a",
        "response-property-became-nullable GET /items 200 application/json.b",
    ]


def test_members_of_a_union_are_paired_by_likeness_below_their_envelope() -> None:
    def envelope(**data: Any) -> dict[str, Any]:
        inner = {"type": "object", "properties": data}
        return {"type": "object", "properties": {"id": TEXT, "data": inner}}

    done, paused = envelope(outputs=TEXT, ended=TEXT), envelope(reasons=TEXT, nodes=TEXT)
    changed = envelope(reasons=TEXT, nodes={"type": "integer"})
    assert differences(document({"oneOf": [done, paused]}), document({"oneOf": [changed, done]})) == [
        "response-property-type-changed GET /items 200 application/json|2.data.nodes"
    ]


def test_a_union_with_one_member_keeps_its_discriminator() -> None:
    shape = {"type": "object", "properties": {"kind": {"const": "item"}}}
    union = {
        "oneOf": [REF],
        "discriminator": {"propertyName": "kind", "mapping": {"item": "#/components/schemas/Item"}},
    }
    told = {**union, "discriminator": {"propertyName": "type", "mapping": {"item": "#/components/schemas/Item"}}}
    assert differences(document(union, Item=shape), document(told, Item=shape)) == [
        "response-property-discriminator-changed GET /items 200 application/json"
    ]


def test_unions_that_contain_each_other_are_read() -> None:
    def refs(*names: str) -> dict[str, Any]:
        return {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in names]}

    box = {"type": "object", "properties": {"width": TEXT}}
    whole = document(refs("Box", "Group"), Box=box, Group=refs("Any", "Box"), Any=refs("Group", "Box", "Any"))
    assert differences(whole, whole) == []


def test_json_values_of_any_depth_are_read() -> None:
    value = {"$ref": "#/components/schemas/Value"}
    inside = {"anyOf": [TEXT, {"type": "array", "items": value}, {"type": "object", "additionalProperties": value}]}
    less = {"anyOf": [TEXT, {"type": "array", "items": value}]}
    assert differences(document(value, Value=inside), document(value, Value=inside)) == []
    assert differences(document(value, Value=inside), document(value, Value=less)) == [
        "response-property-type-specialized Value"
    ]
