"""What is hidden, what is left as it is, and that every form of a secret is known."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from templates.runtime.redaction import (
    HIDDEN,
    NO_SECRETS,
    HeaderMap,
    HiddenKeys,
    Secrets,
    is_secret,
    safe_headers,
    scrub_chain,
    scrub_request,
    scrub_text,
    scrub_value,
)


def test_a_secret_is_known_in_all_its_forms_longest_first() -> None:
    assert list(Secrets.of("plain")) == ["plain"]
    assert set(Secrets.of('a/b"c')) == {'a/b"c', 'a/b\\"c', "a%2Fb%22c"}
    assert [len(form) for form in Secrets.of('a/b"c')] == [9, 6, 5]


def test_secret_headers_join_the_secrets_without_the_word_for_their_kind() -> None:
    first = Secrets.of("first-key")
    assert set(first.joined(["Bearer another/one", "x on 12345678"])) == {
        "first-key", "another/one", "another%2Fone", "12345678",
    }  # fmt: skip
    assert [len(form) for form in first.joined(["Bearer another/one"])] == [13, 11, 9]
    assert first.joined(["Bearer 1234567", "on"]) is first
    assert isinstance(first.joined(["Bearer another"]), Secrets)


def test_nothing_secret_is_shown() -> None:
    assert f"{Secrets.of('abc')!r}" == f"{HiddenKeys(a='abc')!r}" == HIDDEN == "[hidden]"
    assert tuple(NO_SECRETS) == ()
    headers: HeaderMap[str | None] = HeaderMap({"X-Api-Key": "abc", "Accept": "*", "X-Token": None, "Cookie": ""})
    assert repr(headers) == "{'X-Api-Key': '[hidden]', 'Accept': '*', 'X-Token': None, 'Cookie': ''}"


@pytest.mark.parametrize(
    "name",
    ["Authorization", "PROXY-authorization", "cookie", "Set-Cookie", "x-api-KEY", "X-Token", "client_secret",
     "Password", "x-credentials", "X-Auth-User"],
)  # fmt: skip
def test_names_that_may_hold_a_secret(name: str) -> None:
    assert is_secret(name)


@pytest.mark.parametrize("name", ["Accept", "content-type", "X-Request-Id", "cookies", "user", ""])
def test_names_that_hold_none(name: str) -> None:
    assert not is_secret(name)


def test_headers_are_hidden_by_name_and_by_value() -> None:
    given = {"Cookie": "a=b", "X-Info": "for abc and abc", "Accept": "*"}
    assert safe_headers(given, ("abc",)) == {"Cookie": HIDDEN, "X-Info": f"for {HIDDEN} and {HIDDEN}", "Accept": "*"}
    assert safe_headers({"X-Info": "abc"}) == {"X-Info": "abc"}


def test_every_secret_is_taken_out_of_a_text() -> None:
    assert scrub_text("abc, def, abc", ("abc", "def")) == f"{HIDDEN}, {HIDDEN}, {HIDDEN}"
    assert scrub_text("abc", ()) == "abc"


def test_texts_and_names_of_a_value_are_scrubbed_and_all_else_stays() -> None:
    value = {"abc": ["abc", 1, None, True, {"x": "my abc"}], "n": 1.5}
    assert scrub_value(value, iter(("abc",))) == {HIDDEN: [HIDDEN, 1, None, True, {"x": f"my {HIDDEN}"}], "n": 1.5}


def test_what_is_nested_too_deeply_is_hidden_as_a_whole() -> None:
    value: list[Any] = []
    for _ in range(5_000):
        value = [value]
    assert scrub_value(value, ("abc",)) == HIDDEN


def test_a_request_loses_its_headers_and_the_secrets_of_its_query() -> None:
    request = httpx.Request(
        "GET", "https://h.example/p?key=abc&again=abc&x=def#f", headers={"X-Key": "abc", "A": "abc"}
    )
    scrub_request(request, ["X-Key"], ("abc", "def"))
    assert (request.headers["X-Key"], request.headers["A"]) == (HIDDEN, "abc")
    assert str(request.url) == "https://h.example/p?key=hidden&again=hidden&x=hidden#f"


@pytest.mark.parametrize("url", ["https://h.example/p", "https://h.example/p?x=1"])
def test_a_request_without_secrets_keeps_its_url(url: str) -> None:
    request = httpx.Request("GET", url)
    before = request.url
    scrub_request(request, (), ("abc",))
    assert request.url is before


def test_an_error_its_cause_and_its_context_lose_secrets_and_tracebacks() -> None:
    errors: list[BaseException] = []
    try:
        try:
            try:
                raise ValueError("abc at the bottom", 7)
            except ValueError as bottom:
                errors.append(bottom)
                raise KeyError("abc in between") from bottom
        except KeyError as between:
            errors.append(between)
            top = OSError("abc on top")
            top.__context__ = between
            raise top from None
    except OSError as top:
        errors.append(top)
        scrub_chain(top, iter(("abc",)))
    assert [error.args for error in errors] == [
        (f"{HIDDEN} at the bottom", 7), (f"{HIDDEN} in between",), (f"{HIDDEN} on top",),
    ]  # fmt: skip
    assert all(error.__traceback__ is None for error in errors)


def test_errors_that_refer_to_each_other_come_to_an_end() -> None:
    one, two = ValueError("abc"), ValueError("abc")
    one.__cause__, two.__context__ = two, one
    scrub_chain(one, ("abc",))
    assert one.args == two.args == (HIDDEN,)
