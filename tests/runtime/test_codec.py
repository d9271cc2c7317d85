"""JSON: what is read and what is written."""

from __future__ import annotations

import json
import math
import sys
from datetime import date, datetime, timedelta, timezone
from enum import Enum
from importlib.util import find_spec, module_from_spec
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from templates.runtime.codec import dumps, encode, loads, loads_plain, parsed, quick_loads
from templates.runtime.errors import InvalidRequestError
from templates.runtime.types import UNSET

from .client_support import Part, Receipt


class Colour(Enum):
    RED = "red"


TREES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(-1e300, 1e300) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@given(TREES)
def test_every_way_to_read_gives_what_the_standard_library_gives(value: Any) -> None:
    text = json.dumps(value)
    for given_text in (text, f" {text}\n", text.encode()):
        assert loads(given_text) == loads_plain(given_text) == value
    assert quick_loads(text.encode()) == value


@pytest.mark.parametrize("text", ["", " ", "{", "nul", "{} {}", "{}x", b"", b"{"])
def test_what_is_no_json_is_a_value_error(text: str | bytes) -> None:
    for read in (loads, loads_plain):
        with pytest.raises(ValueError, match=r"\(char \d+\)"):
            read(text)


def test_texts_that_fast_readers_refuse_are_still_read() -> None:
    assert loads('"\\ud800"') == "\ud800"
    assert math.isnan(loads("NaN"))
    assert loads('{"a": 1}'.encode("utf-16")) == {"a": 1}


def test_the_standard_library_is_used_where_nothing_faster_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "orjson", None)
    spec = find_spec(loads.__module__)
    assert spec is not None and spec.loader is not None
    plain = module_from_spec(spec)
    spec.loader.exec_module(plain)
    assert plain.quick_loads(b'{"a": [1, 2]}') == plain.quick_loads(b'{"a": [1, 2]} ') == {"a": [1, 2]}
    assert plain.quick_loads.__module__ == loads.__module__
    assert plain.quick_loads(b"11") == 11
    with pytest.raises(ValueError, match="char"):
        plain.quick_loads(b"{} {}")
    assert plain.loads(b'{"a": 1}') == {"a": 1}
    for text in ("", "{", "{} {}"):
        with pytest.raises(ValueError, match="char"):
            plain.loads(text)


@pytest.mark.parametrize(
    ("value", "meaning"),
    [
        ('{"a": [1]}', {"a": [1]}),
        ("2", 2),
        ("{broken", "{broken"),
        ("", ""),
        ("[" * 100_000, "[" * 100_000),
        ({"a": "1"}, {"a": "1"}),
        (b"2", b"2"),
        (None, None),
    ],
)
def test_text_that_may_be_json_is_decoded_if_it_is(value: Any, meaning: Any) -> None:
    assert parsed(value) == meaning


@given(TREES)
def test_what_is_written_reads_back(value: Any) -> None:
    try:
        written = dumps(value)
    except InvalidRequestError as error:
        assert "surrogate" in error.rule
    else:
        assert json.loads(written) == value


def test_output_is_compact_utf_8() -> None:
    assert dumps({"a": [1, None, True], "é": "\u2028"}) == '{"a":[1,null,true],"é":"\u2028"}'.encode()


def test_values_of_all_kinds() -> None:
    zone = timezone(timedelta(hours=2))
    part = Part.from_dict({"kind": "link", "url": "http://x", "extra": {"kept": True}})
    receipt = Receipt(id="r", part=part)
    assert encode(
        {
            "model": receipt,
            "map": MappingProxyType({"a": (1, 2.5), Colour.RED: {3}}),
            "time": datetime(2026, 11, 20, 8, 30, tzinfo=zone),
            "day": date(2026, 11, 20),
            "id": UUID(int=5),
            "enum": Colour.RED,
            "left out": UNSET,
            "list": [UNSET, 1, None],
            "true": True,
        }
    ) == {
        "model": {"id": "r", "part": {"kind": "link", "url": "http://x", "extra": {"kept": True}}},
        "map": {"a": [1, 2.5], "red": [3]},
        "time": "2026-11-20T08:30:00+02:00",
        "day": "2026-11-20",
        "id": "00000000-0000-0000-0000-000000000005",
        "enum": "red",
        "list": [1, None],
        "true": True,
    }


def test_subclasses_of_plain_values_pass() -> None:
    class Name(str):
        __slots__ = ()

    assert encode(Name("x")) == "x"
    assert dumps({Name("a"): Name("b")}) == b'{"a":"b"}'


class Endless(list[Any]):
    """Holds itself."""

    def __repr__(self) -> str:
        return "endless"


ENDLESS = Endless()
ENDLESS.append(ENDLESS)
KINDS = "give text, numbers, lists, mappings, models or times"
NAMES = "names of a JSON object are text"


@pytest.mark.parametrize(
    ("sent", "value", "rule", "fix"),
    [
        ({"a": [b"bytes"]}, b"bytes", "bytes has no JSON form", KINDS),
        ({1: 2}, 1, "int as a member name", NAMES),
        (MappingProxyType({1: 2}), 1, "int as a member name", NAMES),
        ([float("inf")], [float("inf")], "has no JSON form: Out of range float values are not JSON compliant", ""),
        ("\ud800", "\ud800", "text with half a surrogate pair cannot be sent", ""),
        (ENDLESS, ENDLESS, "has no JSON form: maximum recursion depth exceeded", ""),
    ],
    ids=["value", "name", "name of a mapping", "infinity", "surrogate", "endless"],
)
def test_what_has_no_json_form_is_refused_and_named(sent: Any, value: Any, rule: str, fix: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        dumps(sent)
    error = caught.value
    assert (error.field, error.value, error.fix) == ("", value, fix)
    assert error.rule.startswith(rule)


def test_nan_is_refused() -> None:
    with pytest.raises(InvalidRequestError, match="has no JSON form"):
        dumps([math.nan])
