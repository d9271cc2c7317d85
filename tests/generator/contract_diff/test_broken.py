"""A document that is broken is refused, with the place; never compared in part."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.contract_diff.sources import read_text
from generator.errors import GeneratorError

from .documents import UPSTREAM, document

GOOD = document({"type": "object", "properties": {"size": {"type": "integer"}}})


def refusal(text: str) -> str:
    """What is said about a document."""
    with pytest.raises(GeneratorError) as caught:
        read_text(text, "bad.json")
    return str(caught.value)


def broken(path: str, value: Any) -> str:
    """The good document with one part replaced, or taken out for None."""
    whole = json.loads(json.dumps(GOOD))
    *above, last = path.split(" ")
    part = whole
    for key in above:
        part = part[key]
    if value is None:
        del part[last]
    else:
        part[last] = value
    return json.dumps(whole)


SCHEMA = "paths /items get responses 200 content application/json schema"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "bad.json:1: JSON mistake"),
        ('{"openapi": "3.1.0", "openapi": "3.1.0"}', "has the key openapi twice"),
        ("[]", "is no JSON object"),
        ("a: [", "YAML mistake"),
        ("just words", "is no YAML object"),
        ("{}", "is no OpenAPI 3.0 or 3.1 nor Swagger 2.0 document: it says neither"),
        (broken("openapi", "4.0.0"), "it says openapi 4.0.0"),
        (broken("paths", None), "bad.json#/paths: is missing"),
        (broken("paths", {}), "bad.json#/paths: describes no operation"),
        (broken("paths", []), "bad.json#/paths: must be an object"),
        (broken("paths /items get", 7), "bad.json#/paths/~1items/get: must be an object"),
        (broken("paths /items get responses", None), "/paths/~1items/get/responses: is missing"),
        (broken("paths /items get responses", {}), "responses: describes no answer"),
        (broken("paths /items gte", {}), "bad.json#/paths/~1items/gte: is no HTTP method"),
        (broken("paths /items get parameters", [{"in": "query"}]), "/parameters/0: is no parameter"),
        (broken("paths /items get parameters", {"a": 1}), "/parameters: must be a list"),
        (broken(f"{SCHEMA} type", "strnig"), "schema/type: strnig is no JSON type"),
        (broken(f"{SCHEMA} properties", []), "schema/properties: has the wrong type"),
        (broken(f"{SCHEMA} required", "size"), "schema/required: has the wrong type"),
        (broken(f"{SCHEMA} properties size", 5), "properties/size: is no schema"),
        (broken(SCHEMA, {"$ref": "#/components/schemas/Gone"}), "#/components/schemas/Gone leads nowhere"),
        (broken(SCHEMA, {"$ref": "other.yaml#/Item"}), "other.yaml#/Item leads nowhere"),
        (broken("components schemas", {"A": {"$ref": "#/components/schemas/A"}}), "A: only leads back to itself"),
        (
            broken("components schemas", {"A": {"allOf": [{"$ref": "#/components/schemas/A"}, {"type": "object"}]}}),
            "allOf goes in a circle through A",
        ),
        (broken("security", [{"key": []}]), "there is no security scheme key"),
    ],
)
def test_the_place_is_named(text: str, message: str) -> None:
    assert message in refusal(text)


def test_every_fault_is_named_at_once() -> None:
    whole = json.loads(broken(f"{SCHEMA} type", "strnig"))
    whole["paths"]["/items"]["get"]["parameters"] = [{}]
    assert len(refusal(json.dumps(whole)).splitlines()) == 2


PAGE = (UPSTREAM / "service-openapi.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("| limit | query | Number", "| limit | query | a | Number", "a table row with 6 cells, where 5 are expected"),
        ("| Yes | string (uuid) |", "| Maybe | string (uuid) |", "Maybe where Yes or No is expected"),
        ("| Yes | string (uuid) |", "| Yes | sting (uuid) |", "the type sting (uuid) is not understood"),
        ("[IndexInfoResponse](#indexinforesponse)", "[Index](#index)", "the link to Index leads nowhere"),
        ("| Name | Located in |", "| Name | Where |", "a table with columns Name, Where"),
        ("#### Request Body", "#### Body", "Body is no part of an operation that is known"),
        ("### [GET] /app/feedbacks", "### [GET /app/feedbacks", "is no heading of an operation"),
        ("| 401 | Unauthorized", "| 4O1 | Unauthorized", "4O1 is no status"),
        ("### ~~[POST]", "### [POST]", "is deprecated in its heading or in its text, but not in both"),
    ],
)
def test_markdown_that_is_not_understood_is_refused(old: str, new: str, message: str) -> None:
    assert old in PAGE
    assert message in refusal(PAGE.replace(old, new, 1))


@pytest.mark.parametrize("share", [0.05, 0.3, 0.55, 0.8])
def test_markdown_that_was_cut_off_is_refused(share: float) -> None:
    assert refusal(PAGE[: int(len(PAGE) * share)])


def test_swagger_faults_are_named() -> None:
    whole = json.loads((UPSTREAM / "served-contract-1.14.0.json").read_text("utf-8"))
    whole["paths"]["/chat-messages"]["post"]["parameters"][0]["schema"]["$ref"] = "#/definitions/Gone"
    assert "#/components/schemas/Gone leads nowhere" in refusal(json.dumps(whole))
    whole["paths"]["/chat-messages"]["post"]["parameters"] = [{"name": "a"}]
    assert "parameters/0: is no parameter" in refusal(json.dumps(whole))
    whole["paths"] = None
    assert "bad.json#/paths: must be an object" in refusal(json.dumps(whole))
