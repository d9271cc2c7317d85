"""What can be made to go wrong, as a client sees it."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from dify_client import (
    ApiConnectionError,
    ApiTimeoutError,
    BadRequestError,
    RateLimitError,
    ServerError,
    ServiceUnavailableError,
    StreamInterrupted,
    UnknownEvent,
)
from dify_client.testing import Fault, LocalDify

from .conftest import Start

PING = b"event: ping\n\n"


def test_a_status_with_retry_after_is_tried_again(local: LocalDify) -> None:
    local.add_fault(Fault("GET /info", status=503, retry_after=0))
    assert local.client().chat.app.info().mode == "chat"
    assert [request.status for request in local.requests] == [503, 200]


def test_statuses(local: LocalDify) -> None:
    client = local.client(max_retries=0)
    local.add_fault(Fault("sendChatMessage", status=429, code="too_many_requests", message="slow down", retry_after=7))
    with pytest.raises(RateLimitError, match="slow down") as caught:
        client.chat.send(query="x")
    assert caught.value.code == "too_many_requests"
    assert caught.value.response is not None
    assert caught.value.response.headers["retry-after"] == "7"
    local.add_fault(Fault("POST /chat-*", status=503, times=None, skip=1))
    client.chat.send(query="goes well first")
    for _ in range(2):
        with pytest.raises(ServiceUnavailableError):
            client.chat.send(query="x")
    local.clear_faults()
    assert client.chat.send(query="x").answer == "You said: x"


def test_a_page_of_a_proxy(local: LocalDify) -> None:
    local.add_fault(Fault(html=True))
    with pytest.raises(ServerError) as caught:
        local.client(max_retries=0).chat.send(query="x")
    assert caught.value.status_code == 502


def test_lost_connections(local: LocalDify) -> None:
    client = local.client(max_retries=0)
    local.add_fault(Fault(drop_after=0))
    with pytest.raises(ApiConnectionError):
        client.chat.send(query="x")
    for fault in (Fault(drop_after=2), Fault(half_event_after=2)):
        local.add_fault(fault)
        with pytest.raises(StreamInterrupted) as caught, client.chat.stream(query="x y z") as stream:
            list(stream)
        assert caught.value.partial_text == "You said: "


def test_silence(local: LocalDify) -> None:
    local.add_fault(Fault(stall_after=1))
    with pytest.raises(ApiTimeoutError), local.client().chat.stream(query="x", idle_timeout=0.2) as stream:
        list(stream)


def test_something_new_and_something_slow(local: LocalDify) -> None:
    client = local.client()
    local.add_fault(Fault(unknown_event_after=1))
    with client.chat.stream(query="x") as stream:
        unknown = [event for event in stream if isinstance(event, UnknownEvent)]
    assert [event.name for event in unknown] == ["event_of_tomorrow"]
    assert stream.text == "You said: x"
    local.add_fault(Fault(slow=0.0))
    assert client.chat.send(query="slow").answer == "You said: slow"
    local.add_fault(Fault(slow=0.0))
    assert client.chat.stream(query="slow").result().answer == "You said: slow"


def test_faults_of_a_scenario(start: Start) -> None:
    client = start({"faults": [{"on": "sendChatMessage", "status": 400, "code": "bad_request"}]}).client()
    with pytest.raises(BadRequestError):
        client.chat.send(query="x")
    assert client.chat.send(query="x").answer == "You said: x"
    with pytest.raises(ValueError, match="a fault says one thing"):
        Fault()
    with pytest.raises(ValueError, match="a fault says one thing"):
        Fault(status=500, drop_after=1)


def test_pings(start: Start) -> None:
    """At once for workflows and chatflows, and again and again while nothing happens."""
    reply: Any = {"text": "a", "delay": 60}
    apps = {"chat": {"replies": [reply]}, "workflow": {"replies": [reply]}}
    server = start({"ping_interval": 0.01, "apps": apps})
    for mode, path in (("chat", "chat-messages"), ("workflow", "workflows/run")):
        body: dict[str, Any] = {"query": "x", "inputs": {}, "user": "u", "response_mode": "streaming"}
        headers = {"Authorization": f"Bearer {server.api_keys[mode]}"}
        with httpx.stream("POST", f"{server.base_url}/{path}", json=body, headers=headers) as response:
            assert response.headers["content-type"] == "text/event-stream; charset=utf-8"
            chunks = response.iter_raw()
            received = next(chunks)
            while not received.endswith(PING * 3):
                received += next(chunks)
            assert received.startswith(PING)


def test_framing(start: Start) -> None:
    """Raw UTF-8 in streams, line separators included; ASCII in other answers."""
    server = start({"apps": {"chat": {"replies": ["\u2028 é 好"]}}})
    body: dict[str, Any] = {"query": "x", "inputs": {}, "user": "u", "response_mode": "streaming"}
    headers = {"Authorization": f"Bearer {server.api_key}"}
    streamed = httpx.post(f"{server.base_url}/chat-messages", json=body, headers=headers).content
    assert "\u2028".encode() in streamed
    assert "好".encode() in streamed
    assert all(frame.startswith(b"data: {") for frame in streamed.split(b"\n\n")[:-1])
    whole = httpx.post(f"{server.base_url}/chat-messages", json={**body, "response_mode": "blocking"}, headers=headers)
    assert whole.content.isascii()
    assert whole.json()["answer"] == "\u2028 é 好"
