"""Whatever one thing changes in a document of upstream is reported, or the document is refused."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.contract_diff.accepted import FILE, read_accepted
from generator.contract_diff.compare import compare
from generator.contract_diff.judge import judge_input
from generator.contract_diff.lock import FILE as LOCK
from generator.contract_diff.lock import read_lock
from generator.contract_diff.model import Contract
from generator.contract_diff.sources import read_folder, read_text
from generator.contract_diff.unions import reached
from generator.errors import GeneratorError
from generator.shapes import is_dict, is_list

from .documents import SPEC, UPSTREAM, ours

JSON_INPUTS = {
    "docs": "openapi_service.json",
    "server-1.14.0": "served-contract-1.14.0.json",
    "server-1.12.1": "served-swagger-1.12.1.json",
}
SCALARS = st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=8))
some = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
few = settings(some, max_examples=8)


@cache
def reviewed(name: str) -> Contract:
    """An input as the lock file holds it."""
    return read_lock(SPEC / LOCK, LOCK)[name].contract


@cache
def raw(file: str) -> Any:
    """A document of upstream, not to be changed."""
    return json.loads((UPSTREAM / file).read_text("utf-8"))


def other_than(value: Any) -> st.SearchStrategy[Any]:
    """Any scalar but this one."""
    return SCALARS.filter(lambda scalar: bool(scalar != value))


def change(data: st.DataObject, whole: Any) -> None:
    """Walk to a random place and change it: another value, one member less, one member more, another name."""
    part: Any = whole
    while True:
        keys: list[Any] = list(part) if is_dict(part) else list(range(len(part)))
        key: Any = data.draw(st.sampled_from(keys), label="at")
        inner: Any = part[key]
        if (is_dict(inner) or is_list(inner)) and inner and data.draw(st.integers(0, 9), label="go on"):
            part = inner
            continue
        kind = data.draw(st.sampled_from(["replace", "remove", "rename" if is_dict(part) else "replace"]))
        if kind == "remove":
            del part[key]
        elif kind == "rename":
            part[f"{key}_"] = part.pop(key)
        else:
            part[key] = data.draw(other_than(inner), label="new")
        return


@pytest.mark.parametrize("name", JSON_INPUTS)
@some
@given(data=st.data())
def test_any_change_of_a_document_is_reported(name: str, data: st.DataObject) -> None:
    whole = copy.deepcopy(raw(JSON_INPUTS[name]))
    change(data, whole)
    if json.dumps(whole, sort_keys=True) == json.dumps(raw(JSON_INPUTS[name]), sort_keys=True):
        return
    try:
        contract, _ = read_text(json.dumps(whole), name)
    except GeneratorError as exc:
        assert name in str(exc)
    else:
        assert compare(reviewed(name), contract, lineage=True)


@some
@given(data=st.data())
def test_any_change_of_the_markdown_is_reported(data: st.DataObject) -> None:
    lines = (UPSTREAM / "service-openapi.md").read_text("utf-8").splitlines()
    index = data.draw(st.sampled_from([at for at, line in enumerate(lines) if line.startswith(("|", "#"))]))
    words = lines[index].split(" ")
    word = data.draw(st.integers(0, len(words) - 1))
    words[word] += data.draw(st.sampled_from(["x", " ", "s", "|"]))
    lines[index] = " ".join(words)
    try:
        contract, _ = read_text("\n".join(lines), "code")
    except GeneratorError as exc:
        assert "code" in str(exc)
    else:
        assert compare(reviewed("code"), contract, lineage=True)


EDITS: dict[str, Callable[[dict[str, Any], str], None]] = {
    "removed": lambda schema, name: schema["properties"].pop(name),
    "renamed": lambda schema, name: schema["properties"].__setitem__(f"{name}_", schema["properties"].pop(name)),
    "retyped": lambda schema, name: schema["properties"].__setitem__(name, {"type": "boolean", "enum": [True]}),
    "added": lambda schema, name: schema["properties"].__setitem__(f"new_{name}", {"type": "string"}),
    "required": lambda schema, name: schema.__setitem__("required", [*set(schema.get("required", [])) ^ {name}]),
}


@pytest.mark.parametrize("edit", EDITS)
@few
@given(data=st.data())
def test_any_change_of_a_member_that_is_in_use_is_more_than_a_note(edit: str, data: st.DataObject) -> None:
    whole = copy.deepcopy(our_document())
    schemas = whole["components"]["schemas"]
    names = sorted(name for name in reached(ours()) if schemas[name].get("properties"))
    schema = schemas[data.draw(st.sampled_from(names), label="component")]
    member = data.draw(st.sampled_from(sorted(schema["properties"])), label="member")
    EDITS[edit](schema, member)
    after, _ = read_text(json.dumps(whole), "changed")
    rules = {finding.rule for finding in compare(ours(), after, lineage=True)}
    assert rules - {"notes-changed"}, member


@cache
def our_document() -> dict[str, Any]:
    """Our specification as one document."""
    whole = read_folder(SPEC).bundle
    assert whole is not None
    return whole.document


def judged(edit: Callable[[Any], None]) -> list[tuple[str, str]]:
    """Status and rule of what is not accepted after an edit of the published documents."""
    whole = copy.deepcopy(raw("openapi_service.json"))
    edit(whole)
    contract, _ = read_text(json.dumps(whole), "docs")
    accepted = read_accepted(SPEC / FILE, FILE)
    verdict = judge_input(ours(), contract, accepted.inputs["docs"], accepted, read_lock(SPEC / LOCK, LOCK))
    assert verdict.failed
    return [(one.status, one.finding.rule) for one in verdict.judged if one.fails]


def test_a_wide_entry_does_not_hide_what_is_new() -> None:
    def edit(whole: Any) -> None:
        whole["components"]["schemas"]["Dataset"]["properties"]["name"]["format"] = "uuid"

    assert judged(edit) == [("new", "response-property-format-changed")]


def test_upstream_coming_closer_to_us_is_reported_too() -> None:
    def edit(whole: Any) -> None:
        whole["components"]["schemas"]["Dataset"]["properties"]["created_at"]["type"] = "integer"

    assert judged(edit) == []
