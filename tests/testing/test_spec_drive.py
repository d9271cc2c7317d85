"""What ``scripts.spec_drive`` makes of a specification and of schemathesis' report."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from dify_client.testing.contract import operations
from scripts.spec_drive import local_dify
from scripts.spec_drive.documents import operation_ids, prepared, read
from scripts.spec_drive.drive import Drive, judge
from scripts.spec_drive.findings import Exemption, Finding, distinct, findings, read_exemptions

MEMBER: dict[str, Any] = {
    "type": "object",
    "properties": {"event": {"const": "message"}, "data": {"type": "object"}},
    "required": ["event", "data"],
}


def spec(sse: dict[str, Any]) -> dict[str, Any]:
    """A specification with one stream."""
    media = {"schema": {"$ref": "#/components/schemas/AnyEvent"}, "x-sse": sse}
    union = {"oneOf": [{"$ref": "#/components/schemas/Message"}]}
    answer = {"200": {"description": "A stream.", "content": {"text/event-stream": media}}}
    return {
        "openapi": "3.1.0",
        "paths": {"/talk": {"get": {"operationId": "talk", "responses": answer}}},
        "components": {"schemas": {"AnyEvent": union, "Message": MEMBER}},
    }


def schema_of(document: dict[str, Any]) -> Any:
    return document["paths"]["/talk"]["get"]["responses"]["200"]["content"]["text/event-stream"]["schema"]


def test_events_whose_name_is_in_the_json() -> None:
    made = prepared(spec({}))
    data = schema_of(made)["properties"]["data"]
    assert data["contentSchema"] == {"$ref": "#/components/schemas/AnyEvent"}
    assert made["components"]["schemas"]["AnyEvent"] == {"anyOf": [{"$ref": "#/components/schemas/Message"}]}


def test_events_whose_name_is_in_the_frame() -> None:
    made = prepared(spec({"name": "field"}))
    (member,) = schema_of(made)["anyOf"]
    assert member["properties"]["event"] == {"const": "message"}
    assert member["properties"]["data"]["contentSchema"] == {"type": "object"}
    assert made["components"]["schemas"]["Message"] == MEMBER


def test_specifications_of_both_kinds(tmp_path: Path) -> None:
    file = tmp_path / "openapi.yaml"
    file.write_text(json.dumps(spec({})))
    assert read(file) == spec({})
    assert read(local_dify.SPECIFICATION)["paths"]


def report(tmp_path: Path, *events: dict[str, Any]) -> Path:
    file = tmp_path / "report.ndjson"
    file.write_text("".join(f"{json.dumps(event)}\n" for event in events))
    return file


def scenario(**failure: str) -> dict[str, Any]:
    """A case with one check that failed."""
    about = {"code": "ST101", "operation": "POST /x", "title": "Server error", "message": "", **failure}
    response = {
        "status_code": 500,
        "headers": {"content-type": ["text/html; charset=utf-8"]},
        "content": {"$base64": base64.b64encode(b"oh no").decode()},
    }
    recorder = {
        "cases": {"a": {"value": {"method": "POST", "path": "/x", "body": {"name": None}}}},
        "checks": {"a": [{"status": "success"}, {"status": "failure", "failure_info": {"failure": about}}]},
        "interactions": {"a": {"request": {"uri": "http://x/x"}, "response": response}},
    }
    return {"ScenarioFinished": {"recorder": recorder}}


def test_findings_of_a_report(tmp_path: Path) -> None:
    broken = {"NonFatalError": {"label": "POST /x", "info": {"type": "Timeout"}}}
    found = list(findings(report(tmp_path, {"Initialize": {}}, scenario(), scenario(), broken)))
    assert [finding.check for finding in found] == ["ST101", "ST101", "error"]
    assert (found[0].operation, found[0].status, found[0].media_type) == ("POST /x", 500, "text/html")
    assert len(distinct(found)) == 2
    assert str(found[0]) == (
        "ST101 Server error: POST /x -> 500 text/html\n    request: POST http://x/x {'name': None}\n    answer: oh no"
    )


def test_what_is_known_and_what_is_new(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = list(findings(report(tmp_path, scenario(), scenario(operation="POST /y"))))
    known = Exemption(reason="so it is", check="ST101", operation="POST /y", status=500, answer="oh")
    verdict = judge(found, 7, [known, Exemption(reason="never", status=501)])
    assert verdict.tell() == 1
    told = capsys.readouterr().out
    assert "POST /x -> 500" in told
    assert "known, 1 times: so it is\nknown, but not met: never\n7 calls, 1 kinds of new findings, 1 known ones" in told
    assert judge(found[1:], 7, [known]).tell() == 0


@pytest.mark.parametrize(
    ("message", "body", "covered"),
    [
        ("Invalid component: in body - name: Incorrect type", {"name": None}, True),
        ("Invalid component: in body - name: Incorrect type", {"name": 5}, False),
        ("Invalid component: in body - name: Incorrect type", {}, False),
        ("Invalid component: in body - name: Incorrect type", None, False),
        ("Invalid component: parameter", {"name": None}, False),
    ],
)
def test_null_members(message: str, body: Any, covered: bool) -> None:
    finding = Finding("ST201", "", "POST /x", 200, "", message, "", body, "")
    assert Exemption(reason="", null_member=True).covers(finding) is covered


def test_exemptions_of_the_local_dify() -> None:
    """Each says what it covers and why, and names operations that there are."""
    known = {f"{operation.method} {operation.path}" for operation in operations().values()}
    for exemption in read_exemptions(local_dify.EXEMPTIONS):
        assert len(exemption.reason) > 20
        assert exemption.check != "*"
        assert exemption.operation in {"*", *known}
        assert (
            exemption.operation != "*"
            or exemption.contains
            or exemption.answer
            or exemption.media_type
            or exemption.null_member
        )


def test_every_operation_gets_its_key() -> None:
    with local_dify.running() as (server, headers):
        assert set(headers) == {operation.id for operation in operations().values() if operation.key}
        assert headers["runWorkflow"] == {"Authorization": f"Bearer {server.api_keys['workflow']}"}
        assert headers["listTags"] == {"Authorization": f"Bearer {server.dataset_api_key}"}
    listed = {operation for app in local_dify.APPS.values() for operation in app}
    assert listed <= {name for name, _ in operation_ids(read(local_dify.SPECIFICATION))}


def test_keys_are_no_part_of_the_command() -> None:
    """Other users of a machine see commands."""
    drive = Drive(spec({}), "http://x", headers={"Authorization": "Bearer secret"})
    assert "secret" not in " ".join(drive.command(Path("/t"), Path("/t/r")))
    assert "secret" in drive.settings()
