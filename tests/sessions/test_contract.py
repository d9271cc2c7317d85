"""The specification against the server: each example is sent, each answer is held against the specification."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from session_client import models
from session_gateway import contract
from session_gateway.errors import STATUS
from session_gateway.routes import Routes

from .http import HELLO, PREFIX, browser, session, told
from .serving import scripted

OPERATIONS = {operation["operationId"]: (path, method, operation) for path, method, operation in contract.operations()}
REQUESTS = [
    (name, example)
    for name, (_, _, operation) in OPERATIONS.items()
    for content in operation.get("requestBody", {}).get("content", {}).values()
    for example in content["examples"]
]


def resolved(value: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a reference leads to."""
    while "$ref" in value:
        found: Any = contract.document()
        for step in value["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        value = found
    return value


def fits(answer: httpx.Response, operation: Mapping[str, Any]) -> None:
    """Hold an answer against what is described for its status."""
    described = operation["responses"].get(str(answer.status_code))
    assert described is not None, f"{answer.status_code} is not described: {answer.text}"
    content = resolved(described).get("content", {})
    if not content:
        assert answer.content == b""
        return
    kind = answer.headers["content-type"].partition(";")[0]
    schema = content[kind]["schema"]
    items: list[Any] = told(answer) if kind == "text/event-stream" else [answer.json()]
    if schema.get("type") == "array":
        items, schema = items[0], schema["items"]
    name = schema["$ref"].rpartition("/")[2]
    for item in items:
        contract.check(name, item)
    if answer.status_code >= 400:
        detail = answer.json()["detail"]
        assert STATUS[detail["error_code"]] == answer.status_code
        assert detail["error_code"] in operation["x-error-codes"][str(answer.status_code)]


def test_there_are_thirteen_operations_and_each_is_served() -> None:
    assert len(OPERATIONS) == 13
    with scripted() as served:
        assert set(Routes(served.gateway).handlers()) == set(OPERATIONS)


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_is_described(name: str) -> None:
    _, _, operation = OPERATIONS[name]
    assert operation["tags"]
    assert operation["summary"]
    assert operation["description"]
    for body in operation.get("requestBody", {}).get("content", {}).values():
        assert body["examples"]
    for status, response in operation["responses"].items():
        for content in resolved(response).get("content", {}).values():
            assert content["examples"], (name, status)
        if status >= "400":
            assert operation["x-error-codes"][status]


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_example_of_an_answer_fits_and_the_client_reads_it(name: str) -> None:
    for status, response in OPERATIONS[name][2]["responses"].items():
        for kind, content in resolved(response).get("content", {}).items():
            for title, example in content["examples"].items():
                schema, value = content["schema"], example["value"]
                if kind == "text/event-stream":
                    assert told(httpx.Response(200, headers={"content-type": kind}, text=value))
                    continue
                values = value if schema.get("type") == "array" else [value]
                component = schema.get("items", schema)["$ref"].rpartition("/")[2]
                for one in values:
                    contract.check(component, one)
                    assert getattr(models, component).from_dict(one).to_dict() == one
                if status >= "400":
                    assert value["detail"]["error_code"] == title
                    assert STATUS[title] == int(status)


def test_the_table_of_errors_is_that_of_the_specification() -> None:
    codes = set(contract.document()["components"]["schemas"]["ErrorCode"]["enum"])
    assert codes == set(STATUS)
    described = {
        (code, int(status))
        for _, _, operation in OPERATIONS.values()
        for status, found in operation["x-error-codes"].items()
        for code in found
    }
    elsewhere = {"NOT_FOUND", "METHOD_NOT_ALLOWED", "INTERACTION_ABORTED", "TOO_MANY_EVENTS"}
    assert described == {(code, status) for code, status in STATUS.items() if code not in elsewhere}


@pytest.mark.parametrize(("name", "example"), REQUESTS)
def test_every_example_of_a_request_is_answered_as_described(name: str, example: str) -> None:
    path, method, operation = OPERATIONS[name]
    (kind, content) = next(iter(operation["requestBody"]["content"].items()))
    value = content["examples"][example]["value"]
    with scripted() as served, browser(served) as http:
        made = session(http, id="tiger-castle")
        target = path.replace("{session_id}", made.rpartition("/")[2])
        if kind == "multipart/form-data":
            answer = http.request(method, target, files={"file": ("note.txt", value["file"], "text/plain")})
        else:
            answer = http.request(method, target, json=value)
        fits(answer, operation)
        assert (answer.status_code >= 400) == (example == "assistant_role")


def test_every_operation_without_a_body_is_answered_as_described() -> None:
    with scripted() as served, browser(served) as http:
        path = session(http, id="tiger-castle")
        http.post(f"{path}/chat", json={"message": HELLO})
        file = http.post(f"{path}/files", files={"file": ("a.txt", b"x")}).json()["file_id"]
        order = [
            "getHealth", "listSessions", "getSession", "attachChat", "cancelChat", "listFiles", "getFile",
            "deleteFile", "deleteSession",
        ]  # fmt: skip
        for name in order:
            route, method, operation = OPERATIONS[name]
            target = route.replace("{session_id}", "tiger-castle").replace("{file_id}", file)
            fits(http.request(method, target), operation)
            missing = re.sub(r"\{\w+\}", "lost", route)
            if missing != route:
                fits(http.request(method, missing), operation)


def test_the_document_and_its_page_are_served() -> None:
    with scripted() as served, browser(served) as http:
        document = http.get("/openapi.json").json()
        assert document["servers"][0]["url"] == "/"
        assert document["paths"] == contract.document()["paths"]
        page = http.get("/")
        assert page.headers["content-type"].startswith("text/html")
        for name, (path, method, _) in OPERATIONS.items():
            assert f"<h3 id='{name}'><code>{method.upper()} {path}</code></h3>" in page.text
        for schema in document["components"]["schemas"]:
            assert f"<h3 id='schema-{schema}'>" in page.text
        assert "<script" not in page.text
        assert http.get("/nothing").json()["detail"]["error_code"] == "NOT_FOUND"
        wrong = http.put(PREFIX)
        assert (wrong.status_code, wrong.json()["detail"]["error_code"]) == (405, "METHOD_NOT_ALLOWED")
        assert set(wrong.headers["allow"].replace(" ", "").split(",")) >= {"GET", "POST"}
