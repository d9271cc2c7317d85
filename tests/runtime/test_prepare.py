"""Arguments become path, query, headers and body; what cannot be sent is refused before anything leaves."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any
from urllib.parse import parse_qsl

import pytest

from templates.runtime.errors import InvalidRequestError
from templates.runtime.operation import Check, Param
from templates.runtime.prepare import with_query
from templates.runtime.texts import as_text
from templates.runtime.types import UNSET, RequestOptions

from .client_support import ORDER
from .request_support import body_of, made, operation, order

# Paths


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ("a/b?c#d", "/shops/a%2Fb%3Fc%23d/orders"),
        ("ü%", "/shops/%C3%BC%25/orders"),
        ("...", "/shops/.../orders"),
        ("../../admin", "/shops/..%2F..%2Fadmin/orders"),
    ],
)
def test_a_path_value_stays_one_segment(value: str, path: str) -> None:
    assert order(shop_id=value).path == path


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_path_value_that_addresses_something_else_is_refused(value: str) -> None:
    with pytest.raises(InvalidRequestError, match="shop_id: must be an id that can stand in a path"):
        order(shop_id=value)


@pytest.mark.parametrize("value", [None, UNSET])
def test_a_path_value_is_needed_even_without_checks(value: Any) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        made(ORDER, {"shop_id": value, "text": "tea"}, validate=False)
    assert str(caught.value) == "shop_id: is required; give shop_id="


# Query, headers, cookies


@pytest.mark.parametrize(
    ("value", "text"),
    [(True, "true"), (False, "false"), (1, "1"), (1.5, "1.5"), ("ä b", "ä b"), ({"a": [1]}, '{"a":[1]}'), (None, "")],
)
def test_scalars_are_written_as_apis_read_them(value: Any, text: str) -> None:
    assert as_text(value) == text


def test_a_time_is_written_as_text() -> None:
    assert as_text(datetime(2026, 1, 2, tzinfo=timezone.utc)).startswith("2026-01-02T00:00:00")


@pytest.mark.parametrize(("explode", "pairs"), [(True, [("tag", "a"), ("tag", "b c")]), (False, [("tag", "a,b c")])])
def test_a_list_repeats_its_name_or_is_joined(explode: bool, pairs: list[tuple[str, str]]) -> None:
    op = operation(Param("tags", "tag", "query", explode=explode))
    prepared = made(op, {"tags": ["a", None, "b c", UNSET]})
    assert parse_qsl(prepared.path.partition("?")[2]) == pairs


def test_what_is_not_given_is_not_sent() -> None:
    prepared = order()
    assert prepared.path == "/shops/s1/orders"
    assert prepared.headers == {}


def test_parameters_travel_where_they_belong() -> None:
    prepared = order(dry_run=True, trace=["a", "b"], seat="7;x/y")
    assert (prepared.method, prepared.path) == ("POST", "/shops/s1/orders?dryRun=true")
    assert prepared.headers == {"X-Trace": "a,b", "Cookie": "seat=7%3Bx%2Fy"}


def test_parameters_of_one_kind_travel_together() -> None:
    op = operation(*(Param(name, name, "query") for name in "abc"), *(Param(name, name, "cookie") for name in "xyz"))
    prepared = made(op, {"a": "1 2", "c": "ä/+", "x": "1", "z": "3"})
    assert prepared.path == "/x?a=1%202&c=%C3%A4%2F%2B"
    assert prepared.headers == {"Cookie": "x=1; z=3"}


def test_a_parameter_is_checked_and_may_fall_back_to_the_client() -> None:
    op = operation(Param("user", "user", "query", True, Check(types=("string",)), client_default="user"))
    assert made(op, {}, defaults={"user": "ann"}).path == "/x?user=ann"
    assert made(op, {}, validate=False).path == "/x"
    with pytest.raises(InvalidRequestError, match="user: is required; give user=, or set it on the client"):
        made(op, {})
    with pytest.raises(InvalidRequestError, match="user: must be string, not integer"):
        made(op, {"user": 3})


def test_options_add_replace_and_remove_query_parameters() -> None:
    options = RequestOptions(query={"dryRun": None, "new": [1, 2], "newer": True})
    prepared = made(ORDER, {"shop_id": "s", "text": "t", "user": "u", "dry_run": True}, options=options)
    assert prepared.path == "/shops/s/orders?new=1&new=2&newer=true"
    assert with_query([("a", "1")], {"a": UNSET}) == []


@pytest.mark.parametrize("value", ["b", "a b\tc", "~!", "", None])
def test_options_add_headers(value: str | None) -> None:
    prepared = made(ORDER, {"shop_id": "s", "text": "t", "user": "u"}, options=RequestOptions(headers={"A": value}))
    assert prepared.headers == {"A": value}


CONTROL = "headers['A']: must be ASCII without line breaks and control characters"


@pytest.mark.parametrize(
    ("headers", "message"),
    [
        ({"A b": "x"}, "headers['A b']: is no valid header name"),
        ({"": "x"}, "headers['']: is no valid header name"),
        ({"x:" * 100: "x"}, f"headers['{'x:' * 39}x...]: is no valid header name"),
        ({"A": "secret\r\nX: y"}, CONTROL),
        ({"A": "secret\x00"}, CONTROL),
        ({"A": "secret\x1f"}, CONTROL),
        ({"A": "secret\x7f"}, CONTROL),
        ({"A": "sécret"}, CONTROL),
        ({"A": 3}, "headers['A']: must be text, not int"),
    ],
)
def test_headers_that_http_cannot_carry_are_refused_without_showing_them(headers: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        made(ORDER, {"shop_id": "s", "text": "t", "user": "u"}, options=RequestOptions(headers=headers))
    assert str(caught.value) == message
    assert caught.value.value in ("[not shown]", next(iter(headers)))


# Bodies: what they are made of is told in test_bodies


def test_the_body_is_made_of_the_same_arguments() -> None:
    args, defaults = {"shop_id": "s", "text": "tea"}, {"user": "ann"}
    prepared = made(ORDER, args, options=RequestOptions(body={"new": 1}), defaults=defaults, stream=True)
    assert body_of(prepared) == {"text": "tea", "user": "ann", "extras": {}, "mode": "flow", "new": 1}
    with pytest.raises(InvalidRequestError, match="text: must not be empty"):
        made(ORDER, {**args, "text": ""}, defaults=defaults)
