"""Rows K: keys, and what is written down."""

from __future__ import annotations

import logging
import pickle
from typing import Any

import httpx
import pytest

from dify_client import (
    ApiError,
    AsyncDifyClient,
    AuthenticationError,
    DifyClient,
    InvalidRequestError,
    MissingApiKeyError,
    RequestOptions,
    StreamError,
)
from tests.faults.cases import error
from tests.faults.server import FaultServer

from .rows import row
from .servers import JSON, KEY, SSE, client_of, everything

INFO: dict[str, Any] = {"name": "A", "description": "", "tags": [], "mode": "chat", "author_name": "x"}


@row("K1")
def test_no_key_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    answer = httpx.Response(200, headers={**JSON, "x-seen": KEY}, json={**INFO, "name": KEY})
    with caplog.at_level(logging.DEBUG), caplog.at_level(logging.DEBUG, "dify_client.bodies"):
        client_of(answer).chat.app.info()
    assert "response headers" in caplog.text and "[hidden]" in caplog.text
    assert KEY not in caplog.text


@row("K2")
def test_what_is_shown_holds_no_key() -> None:
    client = client_of(httpx.Response(200, json=INFO))
    stream = client.chat.stream(query="q")
    shown = [repr(client), repr(stream), repr(RequestOptions(api_key=KEY)), repr(vars(client)), repr(client.chat)]
    assert not [text for text in shown if KEY in text]


@row("K3")
@pytest.mark.parametrize("status", [401, 200])
def test_a_key_that_the_server_repeats_is_hidden_in_errors(status: int) -> None:
    if status == 401:
        answer = httpx.Response(401, headers={"x-seen": KEY}, json={"code": KEY, "message": f"no {KEY}"})
        with pytest.raises(AuthenticationError) as refused:
            client_of(answer).chat.app.info()
        assert KEY not in everything(refused.value)
        assert KEY not in repr(refused.value.response.headers if refused.value.response else "")
        return
    event = f'data: {{"event": "error", "code": "c", "message": "no {KEY}", "more": {{"{KEY}": ["{KEY}"]}}}}\n\n'
    with pytest.raises(StreamError, match=r"no \[hidden\]") as caught:
        list(client_of(httpx.Response(200, headers=SSE, text=event)).chat.stream(query="q"))
    assert KEY not in everything(caught.value)


@row("K4")
def test_a_key_goes_to_the_server_of_the_client_alone() -> None:
    seen: list[tuple[str, str | None]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append((request.url.host, request.headers.get("authorization")))
        return httpx.Response(307, headers={"location": "http://evil.test/"})

    with pytest.raises(ApiError):
        client_of(answer).chat.app.info()
    assert seen == [("dify.test", f"Bearer {KEY}")]


@row("K5")
@pytest.mark.parametrize("kind", [DifyClient, AsyncDifyClient])
def test_a_header_of_the_program_that_is_refused_is_not_shown(kind: Any) -> None:
    secret = "hunter2\r\nX-Evil: 1"
    with pytest.raises(InvalidRequestError) as caught:
        kind("http://dify.test/v1", api_key=KEY, headers={"X-Gateway-Token": secret})
    assert "hunter2" not in everything(caught.value)


@row("K6")
@pytest.mark.parametrize("way", ["options", "with_options", "request"])
def test_a_header_of_one_call_that_is_refused_is_not_shown(way: str) -> None:
    headers = {"X-Gateway-Token": "hunter2\n"}
    client = client_of(httpx.Response(200, json=INFO))
    with pytest.raises(InvalidRequestError) as caught:
        if way == "options":
            client.chat.app.info(options=RequestOptions(headers=headers))
        elif way == "with_options":
            client.with_options(headers=headers).chat.app.info()
        else:
            client.request("GET", "/info", headers=headers)
    assert "hunter2" not in everything(caught.value)


@row("K7")
def test_a_secret_header_that_the_server_repeats_is_hidden() -> None:
    answer = httpx.Response(403, json={"message": "no such token: hunter2hunter2"})
    with pytest.raises(ApiError) as caught:
        client_of(answer, headers={"X-Gateway-Token": "hunter2hunter2"}).chat.app.info()
    assert "hunter2" not in everything(caught.value)


@row("K8")
def test_no_other_key_is_used_in_place_of_a_missing_one() -> None:
    client = DifyClient("http://dify.test/v1", api_key=KEY)
    with pytest.raises(MissingApiKeyError) as caught:
        client.knowledge.datasets.list()
    assert KEY not in everything(caught.value)
    assert KEY not in repr(pickle.dumps(caught.value))


@row("K9")
def test_the_http_librarys_own_log_shows_no_key_that_is_sent(caplog: pytest.LogCaptureFixture) -> None:
    server = FaultServer([[error(401, "unauthorized")]])
    with caplog.at_level(logging.DEBUG, "httpcore"), caplog.at_level(logging.DEBUG, "httpx"):
        with DifyClient(server.url, api_key=KEY) as client, pytest.raises(AuthenticationError):
            client.chat.app.info()
    server.close()
    assert "receive_response_headers.complete" in caplog.text
    assert "HTTP Request: GET" in caplog.text
    assert KEY not in caplog.text


@row("K10")
def test_texts_of_a_server_forge_no_lines_of_the_log(caplog: pytest.LogCaptureFixture) -> None:
    answer = httpx.Response(500, headers={"x-a": "b"}, json={"code": "x\nINFO forged", "message": "y\nINFO forged"})
    with caplog.at_level(logging.DEBUG, "dify_client"), pytest.raises(ApiError):
        client_of(answer).chat.app.info()
    lines = [record.getMessage() for record in caplog.records if record.name == "dify_client"]
    assert lines
    assert not [line for line in lines if "\n" in line]
