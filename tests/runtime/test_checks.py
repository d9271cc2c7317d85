"""Every limit refuses what breaks it, says where, and lets the rest pass."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timezone
from enum import Enum
from typing import Any
from uuid import UUID

import pytest

from templates.runtime.checks import check_instance, check_mapping, check_rules, check_value
from templates.runtime.errors import InvalidRequestError
from templates.runtime.operation import Check, Field, Rule
from templates.runtime.types import UNSET

from .client_support import Order, Part, Receipt


class Colour(Enum):
    RED = "red"


class Word(str):
    """A text of another class."""


TEXT = Check(types=("string",))
WHOLE = Check(types=("integer",))
NUMBER = Check(types=("number",))

GOOD: list[tuple[Check, Any]] = [
    (TEXT, "a"),
    (TEXT, Word("a")),
    (TEXT, date(2026, 1, 1)),
    (TEXT, UUID(int=1)),
    (Check(types=("string",), enum=("red",)), Colour.RED),
    (WHOLE, 3),
    (NUMBER, 3),
    (NUMBER, 3.5),
    (Check(types=("boolean",)), True),
    (Check(types=("array",)), (1, 2)),
    (Check(types=("array",)), {1}),
    (Check(types=("object",)), {"a": 1}),
    (Check(types=("object",)), Receipt(id="r")),
    (Check(types=("string", "array")), ["a"]),
    (Check(), object),
    (Check(enum=(1, 2)), 2),
    (Check(types=("string",), min_length=1, max_length=2), "ab"),
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
    (Check(types=("number",), exclusive_minimum=0, exclusive_maximum=1), 0.5),
    (Check(types=("array",), min_items=1, max_items=2, items=TEXT), ["a", "b"]),
    (Check(types=("array",), items=Check()), [None, 1]),
    (Check(types=("object",), items=WHOLE), {"a": 1}),
]

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
    (Check(types=("object",)), "a", "f: must be object, not string: 'a'"),
    (Check(types=("string",), enum=("a",)), "b", "f: must be one of 'a', not 'b'"),
    (
        Check(types=("string",), enum=("a", "b")),
        "c",
        "f: must be one of 'a', 'b', not 'c'; validate=False sends values that this version does not know",
    ),
    (Check(types=("string",), min_length=1), "", "f: must not be empty"),
    (Check(types=("string",), min_length=3), "ab", "f: must have at least 3 characters, has 2"),
    (Check(types=("string",), max_length=1), "ab", "f: must have at most 1 characters, has 2"),
    (Check(types=("string",), pattern="^b"), "abc", "f: must match ^b, is 'abc'"),
    (Check(types=("string",), pattern="^b$"), "b\n", r"f: must match ^b$, is 'b\n'"),
    (Check(types=("string",), format="uuid"), "12", "f: must be a UUID such as"),
    (Check(types=("string",), format="date-time"), "today", "f: must be a date and time such as"),
    (Check(types=("integer",), minimum=1), 0, "f: must be at least 1, is 0"),
    (Check(types=("integer",), maximum=1), 2, "f: must be at most 1, is 2"),
    (Check(types=("number",), exclusive_minimum=0), 0, "f: must be more than 0, is 0"),
    (Check(types=("number",), exclusive_maximum=1), 1, "f: must be less than 1, is 1"),
    (Check(types=("array",), min_items=1), [], "f: must have at least 1 items, has 0"),
    (Check(types=("array",), max_items=1), [1, 2], "f: must have at most 1 items, has 2"),
    (Check(types=("array",), items=TEXT), ["a", 2], "f[1]: must be string, not integer: 2"),
    (Check(types=("array",), items=TEXT), [None], "f[0]: must be string, not null: None"),
    (Check(types=("object",), items=WHOLE), {"a": "x"}, "f['a']: must be integer, not string: 'x'"),
    (Check(types=("object",), model=lambda: (Part,)), 3, "f: must be object, not integer: 3"),
    (Check(model=lambda: (Part,)), Receipt(id="r"), "f: must be Part or a dict of it, not Receipt"),
    (Check(model=lambda: (Part,)), {}, "f.kind: is required"),
    (Check(model=lambda: (Part,)), {"kind": None}, "f.kind: must not be null; leave it out"),
]


@pytest.mark.parametrize(("check", "value"), GOOD)
def test_what_keeps_the_limits_passes(check: Check, value: Any) -> None:
    check_value(check, value, "f")


@pytest.mark.parametrize(("check", "value", "message"), BAD, ids=[message[:40] for _, _, message in BAD])
def test_what_breaks_a_limit_is_refused(check: Check, value: Any, message: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        check_value(check, value, "f")
    assert str(caught.value).startswith(message)
    assert caught.value.field == message.split(":")[0]


def test_a_long_value_is_shown_in_part() -> None:
    with pytest.raises(InvalidRequestError) as caught:
        check_value(WHOLE, "x" * 5000, "f")
    assert len(str(caught.value)) < 200
    assert caught.value.value == "x" * 5000


LINK = {"kind": "link", "url": "https://a"}


def as_model(given: dict[str, Any]) -> Any:
    return Part(**given)


def as_dict(given: dict[str, Any]) -> Any:
    return given


@pytest.mark.parametrize("make", [as_model, as_dict])
@pytest.mark.parametrize(
    ("given", "field", "fix"),
    [
        ({"kind": "link"}, "parts[0].url", "give url"),
        ({"kind": "link", "url": "https://a", "id": "1"}, "parts[0].id", "leave id out"),
        ({"kind": "stored"}, "parts[0].id", "give id"),
    ],
)
def test_rules_over_members_hold_in_models_and_dicts(
    make: Callable[[dict[str, Any]], Any], given: dict[str, Any], field: str, fix: str
) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        Order(text="tea", parts=[make(given)])
    assert caught.value.field in (field, field.partition(".")[2])
    assert caught.value.fix == fix


def test_a_rule_that_does_not_apply_is_quiet() -> None:
    Order(text="tea", parts=[Part(kind="stored", id="1", url="https://a"), dict(LINK)])


def test_members_that_nobody_knows_pass_in_dicts() -> None:
    check_mapping(Part, {**LINK, "invented": 1, "from": None}, "")


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


def union(*classes: Any) -> Check:
    return Check(model=lambda: classes)


def shape(name: str, *required: str, constant: str | None = None) -> Any:
    fields = [Field(wire, wire, True, check=TEXT) for wire in required]
    if constant is not None:
        fields.append(Field("type", "type", True, check=Check(enum=(constant,))))
    return type(name, (), {"SCHEMA": tuple(fields), "RULES": (), "WIRE": {}, "TRUSTS_RAW": False})


ROUND = shape("Round", "radius", constant="round")
SQUARE = shape("Square", "side", constant="square")
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
    with pytest.raises(InvalidRequestError, match=r"f: fits none of Round, Square: \{'type': 'oval'\}"):
        check_value(union(ROUND, SQUARE), {"type": "oval"}, "f")


def test_what_was_read_and_not_changed_may_be_sent_back() -> None:
    part = Part.from_dict({"kind": "newer than this", "url": None})
    check_instance(part, "")
    part.kind = "typo"
    with pytest.raises(InvalidRequestError, match="kind: must be one of"):
        check_instance(part, "")


def test_a_missing_member_that_the_client_fills_is_no_error() -> None:
    order: Any = Order(text="tea")
    order.text = None
    with pytest.raises(InvalidRequestError, match="text: is required"):
        check_instance(order, "")
