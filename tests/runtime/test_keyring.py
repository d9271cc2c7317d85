"""The key of a call: whose it is, how it is checked, and what is said when it cannot be used."""

from __future__ import annotations

import traceback

import httpx
import pytest

from templates.runtime.errors import InvalidRequestError, MissingApiKeyError
from templates.runtime.keys import Key, Keyring
from templates.runtime.redaction import HIDDEN

from .client_support import CONFIG

SCHEME = CONFIG.keys["shopKey"]


def ring(**keys: str | None) -> Keyring:
    return Keyring(CONFIG, keys)


def test_a_key_is_the_first_that_fits_and_says_how_it_travels() -> None:
    found = ring(stockKey="b", shopKey="a").pick(("linkKey", "shopKey", "stockKey"), None, "op")
    assert found is not None
    assert found == Key(SCHEME, "a")
    assert (found.header_value, found.auth) == ("Bearer a", None)
    assert Key(CONFIG.keys["stockKey"], "b").header_value == "b"
    assert repr(found) == f"Key(api_key={HIDDEN})"


def test_a_key_of_the_call_is_of_the_first_scheme() -> None:
    assert ring(stockKey="b").pick(("shopKey", "stockKey"), "c", "op") == Key(SCHEME, "c")


def test_no_key_is_picked_where_none_is_wanted() -> None:
    assert ring(shopKey="a").pick((), "c", "op") is None


def test_a_way_to_sign_is_taken_as_it_is() -> None:
    auth = httpx.BasicAuth("ada", "secret")
    assert Keyring(CONFIG, {"shopKey": auth}).pick(("shopKey",), None, "op") == Key(SCHEME, "", auth)


def test_a_function_is_asked_each_time() -> None:
    keys = iter(["a", "b"])
    made = Keyring(CONFIG, {"shopKey": lambda: next(keys)})
    assert [made.pick(("shopKey",), None, "op") for _ in range(2)] == [Key(SCHEME, "a"), Key(SCHEME, "b")]


def test_a_ring_shows_its_schemes_alone() -> None:
    assert repr(ring(stockKey="b", shopKey="a")) == "Keyring(shopKey, stockKey)"
    assert repr(ring(stockKey="", shopKey=None)) == "Keyring()"


def test_what_is_left_out_is_read_from_the_environment_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOP_API_KEY", "from-there")
    made = ring()
    monkeypatch.setenv("SHOP_API_KEY", "later")
    assert made.pick(("shopKey",), None, "op") == Key(SCHEME, "from-there")
    assert ring(shopKey="given").pick(("shopKey",), None, "op") == Key(SCHEME, "given")


@pytest.mark.parametrize(
    ("value", "rule"),
    [
        ("", "is empty"),
        (" \t", "is empty"),
        ("a\nb", "contains a line break"),
        ("a\rb", "contains a line break"),
        ("a\n", "contains a line break"),
        (" a", "begins or ends with white space"),
        ("a ", "begins or ends with white space"),
        ("\u00e4", "contains characters that are not ASCII"),
        ("a\x00b", "contains control characters"),
        (7, "must be text, is int"),
    ],
)
def test_a_key_that_cannot_travel_is_refused_without_being_shown(value: str, rule: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        ring(shopKey="a").pick(("shopKey",), value, "buy")
    error = caught.value
    assert (error.field, error.value, error.rule, error.fix, error.operation) == (
        "api_key", HIDDEN, rule, "give the key as the console shows it", "buy",
    )  # fmt: skip
    every = [frame.f_locals for frame, _ in traceback.walk_tb(caught.tb)]
    frames = [names for names in every if "found" in names and "fix" in names]
    assert [(names["value"], names["override"]) for names in frames] == [(HIDDEN, HIDDEN)]


def test_a_missing_key_is_told_with_its_argument_and_variable() -> None:
    with pytest.raises(MissingApiKeyError) as caught:
        ring().pick(("shopKey", "stockKey"), None, "buy")
    assert str(caught.value) == "buy needs api_key: give api_key= to the client or set SHOP_API_KEY"
    assert (caught.value.argument, caught.value.variable, caught.value.operation) == ("api_key", "SHOP_API_KEY", "buy")


def test_keys_of_other_kinds_are_named_but_not_used() -> None:
    with pytest.raises(MissingApiKeyError) as caught:
        ring(shopKey="a", stockKey="b").pick(("linkKey",), None, "buy")
    assert str(caught.value) == (
        "buy needs link_key: give link_key= to the client"
        " (api_key, stock_key is another kind of key and is not used for it)"
    )
    assert caught.value.variable is None
