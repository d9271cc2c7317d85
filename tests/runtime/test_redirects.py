"""Redirects are followed on the same server only, with the same method: a key never travels to another one."""

from __future__ import annotations

import pickle

import httpx
import pytest

from templates.runtime.errors import ApiConnectionError, ApiStatusError

from .client_support import GET, KEY, OTHER_KEY, STOCK, Api, event_stream, receipt


def redirect(status: int, location: str | None) -> httpx.Response:
    return httpx.Response(status, headers={} if location is None else {"location": location})


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "location", ["/v1/elsewhere", "https://shop.example/v1/elsewhere", "//SHOP.example:443/v1/elsewhere"]
)
def test_reading_follows_a_redirect_on_the_same_server(api: Api, status: int, location: str) -> None:
    api.server.play(redirect(status, location), receipt())
    result = api.call(GET)
    assert api.server.urls[1].replace("SHOP", "shop").replace(":443", "") == "https://shop.example/v1/elsewhere"
    assert api.server.headers[1]["authorization"] == f"Bearer {KEY}"
    assert result.attempts == 1


@pytest.mark.parametrize(
    "location",
    [
        "https://evil.example/v1/orders",
        "http://shop.example/v1/orders",
        "https://shop.example:8443/v1/orders",
        "https://shop.example.evil.example/",
        "//evil.example/",
        "https://[broken/",
        "ftp://shop.example/",
    ],
)
@pytest.mark.parametrize("status", [301, 307])
def test_no_redirect_leads_to_another_server(api: Api, status: int, location: str) -> None:
    api.server.play(redirect(status, location), receipt())
    api.http_settings = {"follow_redirects": True}
    with pytest.raises(ApiStatusError, match="which is not followed with a key") as caught:
        api.call(GET)
    assert caught.value.status_code == status
    assert len(api.server.requests) == 1


@pytest.mark.parametrize(("status", "followed"), [(301, False), (302, False), (303, False), (307, True), (308, True)])
def test_an_order_is_repeated_only_where_the_redirect_keeps_its_method(api: Api, status: int, followed: bool) -> None:
    api.server.play(redirect(status, "/v1/other"), receipt())
    if not followed:
        with pytest.raises(ApiStatusError, match=f"^{status}: "):
            api.order()
        assert len(api.server.requests) == 1
        return
    api.order()
    first, second = api.server.requests
    assert (first.method, second.method) == ("POST", "POST")
    assert api.server.bodies[0] == api.server.bodies[1]


@pytest.mark.parametrize("location", ["https://evil.example/", "/v1/stock"])
def test_a_refused_redirect_refers_to_no_key(api: Api, location: str) -> None:
    api.server.play(redirect(302, location))
    with pytest.raises(ApiStatusError) as caught:
        api.call(STOCK)
    assert api.server.headers[0]["x-stock-key"] == OTHER_KEY
    assert OTHER_KEY.encode() not in pickle.dumps(caught.value)


def test_a_location_that_is_no_url_is_a_broken_answer(api: Api) -> None:
    api.server.play(redirect(302, "https://shop.example:port/"))
    with pytest.raises(ApiConnectionError, match="Invalid URL in location header"):
        api.order()


def test_going_round_in_circles_ends(api: Api) -> None:
    api.server.play(redirect(302, "/v1/orders"))
    with pytest.raises(ApiStatusError, match="302"):
        api.call(GET)
    assert len(api.server.requests) == 6


@pytest.mark.parametrize("answer", [redirect(302, None), redirect(304, None), redirect(300, "/v1/x")])
def test_a_redirect_that_leads_nowhere_is_an_error(api: Api, answer: httpx.Response) -> None:
    api.server.play(answer)
    with pytest.raises(ApiStatusError) as caught:
        api.call(GET)
    assert caught.value.status_code == answer.status_code
    assert len(api.server.requests) == 1


def test_a_stream_may_be_redirected_before_it_opens(api: Api) -> None:
    api.server.play(redirect(307, "/v1/other"), event_stream())
    assert len(api.events()) == 2
