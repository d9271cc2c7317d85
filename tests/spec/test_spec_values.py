"""The value sets that callers rely on: each listed value is a member of the named enum."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final, get_args

import pytest
import yaml

import dify_client

SPEC: Final = Path(__file__).resolve().parents[2] / "spec" / "dify"

TEXTS: Final = {
    "ResponseMode": "streaming blocking",
    "FileType": "document image audio video custom",
    "TransferMethod": "remote_url local_file",
    "Rating": "like dislike",
    "ConversationSort": "created_at -created_at updated_at -updated_at",
    "IconType": "emoji image",
    "AutoPlay": "enabled disabled",
    "AnnotationAction": "enable disable",
    "JobStatus": "waiting running completed failed",
    "MessageBelongsTo": "user assistant",
    "ConversationStatus": "normal archived",
    "VariableValueType": "string number select",
    "FormInputType": "text-input paragraph select",
    "ChatEventName": (
        "message agent_message tts_message tts_message_end agent_thought message_file message_end message_replace error"
        " ping"
    ),
    "WorkflowEventName": (
        "workflow_started node_started text_chunk node_finished workflow_finished tts_message tts_message_end ping"
    ),
    "AudioFormat": "mp3 mp4 mpeg mpga m4a wav webm",
    "ImageFormat": "png jpg jpeg webp gif",
    "WorkflowStatus": "running succeeded failed stopped",
    "NodeStatus": "running succeeded failed stopped",
    "LogStatus": "succeeded failed stopped running",
    "CreatedByRole": "end_user account",
    "CreatedFrom": "service-api web-app",
    "AppMode": "chat agent-chat advanced-chat completion workflow",
    "NodeType": (
        "start end llm code template knowledge_retrieval question_classifier if_else variable_assigner"
        " parameter_extractor"
    ),
}
"""What each enum of strings holds at least."""

STATUSES: Final = (200, 201, 204, 400, 401, 403, 404, 409, 412, 413, 415, 429, 500, 502, 503, 504)

CLOSED: Final = {"ResponseMode", "TransferMethod", "Rating", "ConversationSort", "AnnotationAction"}
"""Enums of requests: a value more would let a caller send what servers refuse."""


@pytest.mark.parametrize("name", TEXTS)
def test_texts_are_members(name: str, schemas: dict[str, Any]) -> None:
    schema = schemas[name]
    assert schema["type"] == "string"
    assert schema["description"]
    assert set(TEXTS[name].split()) <= set(schema["enum"])
    assert len(schema["enum"]) == len(set(schema["enum"]))


@pytest.mark.parametrize("name", sorted(CLOSED))
def test_enums_of_requests_hold_no_more(name: str, schemas: dict[str, Any]) -> None:
    assert set(schemas[name]["enum"]) == set(TEXTS[name].split())


@pytest.mark.parametrize("name", [*TEXTS, "HttpStatusCode"])
def test_value_sets_are_exported_as_they_are_written(name: str, schemas: dict[str, Any]) -> None:
    assert name in dify_client.__all__
    assert get_args(getattr(dify_client, name)) == tuple(schemas[name]["enum"])


def test_error_answers_tell_their_codes() -> None:
    """One does not: old servers answer an unknown route with a page of HTML."""
    operations: list[dict[str, Any]] = [
        operation
        for file in sorted(SPEC.glob("*.yaml"))
        for item in yaml.safe_load(file.read_text("utf-8")).get("paths", {}).values()
        for operation in item.values()
        if isinstance(operation, dict)
    ]
    silent = [
        f"{operation['operationId']} {status}"
        for operation in operations
        for status in operation["responses"]
        if status[0] in "45" and not operation.get("x-error-codes", {}).get(status)
    ]
    assert len(operations) == 88
    assert silent == ["getServiceInfo 404"]


def test_statuses_are_members(schemas: dict[str, Any]) -> None:
    assert schemas["HttpStatusCode"]["type"] == "integer"
    assert set(STATUSES) <= set(schemas["HttpStatusCode"]["enum"])


@pytest.mark.parametrize(("names", "union"), [("ChatEventName", "ChatEvent"), ("WorkflowEventName", "WorkflowEvent")])
def test_event_names_are_those_of_the_union(names: str, union: str, schemas: dict[str, Any]) -> None:
    assert set(schemas[names]["enum"]) == set(schemas[union]["discriminator"]["mapping"])


@pytest.mark.parametrize("union", ["ChatEvent", "CompletionEvent", "WorkflowEvent", "RunEvent", "DatasourceEvent"])
def test_event_unions_are_consistent(union: str, schemas: dict[str, Any]) -> None:
    mapping: dict[str, str] = schemas[union]["discriminator"]["mapping"]
    assert {"error", "ping"} <= set(mapping)
    assert [member["$ref"] for member in schemas[union]["oneOf"]] == list(mapping.values())
    for name, reference in mapping.items():
        member = schemas[reference.rsplit("/", 1)[1]]
        assert member["properties"]["event"]["const"] == name
        assert "event" in member["required"]


@pytest.fixture(scope="module")
def schemas() -> dict[str, Any]:
    """All named schemas of the specification, read straight from the files."""
    found: dict[str, Any] = {}
    for file in sorted(SPEC.glob("*.yaml")):
        document: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
        found |= document.get("components", {}).get("schemas", {})
    return found
