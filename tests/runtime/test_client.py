"""What a call sends, what it gives, and what it raises: the same for the blocking and the async client."""

from __future__ import annotations

import asyncio
import json
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from templates.runtime.client import AsyncClient, SyncClient
from templates.runtime.errors import (
    ApiConnectionError,
    ApiError,
    ApiStatusError,
    ApiTimeoutError,
    AuthenticationError,
    BadRequestError,
    DecodeError,
    InvalidRequestError,
    MissingApiKeyError,
    NotFoundError,
    RateLimitError,
    ServerError,
    ServiceUnavailableError,
    UnexpectedContentTypeError,
)
from templates.runtime.types import RequestOptions, Response, Timeout
from templates.runtime.with_response import async_with_response, with_response

from .client_support import (
    CONFIG,
    DELETE,
    FILE,
    GET,
    KEY,
    LINKED,
    OPEN,
    ORDER,
    OTHER_KEY,
    SEATED,
    SOUND,
    STOCK,
    STREAM,
    Api,
    Pieces,
    Server,
    event_stream,
    receipt,
)


def error(status: int, code: str = "c", message: str = "m", **headers: str) -> httpx.Response:
    return httpx.Response(status, json={"code": code, "message": message, "status": status}, headers=headers)


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


# Errors


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestError),
        (401, AuthenticationError),
        (404, NotFoundError),
        (418, ApiStatusError),
        (500, ServerError),
    ],
)
def test_an_error_status_raises_its_class(api: Api, status: int, kind: type[ApiStatusError]) -> None:
    api.server.play(error(status, "why", "words"))
    with pytest.raises(kind) as caught:
        api.order()
    found = caught.value
    assert type(found) is kind
    assert (found.status_code, found.code, found.message, found.attempts) == (status, "why", "words", 1)
    assert found.body == {"code": "why", "message": "words", "status": status}
    assert found.operation == "placeOrder"
    assert found.response is not None
    assert found.request is found.response.request
    assert found.response.json() == found.body


def test_an_html_404_asks_for_the_base_url(api: Api) -> None:
    api.server.play(httpx.Response(404, html="<title>404 Not Found</title>"))
    with pytest.raises(NotFoundError, match=r"404: 404 Not Found .* \(does base_url end in /v1\?\)"):
        api.order()


def every_text(error: BaseException) -> str:
    """Everything a person may see of an error: its texts, its traceback with local names, and what it refers to."""
    shown = [str(error), repr(error), *traceback.format_exception(error)]
    pending: list[BaseException | None] = [error]
    while pending:
        one = pending.pop()
        if one is None:
            continue
        pending += [one.__cause__, one.__context__]
        shown.append(repr(vars(one)))
        trace = one.__traceback__
        while trace is not None:
            if "test" not in trace.tb_frame.f_code.co_filename:
                shown.append(repr(trace.tb_frame.f_locals))
            trace = trace.tb_next
        request: httpx.Request | None = getattr(one, "request", None) if not isinstance(one, RuntimeError) else None
        if request is not None:
            shown.append(repr((request.url, request.headers.raw)))
    return "\n".join(shown)


FAILURES: list[Callable[[], httpx.Response | Exception]] = [
    lambda: error(401, "unauthorized", f"wrong key {KEY}"),
    lambda: httpx.ConnectError(f"no way to {KEY}"),
    lambda: httpx.ReadTimeout("slow"),
    lambda: httpx.Response(200, html=f"<p>{KEY}"),
    lambda: httpx.Response(200, json=[1]),
]


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("op", [GET, STOCK, LINKED, SEATED], ids=lambda op: op.id)
def test_no_error_shows_a_key(api: Api, op: Any, failure: Callable[[], Any]) -> None:
    api.with_settings(keys={"shopKey": KEY, "stockKey": KEY, "linkKey": KEY, "seatKey": KEY})
    api.server.play(failure())
    with pytest.raises(ApiError) as caught:
        api.call(op)
    assert KEY in f"{api.server.headers[0].raw}{api.server.urls[0]}"
    assert KEY not in every_text(caught.value)
    assert KEY.encode() not in pickle.dumps(caught.value)


def test_the_answer_of_a_call_refers_to_no_key(api: Api) -> None:
    result = api.call(STOCK)
    assert api.server.headers[0]["x-stock-key"] == OTHER_KEY
    assert result.http.request.headers["x-stock-key"] == "[hidden]"
    assert OTHER_KEY.encode() not in pickle.dumps(result.http)


def test_secrets_that_a_given_http_client_adds_are_hidden_too(api: Api) -> None:
    api.http_settings = {"headers": {"X-Proxy-Token": "proxy-secret"}, "cookies": {"sid": "cookie-secret"}}
    api.server.play(error(400))
    with pytest.raises(BadRequestError) as caught:
        api.order()
    assert api.server.headers[0]["x-proxy-token"] == "proxy-secret"
    assert "cookie-secret" in api.server.headers[0]["cookie"]
    assert b"-secret" not in pickle.dumps(caught.value)


@pytest.mark.parametrize(
    ("failure", "kind", "message"),
    [
        (
            httpx.ConnectError("refused"),
            ApiConnectionError,
            "could not connect to shop.example: refused (after 3 tries)",
        ),
        (httpx.ConnectTimeout("slow"), ApiTimeoutError, "timed out connecting to shop.example: slow (after 3 tries)"),
        (
            httpx.PoolTimeout(""),
            ApiTimeoutError,
            "timed out waiting for a free connection to shop.example: PoolTimeout",
        ),
        (httpx.ReadTimeout("slow"), ApiTimeoutError, "timed out waiting for shop.example: slow"),
        (httpx.WriteTimeout("slow"), ApiTimeoutError, "timed out sending to shop.example: slow"),
        (httpx.ReadError("gone"), ApiConnectionError, "the connection failed to shop.example: gone"),
        (httpx.UnsupportedProtocol("no"), ApiConnectionError, "the connection failed to shop.example: no"),
    ],
)
def test_failures_of_the_connection(api: Api, failure: Exception, kind: type[ApiConnectionError], message: str) -> None:
    api.server.play(failure)
    with pytest.raises(kind) as caught:
        api.order()
    assert type(caught.value) is kind
    assert str(caught.value).startswith(message)
    assert caught.value.__cause__ is failure
    assert caught.value.request is not None
    assert caught.value.operation == "placeOrder"


def test_what_is_no_failure_of_http_passes_through(api: Api) -> None:
    api.server.play(RuntimeError("a bug in a transport"))
    with pytest.raises(RuntimeError, match="a bug in a transport"):
        api.order()
    api.server.play(ValueError("another"))
    with pytest.raises(ValueError, match="another"):
        api.order()


def test_a_client_closed_while_a_call_is_under_way_is_told(api: Api) -> None:
    client = api.blocking()
    http = httpx.Client()

    def close_first(request: httpx.Request) -> httpx.Response:
        http.close()
        raise RuntimeError("Cannot send a request, as the client has been closed.")

    http = httpx.Client(transport=httpx.MockTransport(close_first))
    client = SyncClient(CONFIG, keys={}, defaults={}, http_client=http)
    with pytest.raises(ApiError, match="this client is closed"):
        client.call(OPEN, {})


def test_an_http_client_of_another_event_loop_is_explained() -> None:
    async def elsewhere(request: httpx.Request) -> httpx.Response:
        raise RuntimeError("<asyncio.locks.Event object> is bound to a different event loop")

    async def run() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(elsewhere)) as http:
            await AsyncClient(CONFIG, keys={}, defaults={}, http_client=http).call(OPEN, {})

    with pytest.raises(ApiError, match="http_client belongs to another event loop; give one httpx.AsyncClient to each"):
        asyncio.run(run())


# Answers of the wrong kind


def test_a_page_in_place_of_json(api: Api) -> None:
    api.server.play(httpx.Response(200, html="<html>log in</html>"))
    with pytest.raises(UnexpectedContentTypeError, match="an HTML page") as caught:
        api.order()
    assert caught.value.body == "<html>log in</html>"


def test_a_stream_in_place_of_json_is_not_read_to_its_end(api: Api) -> None:
    body = Pieces(b"data: 1\n\n", b"data: 2\n\n", httpx.ReadError("never asked for"))
    api.server.play(lambda r: httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=body))
    with pytest.raises(UnexpectedContentTypeError, match="the server streams") as caught:
        api.order()
    assert caught.value.body == "data: 1\n\n"
    assert body.closed
    assert body.given == 1


def test_json_in_place_of_a_stream(api: Api) -> None:
    api.server.play(receipt())
    with pytest.raises(UnexpectedContentTypeError, match="the server did not stream") as caught:
        api.events()
    assert json.loads(caught.value.body) == {"id": "r1"}


def test_json_that_lacks_a_member(api: Api) -> None:
    api.server.play(httpx.Response(200, json={"text": "no id"}))
    with pytest.raises(DecodeError, match="placeOrder has no 'id' in Receipt"):
        api.order()


@pytest.mark.parametrize(
    "answer", [httpx.Response(204), httpx.Response(200, content=b"204", headers={"content-type": "application/json"})]
)
def test_both_ways_to_say_that_something_is_gone(api: Api, answer: httpx.Response) -> None:
    api.server.play(answer)
    result = api.call(DELETE)
    assert result.parsed is None
    assert result.status_code == answer.status_code


# Retries


def test_a_refused_order_is_sent_again_with_the_same_body(api: Api) -> None:
    api.server.play(error(429), error(503, **{"Retry-After": "4"}), receipt())
    result = api.order()
    assert result.attempts == 3
    assert api.time.slept == [0.5, 4.0]
    assert len(set(api.server.bodies)) == 1
    assert [h["authorization"] for h in api.server.headers] == [f"Bearer {KEY}"] * 3


def test_retries_end(api: Api) -> None:
    api.server.play(error(429))
    with pytest.raises(RateLimitError) as caught:
        api.order()
    assert caught.value.attempts == 3
    assert api.time.slept == [0.5, 1.0]
    assert len(api.server.requests) == 3


def test_a_code_that_no_waiting_cures_is_raised_at_once(api: Api) -> None:
    api.server.play(error(429, "quota_used_up"))
    with pytest.raises(RateLimitError):
        api.order()
    assert len(api.server.requests) == 1


@pytest.mark.parametrize("failure", [error(502), error(503), error(504), error(500), httpx.ReadError("gone")])
def test_an_order_that_may_have_arrived_is_sent_once(api: Api, failure: Any) -> None:
    api.server.play(failure, receipt())
    with pytest.raises((ServerError, ServiceUnavailableError, ApiConnectionError)):
        api.order()
    assert len(api.server.requests) == 1
    assert api.time.slept == []


@pytest.mark.parametrize("failure", [error(502), error(503), error(504), httpx.ReadError("gone")])
@pytest.mark.parametrize("op", [GET, DELETE], ids=lambda op: op.id)
def test_reading_and_deleting_is_tried_again(api: Api, op: Any, failure: Any) -> None:
    api.server.play(failure, failure, receipt())
    assert api.call(op).attempts == 3


def test_an_answer_that_breaks_off_is_asked_for_again(api: Api) -> None:
    broken = Pieces(b'{"id"', httpx.ReadError("gone"))
    head = {"content-type": "application/json"}
    api.server.play(lambda r: httpx.Response(200, headers=head, stream=broken), receipt())
    assert api.call(GET).attempts == 2
    assert broken.closed


def test_connecting_is_tried_again_for_every_method(api: Api) -> None:
    api.server.play(httpx.ConnectError("no"), receipt())
    assert api.order().attempts == 2


def test_no_retries_when_none_are_wanted(api: Api) -> None:
    api.server.play(httpx.ConnectError("no"), receipt())
    with pytest.raises(ApiConnectionError, match=r"could not connect to shop.example: no$"):
        api.with_settings(max_retries=0).order()


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
