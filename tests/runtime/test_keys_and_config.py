"""The key of the operation's scheme is sent and no other; settings are checked when a client is made."""

from __future__ import annotations

import os
from collections.abc import Mapping
from types import TracebackType

import pytest

from templates.runtime.config import choose_base_url, clean_base_url
from templates.runtime.errors import InvalidRequestError, MissingApiKeyError
from templates.runtime.keys import Keyring
from templates.runtime.redaction import is_secret, safe_headers

from .client_support import CONFIG, KEY


def ring(**keys: str | None) -> Keyring:
    return Keyring(CONFIG, keys)


def test_the_scheme_picks_the_key() -> None:
    keys = ring(shopKey="a", stockKey="b")
    shop, stock = keys.pick(("shopKey",), None, "op"), keys.pick(("stockKey",), None, "op")
    assert shop is not None
    assert stock is not None
    assert (shop.value, shop.header_value) == ("a", "Bearer a")
    assert (stock.value, stock.header_value) == ("b", "b")
    assert keys.pick((), "x", "op") is None


def test_of_several_schemes_the_first_with_a_key_is_taken() -> None:
    key = ring(stockKey="b").pick(("shopKey", "stockKey"), None, "op")
    assert key is not None
    assert key.scheme.argument == "stock_key"


def test_a_missing_key_names_argument_and_variable_and_no_other_key_steps_in() -> None:
    with pytest.raises(MissingApiKeyError) as caught:
        ring(stockKey="b").pick(("shopKey",), None, "placeOrder")
    error = caught.value
    assert (error.argument, error.variable, error.operation) == ("api_key", "SHOP_API_KEY", "placeOrder")
    assert str(error) == (
        "placeOrder needs api_key: give api_key= to the client or set SHOP_API_KEY "
        "(stock_key is another kind of key and is not used for it)"
    )
    with pytest.raises(MissingApiKeyError, match=r"^op needs link_key: give link_key= to the client$"):
        ring().pick(("linkKey",), None, "op")


def test_the_environment_gives_what_the_arguments_leave_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOP_API_KEY", "from-env")
    for given, expected in ((None, "from-env"), ("given", "given")):
        key = ring(shopKey=given).pick(("shopKey",), None, "op")
        assert key is not None
        assert key.value == expected
    with pytest.raises(MissingApiKeyError):
        ring(shopKey="").pick(("shopKey",), None, "op")


def test_a_key_of_the_call_wins() -> None:
    key = ring(shopKey="a").pick(("stockKey",), "c", "op")
    assert key is not None
    assert (key.scheme.argument, key.value) == ("stock_key", "c")


@pytest.mark.parametrize(
    ("key", "rule"),
    [
        (f"{KEY}\n", "contains a line break"),
        (f" {KEY}", "begins or ends with white space"),
        (f"{KEY}ü", "contains characters that are not ASCII"),
        (f"{KEY}\x07x", "contains control characters"),
        ("  ", "is empty"),
    ],
)
@pytest.mark.parametrize("of_the_call", [True, False])
def test_a_key_that_cannot_travel_is_refused_and_not_shown(key: str, rule: str, of_the_call: bool) -> None:
    keys = ring(shopKey="good" if of_the_call else key)
    with pytest.raises(InvalidRequestError) as caught:
        keys.pick(("shopKey",), key if of_the_call else None, "op")
    assert caught.value.rule == rule
    trace: TracebackType | None = caught.tb
    shown = [str(caught.value), repr(caught.value.value)]
    while trace is not None:
        if "keys.py" in trace.tb_frame.f_code.co_filename:
            shown += [repr(value) for value in trace.tb_frame.f_locals.values()]
        trace = trace.tb_next
    assert not any(KEY in text for text in shown)


def test_keys_are_in_no_repr() -> None:
    keys = ring(shopKey=KEY)
    assert KEY not in repr(keys)
    assert KEY not in repr(keys.pick(("shopKey",), None, "op"))


@pytest.mark.parametrize(
    "name", ["Authorization", "cookie", "Set-Cookie", "X-Api-Key", "X-Auth-Token", "Client-Secret", "access_token"]
)
def test_names_of_secrets(name: str) -> None:
    assert is_secret(name)


def test_other_headers_stay_visible() -> None:
    assert safe_headers({"Accept": "a", "Authorization": "b"}) == {"Accept": "a", "Authorization": "[hidden]"}


# Base URL


@pytest.mark.parametrize("url", ["https://a.b/v1", "https://a.b/v1/", " https://a.b/v1// ", "http://[::1]:80/v1"])
def test_slashes_and_spaces_around_a_base_url_do_not_count(url: str) -> None:
    assert clean_base_url(url, "base_url") == url.strip().rstrip("/")


@pytest.mark.parametrize(
    ("url", "rule"),
    [
        ("", "must start with http:// or https://, is ''"),
        ("a.b/v1", "must start with http:// or https://, is 'a.b/v1'"),
        ("ftp://a.b", "must start with http:// or https://, is 'ftp://a.b'"),
        ("https://", "is no valid URL: 'https://'"),
        ("https:///v1", "is no valid URL: 'https:///v1'"),
        ("https://a b/v1", "is no valid URL: 'https://a b/v1'"),
        ("https://a.b:x/v1", "is no valid URL ("),
        ("https://a.b/v1?x=1", "must not contain a query or fragment"),
        ("https://a.b/v1#x", "must not contain a query or fragment"),
    ],
)
def test_a_base_url_that_cannot_be_called_is_refused(url: str, rule: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        clean_base_url(url, "base_url")
    assert caught.value.rule.startswith(rule)


def test_a_password_in_a_base_url_is_refused_and_not_shown() -> None:
    with pytest.raises(InvalidRequestError, match="must not contain a user name or password") as caught:
        clean_base_url("https://me:hunter2@a.b/v1", "base_url")
    assert "hunter2" not in str(caught.value)
    assert "hunter2" not in repr(caught.value.value)


@pytest.mark.parametrize(
    ("environment", "given", "expected"),
    [
        ({}, None, "https://shop.example/v1"),
        ({"SHOP_BASE_URL": "http://env/v2/"}, None, "http://env/v2"),
        ({"SHOP_BASE_URL": "http://env/v2"}, "http://arg", "http://arg"),
        ({"SHOP_BASE_URL": ""}, None, "https://shop.example/v1"),
    ],
)
def test_the_server_comes_from_the_argument_the_environment_or_the_api(
    monkeypatch: pytest.MonkeyPatch, environment: Mapping[str, str], given: str | None, expected: str
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert choose_base_url(CONFIG, given) == expected


def test_a_wrong_url_in_the_environment_is_blamed_on_its_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOP_BASE_URL", "nonsense")
    with pytest.raises(InvalidRequestError, match=r"base_url \(from SHOP_BASE_URL\): must start with"):
        choose_base_url(CONFIG, None)


def test_an_api_without_a_server_asks_for_one() -> None:
    assert "SHOP_BASE_URL" not in os.environ
    with pytest.raises(InvalidRequestError, match=r"Shop has no default server; give base_url= or set SHOP_BASE_URL"):
        choose_base_url(CONFIG._replace(base_url=""), None)
    with pytest.raises(InvalidRequestError, match=r"no default server; give base_url=$"):
        choose_base_url(CONFIG._replace(base_url="", base_url_env=None), None)


def test_the_user_agent_names_client_and_version() -> None:
    assert CONFIG.user_agent == "shop-client/1.2.3"
