"""Arguments become path, query, headers and body; what cannot be sent is refused before anything leaves."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qsl

import pytest
from attrs import define

from templates.runtime.bodies import json_body
from templates.runtime.errors import InvalidRequestError
from templates.runtime.model import RequestModel
from templates.runtime.operation import Body, Check, Field, Operation, Param
from templates.runtime.prepare import Prepared, prepare, with_query
from templates.runtime.texts import as_text
from templates.runtime.types import UNSET, RequestOptions

from .client_support import ORDER, Order, Part


def made(
    op: Operation[Any],
    args: Mapping[str, Any],
    *,
    options: RequestOptions | None = None,
    defaults: Mapping[str, Any] | None = None,
    stream: bool = False,
    validate: bool = True,
) -> Prepared:
    return prepare(op, args, options or RequestOptions(), defaults or {}, stream=stream, validate=validate)


def body_of(prepared: Prepared) -> Any:
    assert prepared.body is not None
    assert prepared.body.content_type == "application/json"
    return json.loads(prepared.body.content)


def order(**args: Any) -> Prepared:
    return made(ORDER, {"shop_id": "s1", "text": "tea", "user": "ann", **args})


def operation(*params: Param, path: str = "/x", body: Body | None = None) -> Operation[Any]:
    return Operation(id="op", method="GET", path=path, decode=lambda d: d, params=params, body=body)


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
    with pytest.raises(InvalidRequestError, match="shop_id: is required; give shop_id="):
        made(ORDER, {"shop_id": value, "text": "tea"}, validate=False)


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
    prepared = order(dry_run=True, trace=["a", "b"], seat="7;x")
    assert prepared.path == "/shops/s1/orders?dryRun=true"
    assert prepared.headers == {"X-Trace": "a,b", "Cookie": "seat=7%3Bx"}


def test_a_parameter_is_checked_and_may_fall_back_to_the_client() -> None:
    op = operation(Param("user", "user", "query", True, Check(types=("string",)), client_default="user"))
    assert made(op, {}, defaults={"user": "ann"}).path == "/x?user=ann"
    assert made(op, {}, validate=False).path == "/x"
    with pytest.raises(InvalidRequestError, match="user: is required; give user=, or set it on the client"):
        made(op, {})
    with pytest.raises(InvalidRequestError, match="user: must be string, not integer"):
        made(op, {"user": 3})


def test_options_add_replace_and_remove_query_parameters() -> None:
    options = RequestOptions(query={"dryRun": None, "new": [1, 2]})
    prepared = made(ORDER, {"shop_id": "s", "text": "t", "user": "u", "dry_run": True}, options=options)
    assert prepared.path == "/shops/s/orders?new=1&new=2"
    assert with_query([("a", "1")], {"a": UNSET}) == []


def test_options_add_headers() -> None:
    prepared = made(ORDER, {"shop_id": "s", "text": "t", "user": "u"}, options=RequestOptions(headers={"A": "b"}))
    assert prepared.headers == {"A": "b"}


@pytest.mark.parametrize(
    ("headers", "message"),
    [
        ({"A b": "x"}, "is no valid header name"),
        ({"": "x"}, "is no valid header name"),
        ({"A": "secret\r\nX: y"}, "must be ASCII without line breaks"),
        ({"A": "secret\x00"}, "must be ASCII without line breaks"),
        ({"A": "sécret"}, "must be ASCII without line breaks"),
        ({"A": 3}, "must be text, not int"),
    ],
)
def test_headers_that_http_cannot_carry_are_refused_without_showing_them(headers: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidRequestError, match=message) as caught:
        made(ORDER, {"shop_id": "s", "text": "t", "user": "u"}, options=RequestOptions(headers=headers))
    assert "secret" not in str(caught.value)
    assert caught.value.value in ("[not shown]", next(iter(headers)))


# Bodies


def test_single_arguments_make_the_body() -> None:
    assert body_of(order(parts=[{"kind": "stored", "id": "1"}])) == {
        "text": "tea",
        "user": "ann",
        "parts": [{"kind": "stored", "id": "1"}],
        "extras": {},
        "mode": "block",
    }


def test_none_for_a_member_that_cannot_be_null_means_not_given() -> None:
    assert "parts" not in body_of(order(parts=None))


@pytest.mark.parametrize("whole", [Order(text="tea"), {"text": "tea"}], ids=["model", "dict"])
def test_a_whole_body_is_filled_like_single_arguments(whole: Any) -> None:
    prepared = made(ORDER, {"shop_id": "s", "body": whole}, defaults={"user": "ann"})
    assert body_of(prepared) == {"text": "tea", "user": "ann", "extras": {}, "mode": "block"}


def test_a_body_given_by_the_caller_is_not_changed() -> None:
    whole = {"text": "tea", "user": "bob"}
    made(ORDER, {"shop_id": "s", "body": whole}, defaults={"user": "ann"})
    assert whole == {"text": "tea", "user": "bob"}


@pytest.mark.parametrize("args", [{"text": "tea"}, {"body": {"text": "tea"}}, {"body": Order(text="tea")}])
def test_a_missing_member_names_the_clients_setting(args: dict[str, Any]) -> None:
    with pytest.raises(InvalidRequestError, match="user: is required; give user=, or set user= on the client"):
        made(ORDER, {"shop_id": "s", **args})


@pytest.mark.parametrize("args", [{}, {"body": None}, {"body": {}}])
def test_a_missing_required_member_is_refused(args: dict[str, Any]) -> None:
    with pytest.raises(InvalidRequestError, match="text: is required"):
        made(ORDER, {"shop_id": "s", **args}, defaults={"user": "ann"})


def test_without_checks_anything_is_sent() -> None:
    args = {"shop_id": "s", "text": 5, "parts": [{"kind": "new"}]}
    assert body_of(made(ORDER, args, validate=False)) == {
        "text": 5,
        "parts": [{"kind": "new"}],
        "extras": {},
        "mode": "block",
    }
    assert body_of(made(ORDER, {"shop_id": "s", "body": {}}, validate=False)) == {"extras": {}, "mode": "block"}


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (Part(kind="stored", id="1"), "body: must be Order, not Part"),
        ([1], "body: must be Order or a dict of it, not list"),
        ({"text": ""}, "text: must not be empty"),
    ],
)
def test_a_wrong_body_is_refused(body: Any, message: str) -> None:
    with pytest.raises(InvalidRequestError, match=message):
        made(ORDER, {"shop_id": "s", "body": body}, defaults={"user": "ann"})


def test_a_body_of_another_class_is_sent_without_checks() -> None:
    prepared = made(ORDER, {"shop_id": "s", "body": Part(kind="stored", id="1")}, validate=False)
    assert body_of(prepared)["kind"] == "stored"


@pytest.mark.parametrize(
    ("args", "name"), [({"text": "t", "txet": 1}, "txet"), ({"body": {"text": "t"}, "text": "t"}, "text")]
)
def test_an_unknown_argument_is_refused(args: dict[str, Any], name: str) -> None:
    with pytest.raises(InvalidRequestError, match=f"{name}: is no argument of placeOrder"):
        made(ORDER, {"shop_id": "s", **args}, defaults={"user": "ann"})
    with pytest.raises(InvalidRequestError, match="z: is no argument of op"):
        made(operation(), {"z": 1})


@pytest.mark.parametrize(("stream", "mode", "fix"), [(False, "flow", "stream()"), (True, "block", "sync()")])
def test_a_body_that_asks_for_the_other_mode_is_refused(stream: bool, mode: str, fix: str) -> None:
    whole = Order(text="tea", mode=mode)
    with pytest.raises(InvalidRequestError) as caught:
        made(ORDER, {"shop_id": "s", "body": whole}, defaults={"user": "ann"}, stream=stream)
    assert caught.value.field == "mode"
    assert fix in caught.value.fix
    assert whole.mode == mode


def test_the_call_sets_the_mode() -> None:
    args = {"shop_id": "s", "text": "tea", "user": "ann"}
    assert body_of(made(ORDER, args, stream=True))["mode"] == "flow"
    assert body_of(made(ORDER, {**args, "mode": "flow"}, stream=True))["mode"] == "flow"


def test_options_add_members_to_the_body() -> None:
    args = {"shop_id": "s", "text": "tea", "user": "ann"}
    assert body_of(made(ORDER, args, options=RequestOptions(body={"text": "coffee", "new": 1})))["text"] == "coffee"
    assert body_of(made(operation(), {}, options=RequestOptions(body={"new": 1}))) == {"new": 1}


def test_what_has_no_json_form_is_named() -> None:
    with pytest.raises(InvalidRequestError, match="extras: object has no JSON form"):
        order(extras={"a": object()})


def part_model() -> type[Part]:
    return Part


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ({"kind": "link"}, "url: a link needs url and forbids id; give url"),
        ({"kind": "stored", "id": "1", "url": "ftp://a"}, r"url: must match \^https"),
    ],
)
def test_rules_hold_for_single_arguments(args: dict[str, Any], message: str) -> None:
    op = operation(body=Body("json", part_model))
    assert body_of(made(op, {"kind": "stored", "id": "1"})) == {"kind": "stored", "id": "1"}
    with pytest.raises(InvalidRequestError, match=message):
        made(op, args)


@pytest.mark.parametrize(
    ("value", "message"),
    [([object()], "^object has no JSON form"), ({1: "a"}, "^int as a member name"), ({"a": {1: 2}}, "^a: int as a")],
)
def test_json_that_cannot_be_written_is_refused(value: Any, message: str) -> None:
    with pytest.raises(InvalidRequestError, match=message):
        json_body(value)


@define(kw_only=True)
class Upload(RequestModel):
    """A form with a file."""

    file: Any = None
    body: str | None = None
    tags: list[str] | None = None
    data: Any = None

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("file", "file", True, file=True),
        Field("body", "body", check=Check(types=("string",))),
        Field("tags", "tags"),
        Field("data", "data", json_text=True),
    )


def form(kind: Any) -> Operation[Any]:
    return operation(body=Body(kind, lambda: Upload))


def test_a_member_named_body_is_a_member(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"hello")
    prepared = made(form("multipart"), {"file": path, "body": "b", "tags": ["x", "y"], "data": [{"a": 1}]})
    assert prepared.body is not None
    assert prepared.body.content_type is None
    assert [(name, file) for name, _, file in prepared.body.parts] == [
        ("file", True),
        ("body", False),
        ("tags", False),
        ("tags", False),
        ("data", False),
    ]
    assert [str(value) for _, value, _ in prepared.body.parts[1:]] == ["b", "x", "y", '[{"a":1}]']


def test_several_files_and_json_text_given_as_text() -> None:
    prepared = made(form("multipart"), {"file": [("a", b"1"), io.BytesIO(b"2")], "data": "{}"})
    assert prepared.body is not None
    assert [name for name, _, _ in prepared.body.parts] == ["file", "file", "data"]
    assert prepared.body.parts[2][1] == "{}"


def test_a_missing_file_is_refused_at_once() -> None:
    with pytest.raises(InvalidRequestError, match="file"):
        made(form("multipart"), {"file": "/nowhere/at/all.txt"})


def test_without_checks_a_form_may_hold_nulls() -> None:
    op = operation(body=Body("multipart", lambda: Order))
    prepared = made(op, {"body": {"text": None, "user": "u", "mode": UNSET}}, validate=False)
    assert prepared.body is not None
    assert [(name, value) for name, value, _ in prepared.body.parts] == [("user", "u"), ("extras", "{}")]


def test_a_url_encoded_form() -> None:
    prepared = made(form("form"), {"file": "x", "tags": ["a b", "c"], "body": None})
    assert prepared.body is not None
    assert prepared.body.content_type == "application/x-www-form-urlencoded"
    assert prepared.body.content == b"file=x&tags=a+b&tags=c"
