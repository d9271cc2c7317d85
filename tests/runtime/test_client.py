"""What a call sends, what it gives, and what it raises: the same for the blocking and the async client."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest

from templates.runtime.client import AsyncClient, SyncClient
from templates.runtime.errors import (
    ApiConnectionError,
    ApiError,
    InvalidRequestError,
    MissingApiKeyError,
)
from templates.runtime.types import RequestOptions, Response, Timeout
from templates.runtime.with_response import async_with_response, with_response

from .client_support import (
    CONFIG,
    GET,
    KEY,
    LINKED,
    OPEN,
    OTHER_KEY,
    SEATED,
    STOCK,
    Api,
    Server,
)

# What is sent


def test_a_call_sends_what_the_operation_says(api: Api) -> None:
    result = api.order(dry_run=True, trace="t1")
    request = api.server.requests[0]
    assert (request.method, str(request.url)) == ("POST", "https://shop.example/v1/shops/s1/orders?dryRun=true")
    assert json.loads(api.server.bodies[0]) == {"text": "tea", "user": "ann", "extras": {}, "mode": "block"}
    headers = api.server.headers[0]
    assert headers["authorization"] == f"Bearer {KEY}"
    assert headers["content-type"] == "application/json"
    assert headers["accept"] == "application/json"
    assert headers["user-agent"] == "shop-client/1.2.3"
    assert headers["x-trace"] == "t1"
    assert result.parsed.id == "r1"


def test_a_call_gives_the_answer_with_its_result(api: Api) -> None:
    api.server.play(httpx.Response(201, json={"id": "r2", "new": 1}, headers={"x-run": "7"}))
    result = api.order()
    assert (result.status_code, result.attempts, result.headers["x-run"]) == (201, 1, "7")
    assert json.loads(result.content) == result.parsed.to_dict() == {"id": "r2", "new": 1}
    assert result.http.status_code == 201


@pytest.mark.parametrize(
    ("op", "header", "value"),
    [(STOCK, "x-stock-key", OTHER_KEY), (GET, "authorization", f"Bearer {KEY}")],
)
def test_each_operation_gets_its_own_key(api: Api, op: Any, header: str, value: str) -> None:
    api.call(op)
    assert api.server.headers[0][header] == value
    assert sum(KEY in v or OTHER_KEY in v for v in api.server.headers[0].values()) == 1


def test_keys_in_the_query_and_in_cookies(api: Api) -> None:
    api.with_settings(keys={"linkKey": "a b", "seatKey": "c;d"})
    api.call(LINKED, {}, RequestOptions(query={"x": "1"}))
    api.call(LINKED)
    api.call(SEATED, {"theme": "dark"})
    assert api.server.urls == [
        "https://shop.example/v1/linked?x=1&access=a%20b",
        "https://shop.example/v1/linked?access=a%20b",
        "https://shop.example/v1/seated",
    ]
    assert api.server.headers[2]["cookie"] == "seat=c%3Bd; theme=dark"


def test_an_operation_without_security_sends_no_key(api: Api) -> None:
    api.call(OPEN, {}, RequestOptions(api_key="given"))
    assert "authorization" not in api.server.headers[0]


def test_a_missing_key_is_told_before_anything_is_sent(api: Api) -> None:
    api.with_settings(keys={"stockKey": OTHER_KEY})
    with pytest.raises(MissingApiKeyError, match="give api_key= to the client or set SHOP_API_KEY"):
        api.order()
    assert api.server.requests == []


def test_headers_of_client_and_call(api: Api) -> None:
    api.with_settings(headers={"X-Team": "a", "user-agent": "mine"})
    api.call(GET, {}, RequestOptions(headers={"x-team": "b", "Accept": None}))
    headers = api.server.headers[0]
    assert headers.get_list("x-team") == ["b"]
    assert headers.get_list("user-agent") == ["mine"]
    assert "application/json" not in headers.get("accept", "")


@pytest.mark.parametrize("value", ["Bearer other", None])
def test_a_key_header_given_by_hand_is_left_alone(api: Api, value: str | None) -> None:
    api.with_settings(keys={})
    api.call(GET, {}, RequestOptions(headers={"authorization": value}))
    assert api.server.headers[0].get("authorization") == value


@pytest.mark.parametrize("base", ["http://other.example:8080/api", "http://other.example:8080/api/"])
def test_a_call_may_go_to_another_server(api: Api, base: str) -> None:
    api.call(GET, {}, RequestOptions(base_url=base))
    assert str(api.server.requests[0].url) == "http://other.example:8080/api/orders"


@pytest.mark.parametrize(
    ("settings", "options", "expected"),
    [
        ({}, None, {"connect": 5.0, "read": 300.0, "write": 60.0, "pool": 60.0}),
        ({"timeout": 7}, None, {"connect": 5.0, "read": 7, "write": 7, "pool": 7}),
        ({"timeout": None}, None, {"connect": None, "read": None, "write": None, "pool": None}),
        ({"timeout": 7}, RequestOptions(timeout=2), {"connect": 2, "read": 2, "write": 2, "pool": 2}),
        ({}, RequestOptions(timeout=Timeout(read=9)), {"connect": 5.0, "read": 9, "write": 60.0, "pool": 60.0}),
        ({"timeout": httpx.Timeout(4, read=3)}, None, {"connect": 4, "read": 3, "write": 4, "pool": 4}),
    ],
)
def test_time_limits_reach_the_http_library(
    api: Api, settings: dict[str, Any], options: RequestOptions | None, expected: dict[str, Any]
) -> None:
    api.with_settings(**settings).call(GET, {}, options)
    assert api.server.requests[0].extensions["timeout"] == expected


def test_checks_can_be_switched_off(api: Api) -> None:
    with pytest.raises(InvalidRequestError, match="text: must not be empty") as caught:
        api.order(text="")
    assert caught.value.operation == "placeOrder"
    assert api.server.requests == []
    api.with_settings(validate=False).order(text="")
    assert json.loads(api.server.bodies[0])["text"] == ""


# The client itself


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        ({"base_url": "nonsense"}, "base_url"),
        ({"max_retries": -1}, "max_retries"),
        ({"max_retries": True}, "max_retries"),
        ({"max_retries": "2"}, "max_retries"),
        ({"headers": {"A": "b\n"}}, "headers['A']"),
    ],
)
def test_settings_are_checked_when_a_client_is_made(api: Api, settings: dict[str, Any], field: str) -> None:
    api.with_settings(**settings)
    with pytest.raises(InvalidRequestError) as caught:
        api.blocking() if api.colour == "sync" else api.asynchronous()
    assert caught.value.field == field


def test_the_other_kind_of_http_client_is_refused() -> None:
    wrong: Any = httpx.AsyncClient()
    with pytest.raises(TypeError, match=r"http_client must be an httpx\.Client, not AsyncClient"):
        SyncClient(CONFIG, keys={}, defaults={}, http_client=wrong)
    wrong = httpx.Client()
    with pytest.raises(TypeError, match=r"http_client must be an httpx\.AsyncClient, not Client"):
        AsyncClient(CONFIG, keys={}, defaults={}, http_client=wrong)


def test_a_client_shows_its_server_and_no_key(api: Api) -> None:
    client = api.blocking()
    assert repr(client) == "<SyncClient https://shop.example/v1>"
    assert repr(client.with_options(base_url="http://x", api_key=KEY)) == "<SyncClient http://x>"
    client.close()
    assert repr(client) == "<SyncClient https://shop.example/v1 closed>"


def test_fetch_gives_the_result_alone_and_the_response_view_the_whole(api: Api) -> None:
    def take(client: SyncClient, code: str) -> str:
        return client.fetch(OPEN, {}).id + code

    client = api.blocking()
    assert take(client, "!") == "r1!"

    class Calls:
        """A resource as it is generated."""

        def __init__(self, client: Any) -> None:
            self.client = client

        def get(self, *, code: str) -> Any:
            return self.client.fetch(OPEN, {"code": code} if code else {})

    class View(SyncClient):
        @property
        def responses(self) -> View:
            return self._response_view()

    class AsyncView(AsyncClient):
        @property
        def responses(self) -> AsyncView:
            return self._response_view()

    http = httpx.Client(transport=httpx.MockTransport(api.server))
    view = View(CONFIG, keys={}, defaults={}, http_client=http)
    whole = with_response(Calls(view.responses).get)(code="")
    assert isinstance(whole, Response)
    assert (whole.status_code, whole.parsed.id) == (200, "r1")
    assert Calls(view).get(code="").id == "r1"

    async def asked() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(api.server.asynchronous))
        view = AsyncView(CONFIG, keys={}, defaults={}, http_client=http)
        whole: Any = await async_with_response(Calls(view.responses).get)(code="")
        assert (whole.status_code, whole.parsed.id) == (200, "r1")
        assert (await view.fetch(OPEN, {})).id == "r1"

    asyncio.run(asked())


def test_a_view_has_other_options_on_the_same_connections(api: Api) -> None:
    client = api.blocking()
    view = client.with_options(RequestOptions(headers={"A": "1"}), api_key="other", max_retries=0)
    further = view.with_options(headers={"B": "2"}, query={"q": "3"}, timeout=1, base_url="http://else", body={"x": 1})
    for one in (client, view, further):
        one.call(GET, {})
    first, second, third = api.server.headers
    assert (first["authorization"], second["authorization"]) == (f"Bearer {KEY}", "Bearer other")
    assert "a" not in first
    assert "b" not in second
    assert (third["a"], third["b"], third["authorization"]) == ("1", "2", "Bearer other")
    assert str(api.server.requests[2].url) == "http://else/orders?q=3"
    assert json.loads(api.server.bodies[2]) == {"x": 1}
    assert api.server.requests[2].extensions["timeout"]["read"] == 1
    api.server.play(httpx.ConnectError("no"))
    with pytest.raises(ApiConnectionError) as caught:
        view.call(GET, {})
    assert caught.value.attempts == 1


def test_retries_of_a_call_are_checked(api: Api) -> None:
    with pytest.raises(InvalidRequestError, match="max_retries"):
        api.call(GET, {}, RequestOptions(max_retries=-2))


def test_after_closing_a_call_says_so() -> None:
    server = Server()
    http = httpx.Client(transport=httpx.MockTransport(server))
    client = SyncClient(CONFIG, keys={}, defaults={}, http_client=http)
    other = SyncClient(CONFIG, keys={}, defaults={}, http_client=http)
    view = client.with_options(max_retries=0)
    with client:
        assert client.call(OPEN, {}).parsed.id == "r1"
    for one in (client, view):
        with pytest.raises(ApiError, match="this client is closed"):
            one.call(OPEN, {})
    with pytest.raises(ApiError, match="this client is closed"), client:
        pass
    assert not http.is_closed
    assert other.call(OPEN, {}).parsed.id == "r1"


def test_closing_a_view_closes_only_the_view() -> None:
    client = SyncClient(CONFIG, keys={}, defaults={}, http_client=httpx.Client(transport=httpx.MockTransport(Server())))
    with client.with_options(max_retries=0) as view:
        view.call(OPEN, {})
    with pytest.raises(ApiError, match="this client is closed"):
        view.call(OPEN, {})
    assert client.call(OPEN, {}).parsed.id == "r1"


def test_a_given_http_client_that_was_closed_is_named() -> None:
    http = httpx.Client(transport=httpx.MockTransport(Server()))
    client = SyncClient(CONFIG, keys={}, defaults={}, http_client=http)
    http.close()
    with pytest.raises(ApiError, match="http_client is closed"):
        client.call(OPEN, {})


def test_the_async_client_closes_the_same_way() -> None:
    async def run() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(Server().asynchronous))
        client = AsyncClient(CONFIG, keys={}, defaults={}, http_client=http)
        view = client.with_options(max_retries=0)
        async with client.with_options(max_retries=1) as other:
            await other.call(OPEN, {})
        async with client:
            await client.call(OPEN, {})
        for one in (client, view, other):
            with pytest.raises(ApiError, match="this client is closed"):
                await one.call(OPEN, {})
        with pytest.raises(ApiError, match="this client is closed"):
            async with client:
                pass
        assert not http.is_closed
        await http.aclose()
        with pytest.raises(ApiError, match="http_client is closed"):
            await AsyncClient(CONFIG, keys={}, defaults={}, http_client=http).call(OPEN, {})

    asyncio.run(run())
