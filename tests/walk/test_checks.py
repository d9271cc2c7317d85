"""No limit of the specification is lost on the way: what the package checks is what the YAML says, and no more."""

from __future__ import annotations

from typing import Any, Final, cast

import pytest

from dify_client import models
from dify_client._runtime.operation import Check
from generator.bundle import BundledOperation
from tests.package.play.operations import endpoints

from .document import bundled

LIMITS: Final = {
    "minimum": "minimum", "maximum": "maximum", "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum", "minLength": "min_length", "maxLength": "max_length",
    "pattern": "pattern", "minItems": "min_items", "maxItems": "max_items",
}  # fmt: skip
FORMATS: Final = ("uuid", "date", "date-time")
SCHEMAS: Final[dict[str, Any]] = bundled().document["components"]["schemas"]
SENT: Final = [
    name for name, schema in SCHEMAS.items() if schema.get("properties") and hasattr(getattr(models, name), "SCHEMA")
]


def said(schema: dict[str, Any]) -> dict[str, Any]:
    """Limits of a schema by the names that the package has for them; those of a named schema are its own."""
    if "anyOf" in schema:
        (schema,) = [member for member in schema["anyOf"] if member.get("type") != "null"]
    if "$ref" in schema:
        schema = SCHEMAS[schema["$ref"].rsplit("/", 1)[1]]
        return {"enum": tuple(schema["enum"])} if "enum" in schema else {}
    found = {ours: schema[key] for key, ours in LIMITS.items() if key in schema}
    if schema.get("format") in FORMATS:
        found["format"] = schema["format"]
    if "const" in schema:
        found["enum"] = (schema["const"],)
    inner = schema.get("items", schema.get("additionalProperties"))
    if isinstance(inner, dict) and (limits := said(cast("dict[str, Any]", inner))):
        found["items"] = limits
    return found


def checked(check: Check | None) -> dict[str, Any]:
    """Limits that the package checks."""
    if check is None:
        return {}
    found = {name: value for name, value in check._asdict().items() if name not in ("types", "model", "items")}
    items = checked(check.items)
    return {name: value for name, value in {**found, "items": items}.items() if value not in (None, (), {})}


@pytest.mark.parametrize("endpoint", endpoints(), ids=lambda endpoint: endpoint.operation.id)
def test_parameters(endpoint: Any) -> None:
    raw: BundledOperation = bundled().operations[endpoint.operation.id]
    written = [bundled().resolve(parameter) for parameter in raw.raw.get("parameters", [])]
    expected = {(one["in"], one["name"]): (bool(one.get("required")), said(one["schema"])) for one in written}
    found = {(one.location, one.wire): (one.required, checked(one.check)) for one in endpoint.operation.params}

    assert found == expected


@pytest.mark.parametrize("name", SENT)
def test_members(name: str) -> None:
    model: Any = getattr(models, name)
    schema = SCHEMAS[name]
    needed: list[str] = schema.get("required", [])
    expected = {wire: (wire in needed, said(member)) for wire, member in schema["properties"].items()}

    assert {field.wire: (field.required, checked(field.check)) for field in model.SCHEMA} == expected
    assert [rule.message for rule in model.RULES] == [rule["message"] for rule in schema.get("x-rules", [])]
