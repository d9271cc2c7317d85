"""What a call raises, when it is sent again, and that no error shows a key."""

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
    NotFoundError,
    RateLimitError,
    ServerError,
    ServiceUnavailableError,
    UnexpectedContentTypeError,
)

from .client_support import (
    CONFIG,
    DELETE,
    GET,
    KEY,
    LINKED,
    OPEN,
    OTHER_KEY,
    SEATED,
    STOCK,
    Api,
    Pieces,
    error,
    receipt,
)

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


@pytest.mark.parametrize(("status", "tries"), [(500, 1), (429, 3)])
def test_an_error_whose_body_breaks_off_keeps_its_status(api: Api, status: int, tries: int) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, stream=Pieces(b"{", httpx.ReadError("gone")))

    api.server.play(answer)
    with pytest.raises(ApiStatusError, match=r"\(empty answer\)") as caught:
        api.order()
    assert (caught.value.status_code, caught.value.attempts) == (status, tries)


def test_connecting_is_tried_again_for_every_method(api: Api) -> None:
    api.server.play(httpx.ConnectError("no"), receipt())
    assert api.order().attempts == 2


def test_no_retries_when_none_are_wanted(api: Api) -> None:
    api.server.play(httpx.ConnectError("no"), receipt())
    with pytest.raises(ApiConnectionError, match=r"could not connect to shop.example: no$"):
        api.with_settings(max_retries=0).order()
