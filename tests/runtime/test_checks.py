"""Every limit refuses what breaks it, says where, and lets the rest pass."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timezone
from enum import Enum
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest

from templates.runtime.checks import check_instance, check_mapping, check_member, check_rules, check_value
from templates.runtime.errors import InvalidRequestError
from templates.runtime.operation import Check, Field, Rule
from templates.runtime.types import UNSET

from .client_support import Order, Part, Receipt


class Colour(Enum):
    RED = "red"


class Switch(Enum):
    ON = True


class Word(str):
    """A text of another class."""


class Count(int):
    """A whole number of another class."""


class Share(float):
    """A number of another class."""


TEXT = Check(types=("string",))
WHOLE = Check(types=("integer",))
NUMBER = Check(types=("number",))

GOOD: list[tuple[Check, Any]] = [
    (TEXT, "a"),
    (TEXT, Word("a")),
    (TEXT, date(2026, 1, 1)),
    (TEXT, UUID(int=1)),
    (WHOLE, Count(3)),
    (NUMBER, Share(0.5)),
    (Check(types=("string",), enum=("red",)), Colour.RED),
    (WHOLE, 3),
    (NUMBER, 3),
    (NUMBER, 3.5),
    (Check(types=("boolean",)), True),
    (Check(types=("boolean",)), Switch.ON),
    (Check(types=("array",)), (1, 2)),
    (Check(types=("array",)), {1}),
    (Check(types=("array",)), frozenset({1})),
    (Check(types=("object",)), {"a": 1}),
    (Check(types=("object",)), MappingProxyType({"a": 1})),
    (Check(types=("object",)), Receipt(id="r")),
    (Check(types=("string", "array")), ["a"]),
    (Check(), object),
    (Check(enum=(1, 2)), 2),
    (Check(types=("string",), min_length=1, max_length=2), "ab"),
    (Check(types=("string",), min_length=1, max_length=2), "a"),
    (Check(types=("string",), min_length=0), ""),
    (Check(types=("string",), min_length=5), date(2026, 1, 1)),
    (Check(types=("string",), pattern="b"), "abc"),
    (Check(types=("string",), pattern="^b$"), "b"),
    (Check(types=("string",), pattern=r"\$"), "5 $ each"),
    (Check(types=("string",), format="uuid"), "1C7E55FB-1ba2-4e10-81b5-30addcea2276"),
    (Check(types=("string",), format="date-time"), "2026-01-31T12:00:00.25+02:00"),
    (Check(types=("string",), format="date-time"), datetime(2026, 1, 1, tzinfo=timezone.utc)),
    (Check(types=("string",), format="date"), "2026-01-31"),
    (Check(types=("string",), format="e-mail of a kind nobody checks"), "x"),
    (Check(types=("integer",), minimum=1, maximum=3), 1),
    (Check(types=("integer",), minimum=1, maximum=3), 3),
    (Check(types=("number",), exclusive_minimum=0, exclusive_maximum=1), 0.5),
    (Check(types=("array",), min_items=1, max_items=2, items=TEXT), ["a", "b"]),
    (Check(types=("array",), min_items=1, max_items=2), ["a"]),
    (Check(types=("array",), items=Check(enum=(1, 2))), [None, 1]),
    (Check(types=("object",), items=WHOLE), {"a": 1}),
    (Check(types=("object",), items=WHOLE), Receipt(id="r")),
]

UUID_FORM = "a UUID such as 1c7e55fb-1ba2-4e10-81b5-30addcea2276"
TIME_FORM = "a date and time such as 2026-01-31T12:00:00Z"

BAD: list[tuple[Check, Any, str]] = [
    (TEXT, 3, "f: must be string, not integer: 3"),
    (TEXT, b"x", "f: must be string, not bytes: b'x'"),
    (TEXT, ["a"], "f: must be string, not array: ['a']; give one value, not a list"),
    (WHOLE, True, "f: must be integer, not boolean: True"),
    (WHOLE, 3.0, "f: must be integer, not number: 3.0"),
    (NUMBER, "3", "f: must be number, not string: '3'"),
    (NUMBER, float("nan"), "f: must be a finite number, not nan"),
    (Check(types=("array",)), "a", "f: must be array, not string: 'a'; put it in a list"),
    (Check(types=("array",)), None, "f: must be array, not null: None"),
    (Check(types=("string", "integer")), 0.5, "f: must be string or integer, not number: 0.5"),
    (Check(enum=(1,)), Colour.RED, "f: must be one of 1, not 'red'"),
    (WHOLE, "x" * 5000, f"f: must be integer, not string: '{'x' * 79}..."),
    (Check(types=("object",)), "a", "f: must be object, not string: 'a'"),
    (Check(types=("string",), enum=("a",)), "b", "f: must be one of 'a', not 'b'"),
    (
        Check(types=("string",), enum=("a", "b")),
        "c",
        "f: must be one of 'a', 'b', not 'c'; validate=False sends values that this version does not know",
    ),
    (Check(types=("string",), min_length=1), "", "f: must not be empty"),
    (Check(types=("string",), min_length=3), "ab", "f: must have at least 3 characters, has 2"),
    (Check(types=("string",), min_length=3), "", "f: must have at least 3 characters, has 0"),
    (Check(types=("string",), max_length=1), "ab", "f: must have at most 1 characters, has 2"),
    (Check(types=("string",), pattern="^b"), "abc", "f: must match ^b, is 'abc'"),
    (Check(types=("string",), pattern="^b$"), "b\n", r"f: must match ^b$, is 'b\n'"),
    (Check(types=("string",), format="uuid"), "12", f"f: must be {UUID_FORM}, not '12'"),
    (Check(types=("string",), format="date"), "today", "f: must be a date such as 2026-01-31, not 'today'"),
    (Check(types=("string",), format="date-time"), "today", f"f: must be {TIME_FORM}, not 'today'"),
    (Check(types=("integer",), minimum=1), 0, "f: must be at least 1, is 0"),
    (Check(types=("integer",), maximum=1), 2, "f: must be at most 1, is 2"),
    (Check(types=("number",), exclusive_minimum=0), 0, "f: must be more than 0, is 0"),
    (Check(types=("number",), exclusive_maximum=1), 1, "f: must be less than 1, is 1"),
    (Check(types=("array",), min_items=1), [], "f: must have at least 1 items, has 0"),
    (Check(types=("array",), max_items=1), [1, 2], "f: must have at most 1 items, has 2"),
    (Check(types=("array",), items=TEXT), ["a", 2], "f[1]: must be string, not integer: 2"),
    (Check(types=("array",), items=TEXT), [None], "f[0]: must be string, not null: None"),
    (Check(types=("array",), items=Check(enum=(1,))), [None, 3], "f[1]: must be one of 1, not 3"),
    (Check(types=("object",), items=WHOLE), {"a": "x"}, "f['a']: must be integer, not string: 'x'"),
    (Check(types=("object",), model=lambda: (Part,)), 3, "f: must be object, not integer: 3"),
    (Check(model=lambda: (Part,)), Receipt(id="r"), "f: must be Part or a dict of it, not Receipt"),
    (Check(model=lambda: (Part, Order)), Receipt(id="r"), "f: must be Part or Order or a dict of it, not Receipt"),
    (Check(model=lambda: (Part,)), {}, "f.kind: is required"),
    (Check(model=lambda: (Part,)), {"kind": None}, "f.kind: must not be null; leave it out"),
]


@pytest.mark.parametrize(("check", "value"), GOOD)
def test_what_keeps_the_limits_passes(check: Check, value: Any) -> None:
    check_value(check, value, "f")


@pytest.mark.parametrize(("check", "value", "message"), BAD, ids=[message[:60] for _, _, message in BAD])
def test_what_breaks_a_limit_is_refused(check: Check, value: Any, message: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        check_value(check, value, "f")
    assert str(caught.value) == message
    assert caught.value.field == message.split(":")[0]
    assert caught.value.fix == message.partition("; ")[2]
    if caught.value.field == "f":
        assert caught.value.value is (value.value if isinstance(value, Enum) else value)


def check_part(**members: Any) -> None:
    check_mapping(Part, members)


LINK = {"kind": "link", "url": "https://a"}


def changed(members: dict[str, Any]) -> Part:
    """A part that was right when it was made, and has these members now."""
    part = Part(kind="stored", id="1", url=None)
    part.kind, part.url, part.id = members["kind"], members.get("url"), members.get("id")
    return part


@pytest.mark.parametrize("make", [changed, dict[str, Any]])
@pytest.mark.parametrize(
    ("members", "message", "value"),
    [
        ({"kind": "link"}, "parts[0].url: a link needs url and forbids id; give url", None),
        (
            {"kind": "link", "url": "https://a", "id": "1"},
            "parts[0].id: a link needs url and forbids id; leave id out",
            "1",
        ),
        ({"kind": "stored", "id": ""}, "parts[0].id: a stored part needs id; give id", ""),
        ({"kind": "stored", "id": 1}, "parts[0].id: must be string, not integer: 1", 1),
    ],
)
def test_members_and_rules_are_checked_in_models_and_dicts(
    make: Callable[[dict[str, Any]], Any], members: dict[str, Any], message: str, value: Any
) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        Order(text="tea", parts=[make(members)])
    assert str(caught.value) == message
    assert caught.value.value in (value, UNSET)


@pytest.mark.parametrize("make", [Part, check_part])
def test_at_the_top_a_member_is_named_alone(make: Callable[..., Any]) -> None:
    with pytest.raises(InvalidRequestError, match="^kind: is required"):
        make(id="1")
    with pytest.raises(InvalidRequestError, match="^url: a link needs url"):
        make(kind="link")


def test_a_rule_names_members_as_python_does() -> None:
    class Rename(Order):
        SCHEMA = (Field("from_", "from"), Field("to", "to", nullable=True))
        RULES = (Rule("whence and whither", {"to": (None,)}, require=("from_",)),)

    check_mapping(Rename, {"to": None, "from": "a"})
    check_mapping(Rename, {})
    with pytest.raises(InvalidRequestError, match="from_: whence and whither; give from_"):
        check_mapping(Rename, {"to": None})


def test_a_rule_that_does_not_apply_is_quiet() -> None:
    Order(text="tea", parts=[Part(kind="stored", id="1", url="https://a"), dict(LINK)])


def test_members_that_nobody_knows_pass_in_dicts() -> None:
    check_mapping(Part, {**LINK, "invented": 1, "from": None})


@pytest.mark.parametrize(
    ("values", "missing"),
    [({}, True), ({"auto": False}, True), ({"name": ""}, True), ({"name": "x"}, False), ({"auto": True}, False)],
)
def test_one_of_several_must_be_given(values: dict[str, Any], missing: bool) -> None:
    rules = (Rule("name it, or let it be named", require_any=("name", ("auto", True))),)
    if not missing:
        check_rules(rules, lambda name: values.get(name, UNSET), "")
        return
    with pytest.raises(InvalidRequestError) as caught:
        check_rules(rules, lambda name: values.get(name, UNSET), "x.")
    assert str(caught.value) == "x.name: name it, or let it be named; give name or auto=True"


def test_a_value_may_be_what_must_be_given() -> None:
    rules = (Rule("never", {"a": (1,)}, require=("b",)), Rule("a or b", require_any=(("a", "x"), "b")))
    with pytest.raises(InvalidRequestError) as caught:
        check_rules(rules, {"a": "y"}.get, "")
    assert str(caught.value) == "a: a or b; give a='x' or b"


@pytest.mark.parametrize(
    ("field", "fine", "wrong"),
    [
        (Field("m", "m", True), [1, ""], [None, UNSET]),
        (Field("m", "m", True, nullable=True), [1, None], [UNSET]),
        (Field("m", "m", nullable=True), [1, None, UNSET], []),
        (Field("m", "m", True, client_default="user"), [None, UNSET], []),
        (Field("m", "m", True, always={}), [None, UNSET], []),
        (Field("m", "m", check=TEXT), ["a", None, UNSET], [1]),
        (Field("m", "m", check=TEXT, file=True), [1], []),
    ],
)
def test_a_member_has_to_be_there_unless_it_may_be_left_out(field: Field, fine: list[Any], wrong: list[Any]) -> None:
    for value in fine:
        check_member(field, value, "x.m")
    for value in wrong:
        with pytest.raises(InvalidRequestError, match=r"^x\.m: (is required|must be string)") as caught:
            check_member(field, value, "x.m")
        assert caught.value.value is value


def union(*classes: Any) -> Check:
    return Check(model=lambda: classes)


def shape(name: str, *required: str, constant: str | None = None, needed: bool = True) -> Any:
    fields = [Field(wire, wire, True, check=TEXT) for wire in required]
    if constant is not None:
        fields.append(Field("type", "type", needed, check=Check(enum=(constant,))))
    return type(name, (), {"SCHEMA": tuple(fields), "RULES": (), "WIRE": {}, "TRUSTS_RAW": False})


ROUND = shape("Round", "radius", constant="round")
SQUARE = shape("Square", "side", constant="square")
PLAIN = shape("Plain", constant="plain", needed=False)
NAMED = shape("Named", "name")
NUMBERED = shape("Numbered", "number")


def test_a_dict_is_checked_as_the_class_its_constant_names() -> None:
    check_value(union(ROUND, SQUARE), {"type": "square", "side": "2"}, "f")
    with pytest.raises(InvalidRequestError, match=r"f\.side: is required"):
        check_value(union(ROUND, SQUARE), {"type": "square", "radius": "2"}, "f")


def test_a_dict_is_checked_as_the_class_whose_members_it_has() -> None:
    check_value(union(NAMED, NUMBERED), {"number": "2"}, "f")
    with pytest.raises(InvalidRequestError, match=r"f\.number: must be string"):
        check_value(union(NAMED, NUMBERED), {"number": 2}, "f")
    with pytest.raises(InvalidRequestError, match=r"f\.name: is required"):
        check_value(union(NAMED, NUMBERED), {}, "f")


def test_a_dict_of_no_known_kind_is_refused() -> None:
    for value in ({"type": "oval"}, {"side": "2"}):
        with pytest.raises(InvalidRequestError) as caught:
            check_value(union(ROUND, SQUARE), value, "f")
        assert str(caught.value) == f"f: fits none of Round, Square: {value}"
        assert caught.value.value is value


def test_a_constant_may_be_left_out_where_it_is_optional() -> None:
    check_value(union(ROUND, PLAIN), {}, "f")
    with pytest.raises(InvalidRequestError, match="f: fits none of Round, Plain"):
        check_value(union(ROUND, PLAIN), {"type": "oval"}, "f")


def test_what_was_read_and_not_changed_may_be_sent_back() -> None:
    part = Part.from_dict({"kind": "newer than this", "url": None})
    check_instance(part)
    part.kind = " ".join(["newer", "than", "this"])
    check_instance(part)
    untyped: Any = part
    untyped.id = 5
    with pytest.raises(InvalidRequestError, match="id: must be string"):
        check_instance(part)
    part.kind = "typo"
    with pytest.raises(InvalidRequestError, match="kind: must be one of"):
        check_instance(part)


def test_a_missing_member_that_the_client_fills_is_no_error() -> None:
    order: Any = Order(text="tea")
    order.text = None
    with pytest.raises(InvalidRequestError, match="text: is required"):
        check_instance(order)


def test_what_is_only_sent_is_checked_whatever_it_was_read_from() -> None:
    order = Order(text="tea")
    order.text, order.raw = "", {"text": ""}
    with pytest.raises(InvalidRequestError, match="text: must not be empty"):
        check_instance(order)
