"""The client itself: building it step by step, and the old home of message calls."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from dify_client import AsyncDifyClient, ClientBuilder, DifyClient, Hooks, SizeLimits, Timeout

from .colours import Colour, Scripted
from .events import CONVERSATION, MESSAGE


def test_every_setting_has_a_step() -> None:
    http = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json={"result": "pong"})))
    hooks, timeout, sizes = Hooks(), Timeout(read=9.0), SizeLimits(answer=5)
    seen: dict[str, Any] = {}

    def make(**settings: Any) -> str:
        seen.update(settings)
        return "made"

    builder: ClientBuilder[str] = ClientBuilder(make)
    builder.domain("http://a.test/v1").api_key("a").dataset_api_key("d").user("u").timeout(timeout).max_retries(1)
    builder.size_limits(sizes)
    builder.max_connections(2).max_keepalive_connections(3).keepalive_expiry(4.0).header("X-A", "1").header("X-B", "2")
    made = builder.http_client(http).hooks(hooks).validate(False).build()
    http.close()

    assert made == "made"
    assert seen == {
        "base_url": "http://a.test/v1",
        "api_key": "a",
        "dataset_api_key": "d",
        "user": "u",
        "timeout": timeout,
        "size_limits": sizes,
        "max_retries": 1,
        "max_connections": 2,
        "max_keepalive_connections": 3,
        "keepalive_expiry": 4.0,
        "headers": {"X-A": "1", "X-B": "2"},
        "http_client": http,
        "hooks": hooks,
        "validate": False,
    }


@pytest.mark.parametrize("kind", [DifyClient, AsyncDifyClient])
def test_both_clients_are_built_so(kind: Any) -> None:
    client = kind.builder().base_url("http://a.test/v1/").api_key("app-1").user("u").build()

    assert type(client) is kind
    assert "app-1" not in repr(client)


def test_a_built_client_works() -> None:
    server = Scripted(httpx.Response(200, json={"name": "A", "description": "", "tags": [], "mode": "chat"}))
    http = httpx.Client(transport=httpx.MockTransport(server))
    with DifyClient.builder().domain("http://a.test/v1").api_key("app-1").http_client(http).build() as client:
        assert client.chat.app.info().name == "A"

    assert (str(server.requests[0].url), server.keys) == ("http://a.test/v1/info", ["app-1"])


def test_a_builder_hides_its_keys() -> None:
    shown = repr(DifyClient.builder().api_key("app-1").dataset_api_key("dataset-1").header("X-Key", "s").user("u"))

    assert shown == "ClientBuilder({'api_key': '***', 'dataset_api_key': '***', 'user': 'u'})"


@pytest.mark.parametrize(
    ("call", "arguments", "answer", "path", "place"),
    [
        ("suggested", {}, {"result": "success", "data": ["q"]}, f"GET /messages/{MESSAGE}/suggested", "chat.suggested"),
        (
            "history",
            {"conversation_id": CONVERSATION},
            {"data": [], "has_more": False, "limit": 20},
            "GET /messages",
            "chat.conversations.messages",
        ),
        (
            "feedback",
            {"rating": "like"},
            {"result": "success"},
            f"POST /messages/{MESSAGE}/feedbacks",
            "chat.feedback.submit",
        ),
    ],
)
def test_the_old_home_of_message_calls(
    colour: Colour, call: str, arguments: dict[str, Any], answer: dict[str, Any], path: str, place: str
) -> None:
    server = Scripted(httpx.Response(200, json=answer))
    old = getattr(colour.client(server).chat.message, call)
    given = arguments if call == "history" else {"message_id": MESSAGE, **arguments}

    with pytest.warns(DeprecationWarning, match=f"client.chat.message.{call} has moved to client.{place}") as caught:
        result = colour.wait(old(**given))

    assert result.to_dict() == answer
    assert server.paths == [path]
    assert caught[0].filename.endswith(("test_client.py", "colours.py"))


def test_none_revokes_a_feedback(colour: Colour) -> None:
    server = Scripted(httpx.Response(200, json={"result": "success"}))

    with pytest.warns(DeprecationWarning):
        colour.wait(colour.client(server).chat.message.feedback(message_id=MESSAGE, rating=None))

    assert json.loads(server.requests[0].content) == {"rating": None, "user": "u"}
