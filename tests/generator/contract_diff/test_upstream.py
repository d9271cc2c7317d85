"""The real documents: they are read whole, and every difference from ours is explained and reviewed."""

from __future__ import annotations

import json

import pytest

from generator.contract_diff.accepted import FILE, read_accepted
from generator.contract_diff.cli import main
from generator.contract_diff.codec import decode, encode
from generator.contract_diff.compare import compare
from generator.contract_diff.lock import FILE as LOCK
from generator.contract_diff.lock import read_lock
from generator.contract_diff.sources import read

from .documents import SPEC, UPSTREAM, ours, upstream

SIZES = {
    "openapi_service.json": (82, 128),
    "service-openapi.md": (88, 215),
    "served-contract-1.14.0.json": (88, 69),
    "served-swagger-1.12.1.json": (77, 62),
}


@pytest.mark.parametrize("name", SIZES)
def test_every_operation_and_schema_is_read(name: str) -> None:
    contract = upstream(name)
    assert (len(contract.endpoints), len(contract.schemas)) == SIZES[name]


@pytest.mark.parametrize("name", SIZES)
def test_the_normal_form_survives_the_lock_file(name: str) -> None:
    contract = upstream(name)
    assert decode(contract.label, json.loads(json.dumps(encode(contract)))) == contract


def test_ours_has_every_operation_of_the_code() -> None:
    assert ours().endpoints.keys() == upstream("service-openapi.md").endpoints.keys()


def test_every_difference_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["--all"])
    assert status == 0, capsys.readouterr().out


def test_the_lock_holds_exactly_the_committed_copies() -> None:
    accepted = read_accepted(SPEC / FILE, FILE)
    lock = read_lock(SPEC / LOCK, LOCK)
    assert lock.keys() == accepted.inputs.keys()
    for name, watched in accepted.inputs.items():
        document = read(str(UPSTREAM.parents[2] / watched.file))
        assert lock[name].sha256 == document.sha256
        assert compare(lock[name].contract, document.contract, lineage=True) == ()


def test_an_older_server_breaks_nothing_that_is_not_explained_for_it_alone() -> None:
    accepted = read_accepted(SPEC / FILE, FILE)
    finding = next(
        finding
        for finding in compare(ours(), upstream("served-swagger-1.12.1.json"))
        if finding.rule == "api-removed-without-deprecation" and finding.at == "GET /end-users/{end_user_id}"
    )
    assert accepted.explain(finding, "server-1.12.1")
    assert accepted.explain(finding, "code") is None


def test_events_that_hang_on_no_operation_are_compared_member_by_member() -> None:
    text = (UPSTREAM / "openapi_service.json").read_text("utf-8")
    whole = json.loads(text)
    parts = whole["components"]["schemas"]
    del parts["ChunkChatEvent"]["discriminator"]["mapping"]["agent_thought"]
    parts["StreamEventMessage"]["allOf"][2]["properties"]["answer"]["type"] = "integer"
    from .documents import contract

    new = {finding.identity[:2] for finding in compare(ours(), contract(whole))}
    old = {finding.identity[:2] for finding in compare(ours(), contract(json.loads(text)))}
    assert ("ChatEvent[agent_thought]", "response-event-removed") in new - old
    assert ("MessageEvent.answer", "response-property-type-changed") in new - old


def test_swagger_habits_are_understood() -> None:
    contract = upstream("served-contract-1.14.0.json")
    messages = contract.endpoints["GET /messages"]
    assert messages.body is None
    assert [parameter.name for parameter in messages.parameters] == ["conversation_id", "first_id", "limit"]
    assert "WeightVectorSetting" in contract.schemas
    assert messages.security == ("bearer as Bearer",)


def test_markdown_details_are_read() -> None:
    contract = upstream("service-openapi.md")
    assert contract.endpoints["GET /"].open
    assert not contract.endpoints["GET /info"].open
    assert contract.schemas["Segmentation"].properties["separator"].default == '"\\n"'
    assert contract.schemas["WorkflowFinishedBlockingDataResponse"].properties["status"].enum == (
        '"failed"',
        '"partial-succeeded"',
        '"stopped"',
        '"succeeded"',
    )
    assert contract.endpoints["POST /datasets/{}/hit-testing"].deprecated
    assert {name for name, schema in contract.schemas["Parameters"].properties.items() if schema.properties} >= {
        "file_upload",
        "text_to_speech",
    }
