"""Streams, downloads and the low-level call of a client."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from templates.runtime.errors import (
    BadRequestError,
    InvalidRequestError,
    NotFoundError,
    UnexpectedContentTypeError,
)
from templates.runtime.types import RequestOptions, Timeout

from .client_support import (
    FILE,
    KEY,
    ORDER,
    SOUND,
    STREAM,
    Api,
    error,
    event_stream,
    receipt,
)

# Streams and downloads


def test_a_stream_sends_the_streaming_form(api: Api) -> None:
    api.server.play(event_stream())
    events = api.events(idle_timeout=33.0)
    assert [e["event"] for e in events] == ["tick", "done"]
    assert json.loads(api.server.bodies[0])["mode"] == "flow"
    headers = api.server.headers[0]
    assert (headers["accept"], headers["accept-encoding"]) == ("text/event-stream", "identity")
    assert api.server.requests[0].extensions["timeout"]["read"] == 33.0


@pytest.mark.parametrize(
    ("timeout", "read"), [(Timeout(), 60.0), (7, 7), (Timeout(idle=9), 9), (Timeout(idle=None, first_event=4), 4)]
)
def test_a_stream_watches_the_clients_limits(api: Api, timeout: Any, read: float) -> None:
    seen: list[float] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"]["read"])
        return event_stream()

    api.server.play(answer)
    api.with_settings(timeout=timeout).events()
    api.events(options=RequestOptions(timeout=3))
    assert seen == [read, 3]


def test_a_stream_is_prepared_at_once_and_sent_later(api: Api) -> None:
    client = api.blocking()
    with pytest.raises(InvalidRequestError, match="text: is required"):
        client.stream(ORDER, STREAM, {"shop_id": "s"})
    client.stream(ORDER, STREAM, {"shop_id": "s", "text": "t"})
    assert api.server.requests == []


def test_opening_a_stream_is_tried_again_when_refused(api: Api) -> None:
    api.server.play(error(429), event_stream())
    assert len(api.events()) == 2
    assert api.time.slept == [0.5]


def test_an_error_when_a_stream_opens(api: Api) -> None:
    api.server.play(error(400, "invalid_param", "no"))
    with pytest.raises(BadRequestError, match="400 invalid_param: no"):
        api.events()


def test_a_download_is_read_on_demand(api: Api) -> None:
    api.server.play(httpx.Response(200, content=b"\x00sound", headers={"content-type": "audio/mpeg"}))
    assert api.download(SOUND) == b"\x00sound"
    api.server.play(receipt())
    assert json.loads(api.download(FILE)) == {"id": "r1"}
    with pytest.raises(UnexpectedContentTypeError, match="getSound wants audio/"):
        api.download(SOUND)
    api.server.play(error(404))
    with pytest.raises(NotFoundError):
        api.download(FILE)


# The low-level call


def test_a_request_that_nothing_describes(api: Api) -> None:
    result = api.request("post", "/new/thing%2F1?a=1", json={"n": 1}, params={"b": [2, 3], "c": None})
    request = api.server.requests[0]
    assert (request.method, str(request.url)) == ("POST", "https://shop.example/v1/new/thing%2F1?a=1&b=2&b=3")
    assert api.server.headers[0]["authorization"] == f"Bearer {KEY}"
    assert result.parsed == {"id": "r1"}


@pytest.mark.parametrize(
    ("security", "shop", "stock"),
    [("stockKey", False, True), (["stockKey"], False, True), (None, False, False), ([], False, False)],
)
def test_the_key_of_a_low_level_request_is_chosen(api: Api, security: Any, shop: bool, stock: bool) -> None:
    api.request("GET", "/x", security=security, headers={"X-A": "b"})
    headers = api.server.headers[0]
    assert ("authorization" in headers, "x-stock-key" in headers) == (shop, stock)
    assert headers["x-a"] == "b"


@pytest.mark.parametrize(
    ("arguments", "content"),
    [
        ({"json": None}, b"null"),
        ({"json": [1]}, b"[1]"),
        ({"json": {"a": 1}, "options": RequestOptions(body={"b": 2})}, b'{"a":1,"b":2}'),
        ({"options": RequestOptions(body={"b": 2})}, b'{"b":2}'),
        ({"data": {"a": [1, True], "b": None}}, b"a=1&a=true"),
        ({}, b""),
    ],
)
def test_bodies_of_a_low_level_request(api: Api, arguments: dict[str, Any], content: bytes) -> None:
    api.request("POST", "/x", **arguments)
    assert api.server.bodies[0] == content


def test_files_of_a_low_level_request(api: Api) -> None:
    api.request("POST", "/x", data={"user": "ann"}, files={"file": ("a.txt", b"hello")})
    assert api.server.headers[0]["content-type"].startswith("multipart/form-data; boundary=")
    body = api.server.bodies[0]
    assert b'name="user"\r\n\r\nann' in body
    assert b'filename="a.txt"' in body
    assert b"hello" in body


@pytest.mark.parametrize(
    "path", ["x", "//evil.example/x", "https://evil.example", "/a/../b", "/a/%2e%2E/b", "/./a", "/a b", "/a#b", "/a\\b"]
)
def test_a_path_that_leaves_the_server_is_refused(api: Api, path: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        api.request("GET", path)
    assert caught.value.field == "path"
    assert api.server.requests == []


def test_json_and_form_cannot_go_together(api: Api) -> None:
    with pytest.raises(InvalidRequestError, match="json: cannot be sent together with data or files"):
        api.request("POST", "/x", json={}, data={"a": 1})


def test_a_low_level_request_takes_any_answer(api: Api) -> None:
    api.server.play(event_stream(b"data: x\n\n"), httpx.Response(200, html="<p>"), httpx.Response(204))
    assert api.request("GET", "/x").parsed == "data: x\n\n"
    assert api.request("GET", "/x").parsed == "<p>"
    assert api.request("GET", "/x").parsed is None
    api.server.play(error(404))
    with pytest.raises(NotFoundError) as caught:
        api.request("GET", "/x")
    assert caught.value.operation == "request"
