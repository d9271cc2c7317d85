"""Keys that are not text: a function that gives one for each call, and ways to sign of the HTTP library."""

from __future__ import annotations

import traceback
from collections.abc import Generator, Iterator
from typing import Any

import httpx
import pytest

from templates.runtime.errors import AuthenticationError, InvalidRequestError, StreamError
from templates.runtime.types import RequestOptions

from .client_support import GET, STOCK, Api, Server, error, event_stream, receipt

TOKEN = "tok-made-by-somebody-77"


class Signing(httpx.Auth):
    """Fetches a token first, and again after it was refused."""

    requires_response_body = True

    def __init__(self) -> None:
        self.made = 0

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        for _ in range(2):
            answer = yield httpx.Request("POST", "https://login.example/token", content=b"client-secret-123")
            self.made += 1
            request.headers["Authorization"] = f"Bearer {answer.json()['token']}"
            refused = yield request
            if refused.status_code != 401:
                return


def login(token: str) -> httpx.Response:
    return httpx.Response(200, json={"token": token})


def test_a_function_is_asked_before_each_call(api: Api, server: Server) -> None:
    tokens: Iterator[str] = iter(["first-token", "second-token"])
    api.with_settings(keys={"shopKey": lambda: next(tokens)})
    client = api.blocking()
    if api.colour == "sync":
        client.call(GET, {})
        client.call(GET, {})
    else:
        api.call(GET)
        api.call(GET)
    assert [headers["authorization"] for headers in server.headers] == ["Bearer first-token", "Bearer second-token"]


@pytest.mark.parametrize(("given", "rule"), [("a\nb", "contains a line break"), (None, "must be text, is NoneType")])
def test_what_the_function_gives_is_checked_like_any_key(api: Api, given: Any, rule: str) -> None:
    api.with_settings(keys={"shopKey": lambda: given})
    with pytest.raises(InvalidRequestError, match=rule):
        api.call(GET)


def test_what_the_function_raises_is_what_the_call_raises(api: Api, server: Server) -> None:
    def fails() -> str:
        raise LookupError("the vault is closed")

    api.with_settings(keys={"shopKey": fails})
    with pytest.raises(LookupError, match="the vault is closed"):
        api.call(GET)
    assert server.requests == []


def test_the_http_library_signs(api: Api, server: Server) -> None:
    signing = Signing()
    api.with_settings(keys={"shopKey": signing, "stockKey": "plain"})
    server.play(login(TOKEN), receipt())
    answer = api.call(GET)
    assert server.headers[-1]["authorization"] == f"Bearer {TOKEN}"
    assert (signing.made, len(server.requests), answer.parsed.id) == (1, 2, "r1")
    assert answer.http.history == []
    assert answer.http.request.headers["authorization"] == "[hidden]"
    server.play(receipt())
    api.call(STOCK)
    assert "authorization" not in server.headers[-1]


def test_a_refused_token_is_fetched_again_and_none_is_told(api: Api, server: Server) -> None:
    api.with_settings(keys={"shopKey": Signing()})
    server.play(login("old-token-0001"), error(401), login(TOKEN), error(401, message=f"{TOKEN} is not known"))
    with pytest.raises(AuthenticationError) as caught:
        api.call(GET)
    assert len(server.requests) == 4
    assert caught.value.message == "[hidden] is not known"
    assert caught.value.response is not None
    shown = "".join(traceback.format_exception(caught.value)) + repr(caught.value.__dict__)
    assert TOKEN not in shown + caught.value.response.text
    assert caught.value.response.history == []


def test_a_stream_tells_no_token_either(api: Api, server: Server) -> None:
    api.with_settings(keys={"shopKey": Signing()})
    said = f'data: {{"event": "error", "code": "c", "message": "{TOKEN} is not known"}}\n\n'
    server.play(login(TOKEN), event_stream(said.encode()))
    with pytest.raises(StreamError) as caught:
        api.events()
    assert caught.value.message == "[hidden] is not known"
    assert TOKEN not in repr(caught.value.__dict__)


def test_a_given_key_of_a_call_wins(api: Api, server: Server) -> None:
    api.with_settings(keys={"shopKey": Signing()})
    api.call(GET, options=RequestOptions(api_key="for-this-call"))
    assert server.headers[0]["authorization"] == "Bearer for-this-call"
