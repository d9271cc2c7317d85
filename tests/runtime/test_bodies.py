"""The body of a request: its members from arguments, models or dicts, checked, filled with defaults, and encoded."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any, ClassVar

import pytest
from attrs import define

from templates.runtime.bodies import json_body, multipart_parts
from templates.runtime.errors import InvalidRequestError
from templates.runtime.files import Upload
from templates.runtime.model import RequestModel
from templates.runtime.operation import Body, Check, Field, Operation, Rule
from templates.runtime.types import UNSET, RequestOptions

from .client_support import ORDER, Order, Part
from .request_support import body_of, made, operation, order

PART = operation(body=Body("json", lambda: Part))


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
    assert body_of(made(PART, {"kind": "link"}, validate=False)) == {"kind": "link"}


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (Part(kind="stored", id="1"), "body: must be Order, not Part"),
        ([1], "body: must be Order or a dict of it, not list"),
    ],
)
def test_a_body_of_another_kind_is_refused(body: Any, message: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        made(ORDER, {"shop_id": "s", "body": body}, defaults={"user": "ann"})
    assert str(caught.value) == message
    assert caught.value.value is body


@pytest.mark.parametrize("make", [dict, Order])
def test_a_wrong_member_of_a_body_is_named(make: Any) -> None:
    body = make(text="tea")
    if isinstance(body, Order):
        body.text = ""
    else:
        body["text"] = ""
    with pytest.raises(InvalidRequestError) as caught:
        made(ORDER, {"shop_id": "s", "body": body}, defaults={"user": "ann"})
    assert str(caught.value) == "text: must not be empty"


def test_a_body_of_another_class_is_sent_without_checks() -> None:
    prepared = made(ORDER, {"shop_id": "s", "body": Part(kind="stored", id="1")}, validate=False)
    assert body_of(prepared)["kind"] == "stored"


@pytest.mark.parametrize(
    ("args", "name"), [({"text": "t", "txet": 1}, "txet"), ({"body": {"text": "t"}, "text": "t"}, "text")]
)
def test_an_unknown_argument_is_refused(args: dict[str, Any], name: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        made(ORDER, {"shop_id": "s", **args}, defaults={"user": "ann"})
    assert str(caught.value) == f"{name}: is no argument of placeOrder"
    assert (caught.value.value, caught.value.operation) == (args[name], "placeOrder")
    with pytest.raises(InvalidRequestError, match="z: is no argument of op"):
        made(operation(), {"z": 1})


@pytest.mark.parametrize(
    ("stream", "mode", "rest"),
    [
        (False, "flow", "'block'; call stream() or astream()"),
        (True, "block", "'flow'; call sync() or asyncio(), or send()"),
    ],
)
def test_a_body_that_asks_for_the_other_mode_is_refused(stream: bool, mode: str, rest: str) -> None:
    whole = Order(text="tea", mode=mode)
    with pytest.raises(InvalidRequestError) as caught:
        made(ORDER, {"shop_id": "s", "body": whole}, defaults={"user": "ann"}, stream=stream)
    assert str(caught.value) == f"mode: is set by the call itself, which sends {rest}"
    assert (caught.value.value, caught.value.operation) == (mode, "placeOrder")
    assert whole.mode == mode


def test_the_call_sets_the_mode() -> None:
    args = {"shop_id": "s", "text": "tea", "user": "ann"}
    assert body_of(made(ORDER, args, stream=True))["mode"] == "flow"
    assert body_of(made(ORDER, {**args, "mode": "flow"}, stream=True))["mode"] == "flow"


def test_options_add_members_to_the_body() -> None:
    args = {"shop_id": "s", "text": "tea", "user": "ann"}
    assert body_of(made(ORDER, args, options=RequestOptions(body={"text": "coffee", "new": 1})))["text"] == "coffee"
    assert body_of(made(operation(), {}, options=RequestOptions(body={"new": 1}))) == {"new": 1}


@pytest.mark.parametrize("more", [None, {}])
def test_without_members_there_is_no_body_where_none_is_meant_to_be(more: dict[str, Any] | None) -> None:
    assert made(operation(), {}, options=RequestOptions(body=more)).body is None


def test_what_has_no_json_form_is_named() -> None:
    thing = object()
    with pytest.raises(InvalidRequestError) as caught:
        order(extras={"a": thing})
    assert str(caught.value) == (
        "extras: object has no JSON form; give text, numbers, lists, mappings, models or times"
    )
    assert caught.value.value is thing


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ({"kind": "link"}, "url: a link needs url and forbids id; give url"),
        ({"kind": "stored", "id": "1", "url": "ftp://a"}, "url: must match ^https?://, is 'ftp://a'"),
    ],
)
def test_rules_hold_for_single_arguments(args: dict[str, Any], message: str) -> None:
    assert body_of(made(PART, {"kind": "stored", "id": "1"})) == {"kind": "stored", "id": "1"}
    with pytest.raises(InvalidRequestError) as caught:
        made(PART, args)
    assert str(caught.value) == message


def test_a_rule_about_null_is_not_about_what_is_not_given() -> None:
    @define(kw_only=True)
    class Move(RequestModel):
        shelf: Any = UNSET
        reason: str | None = None

        SCHEMA: ClassVar[tuple[Field, ...]] = (Field("shelf", "shelf", nullable=True), Field("reason", "reason"))
        RULES: ClassVar[tuple[Rule, ...]] = (Rule("a lost one needs one", {"shelf": (None,)}, require=("reason",)),)

    op = operation(body=Body("json", lambda: Move))
    assert body_of(made(op, {})) == body_of(made(op, {"body": {}})) == {}
    wrong: list[dict[str, Any]] = [{"shelf": None}, {"body": {"shelf": None}}]
    for args in wrong:
        with pytest.raises(InvalidRequestError, match="reason: a lost one needs one"):
            made(op, args)


@pytest.mark.parametrize(
    ("value", "message"),
    [([object()], "^object has no JSON form"), ({1: "a"}, "^int as a member name"), ({"a": {1: 2}}, "^a: int as a")],
)
def test_json_that_cannot_be_written_is_refused(value: Any, message: str) -> None:
    with pytest.raises(InvalidRequestError, match=message):
        json_body(value)


@define(kw_only=True)
class Form(RequestModel):
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
    return operation(body=Body(kind, lambda: Form))


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
    own = Upload(("b.txt", b"3"))
    members = {"data": "{}", "file": [("a", b"1"), io.BytesIO(b"2"), own]}
    parts = multipart_parts(members, frozenset({"file"}), frozenset({"data"}))
    assert parts[0] == ("data", "{}", False)
    assert [(name, upload.name, file) for name, upload, file in parts[1:]] == [
        ("file", "a", True),
        ("file", "file", True),
        ("file", "b.txt", True),
    ]
    assert parts[3][1] is own


def test_what_has_no_value_is_no_part() -> None:
    members = {"file": None, "other": UNSET, "data": None, "text": UNSET}
    assert multipart_parts(members, frozenset({"file", "other"}), frozenset({"data"})) == []


def test_a_missing_file_is_refused_at_once() -> None:
    class Form(RequestModel):
        SCHEMA: ClassVar[tuple[Field, ...]] = (Field("scan", "scan", True, file=True),)

    with pytest.raises(InvalidRequestError, match="^scan: "):
        made(operation(body=Body("multipart", lambda: Form)), {"scan": "/nowhere/at/all.txt"})


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
