"""Asking an app about itself, with servers that do not tell everything."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from dify_client import AppOutput, DifyClient
from dify_client.appgen import AppFactsError, fetch_form
from dify_client.appgen.outputs import outputs_of
from dify_client.errors import ApiStatusError
from tests.overlays.colours import BASE_URL

RUNS: dict[str, Any] = {"r1": {"a": "x", "b": None}, "r2": {"a": 1, "b": None, "c": [1]}, "r3": None}


def server(request: httpx.Request) -> httpx.Response:
    """A workflow whose tools nobody may see, with runs of which one is gone."""
    path = request.url.path.removeprefix("/v1")
    if path == "/info":
        return httpx.Response(200, json={"name": "W", "description": "", "tags": [], "mode": "workflow"})
    if path == "/parameters":
        return httpx.Response(200, json={"user_input_form": [], "file_upload": {"enabled": False}})
    if path == "/workflows/logs":
        assert dict(request.url.params) == {"status": "succeeded", "limit": "5"}
        logs = [{"id": name, "workflow_run": {"id": name}} for name in (*RUNS, "gone")]
        data = [*logs, {"id": "none", "workflow_run": None}]
        return httpx.Response(200, json={"data": data, "page": 1, "limit": 5, "total": 5, "has_more": False})
    name = path.removeprefix("/workflows/run/")
    if name in RUNS:
        return httpx.Response(200, json={"id": name, "workflow_id": "w", "status": "succeeded", "outputs": RUNS[name]})
    status = 404 if name == "gone" else 403
    return httpx.Response(status, json={"code": "not_found", "message": "no", "status": status})


def client(answers: Any = server) -> DifyClient:
    return DifyClient(BASE_URL, api_key="app-key", http_client=httpx.Client(transport=httpx.MockTransport(answers)))


def test_a_server_that_does_not_tell_everything() -> None:
    with client() as found:
        form = fetch_form(found)

    assert form.tools is None
    assert form.outputs == (
        AppOutput(name="a", type="any"),
        AppOutput(name="b", type="any", nullable=True),
        AppOutput(name="c", type="array", always=False),
    )


def test_what_matters_must_be_told() -> None:
    def refusing(request: httpx.Request) -> httpx.Response:
        return httpx.Response(403, json={"code": "forbidden", "message": "no", "status": 403})

    with client(refusing) as found, pytest.raises(ApiStatusError):
        fetch_form(found)


def test_a_server_that_is_no_dify() -> None:
    def page(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, text="<html>", headers={"content-type": "text/html"})

    with client(page) as found, pytest.raises(AppFactsError, match="GET /parameters is answered with no JSON object"):
        fetch_form(found)


def test_no_run_tells_nothing() -> None:
    assert outputs_of([]) is None
    assert outputs_of([{}]) == ()


TYPES: list[tuple[list[Any], tuple[str, bool, bool]]] = [
    (["a", "b"], ("string", True, False)),
    ([True], ("boolean", True, False)),
    ([1, 2.5], ("number", True, False)),
    ([1, "a"], ("any", True, False)),
    ([1, None], ("number", True, True)),
    ([None], ("any", True, True)),
    ([1, "a", None], ("any", True, False)),
    ([{}], ("object", True, False)),
]


@pytest.mark.parametrize(("values", "expected"), TYPES)
def test_types_of_outputs(values: list[Any], expected: tuple[str, bool, bool]) -> None:
    found = outputs_of([{"x": value} for value in values])
    assert found is not None
    assert (found[0].type, found[0].always, found[0].nullable) == expected
