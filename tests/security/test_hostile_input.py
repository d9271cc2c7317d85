"""Rows P: values that a program passes on without looking at them."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from dify_client import DifyClient, InvalidRequestError

from .rows import row
from .servers import KEY, client_of


class Asked:
    """Keeps the requests."""

    def __init__(self, answer: Any = None) -> None:
        self.requests: list[httpx.Request] = []
        self.answer = answer

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        return httpx.Response(200, json=self.answer or {"result": "success"})


@row("P1")
@pytest.mark.parametrize("value", ["a/../../datasets", "a?user=eve", "a#b", "a%2F..", "a b\r\nX: 1", "日本", "a\\b"])
def test_an_id_stays_one_segment_of_the_path(value: str) -> None:
    asked = Asked()
    client_of(asked, validate=False).chat.conversations.delete(conversation_id=value)
    (request,) = asked.requests
    assert request.url.raw_path.startswith(b"/v1/conversations/")
    assert request.url.raw_path.count(b"/") == 3
    assert b"?" not in request.url.raw_path
    assert request.url.host == "dify.test"


@row("P2")
@pytest.mark.parametrize("value", ["", ".", ".."])
def test_an_id_that_would_lead_elsewhere_is_refused(value: str) -> None:
    asked = Asked()
    with pytest.raises(InvalidRequestError):
        client_of(asked, validate=False).chat.conversations.delete(conversation_id=value)
    assert asked.requests == []


@row("P3")
@pytest.mark.parametrize(
    "headers",
    [{"X-A": "a\r\nX-Evil: 1"}, {"X-A\r\nX-Evil": "1"}, {"X A": "b"}, {"X-A": "a\0"}, {"": "a"}],
)
def test_headers_cannot_be_smuggled_into_a_request(headers: dict[str, str]) -> None:
    asked = Asked()
    with pytest.raises(InvalidRequestError):
        client_of(asked).request("GET", "/info", headers=headers)
    with pytest.raises(InvalidRequestError):
        DifyClient("http://dify.test/v1", headers=headers)
    assert asked.requests == []


@row("P4")
@pytest.mark.parametrize("key", ["app-1\r\nX-Evil: 1", "app-1 ", "", "app-é", "app-1\0"])
def test_a_key_that_cannot_travel_is_refused(key: str) -> None:
    asked = Asked()
    with pytest.raises(InvalidRequestError) as caught:
        client_of(asked, key or " ").chat.app.info()
    assert asked.requests == []
    assert "app-1" not in str(caught.value)


@row("P5")
@pytest.mark.parametrize(
    "path", ["//evil.test/x", "http://evil.test/", "/../admin", "/a/%2e%2e/b", "/a\r\nX: 1", "a", "/a#b"]
)
def test_a_path_of_the_program_stays_below_the_base_url(path: str) -> None:
    asked = Asked()
    with pytest.raises(InvalidRequestError):
        client_of(asked).request("GET", path)
    assert asked.requests == []


@row("P6")
@pytest.mark.parametrize(
    "url",
    ["file:///etc/passwd", "ftp://x", "http://me:secret@dify.test/v1", "http://dify.test/v1?key=1", "http:///v1"],
)
def test_a_base_url_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        DifyClient(url, api_key=KEY)
    assert "secret" not in str(caught.value)


@row("P7")
@pytest.mark.parametrize("name", ['a"; filename="b', "a\r\nX: 1.txt", "a\0.txt"])
def test_a_file_name_opens_no_new_part_of_a_form(name: str) -> None:
    uploaded = {"id": "f", "name": "a", "size": 1, "extension": "txt", "mime_type": "text/plain"}
    asked = Asked(uploaded)
    client = client_of(asked)
    if any(c in name for c in "\r\n\0"):
        with pytest.raises(InvalidRequestError):
            client.chat.files.upload(file=(name, b"x"))
        assert asked.requests == []
        return
    client.chat.files.upload(file=(name, b"x"))
    head = asked.requests[0].content.partition(b"\r\n\r\n")[0]
    assert b'filename="b' not in asked.requests[0].content
    assert head.count(b"\r\n") <= 3


@row("P8")
def test_values_of_a_query_and_a_body_stay_values() -> None:
    asked = Asked({"data": [], "has_more": False, "limit": 20})
    client_of(asked).chat.conversations.list(user="a&admin=1#x=?é")
    assert asked.requests[0].url.params["user"] == "a&admin=1#x=?é"
    assert "admin" not in asked.requests[0].url.params
    client_of(asked).request("POST", "/x", json={"a": '"}, {"b": 1'})
    assert json.loads(asked.requests[-1].content) == {"a": '"}, {"b": 1'}


@row("P9")
@pytest.mark.parametrize("value", [float("nan"), float("inf"), "\ud800", object(), {1: 2}])
def test_what_has_no_json_form_is_not_sent(value: Any) -> None:
    asked = Asked()
    with pytest.raises(InvalidRequestError):
        client_of(asked).request("POST", "/x", json={"a": value})
    assert asked.requests == []
