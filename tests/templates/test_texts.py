"""Small parts that write code: literals, docstrings, names, imports."""

from __future__ import annotations

import ast
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.codegen import literal, quote
from generator.docs import docstring, limits, sentence
from generator.imports import Importer
from generator.names import member_names, natural

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner) | st.lists(inner).map(tuple),
)


@given(VALUES)
def test_literals_give_their_value_back(value: Any) -> None:
    assert ast.literal_eval(literal(value)) == value


@given(st.text())
def test_quoted_text_is_one_line_in_double_quotes(text: str) -> None:
    quoted = quote(text)
    assert quoted.startswith('"')
    assert len(quoted.splitlines()) == 1
    assert ast.literal_eval(quoted) == text


@given(
    st.lists(st.text()), st.integers(0, 8), st.dictionaries(st.sampled_from(["Args", "Returns"]), st.lists(st.text()))
)
def test_docstrings_are_python_whatever_they_say(
    paragraphs: list[str], indent: int, sections: dict[str, list[str]]
) -> None:
    text = docstring(paragraphs, indent, sections)
    tree = ast.parse(
        f"class A:\n    x = 1\n{text}\n"
        if indent == 4
        else f"if 1:\n{' ' * indent}{text.strip()}\n"
        if indent
        else text
    )
    assert tree.body


def test_a_docstring_never_leaves_the_line_length() -> None:
    words = "word " * 200
    for indent in (0, 4, 8):
        for length in range(90, 140):
            text = docstring([words[:length].strip()], indent)
            assert max(len(line) for line in text.splitlines()) <= 120
        assert max(len(line) for line in docstring([words], indent, {"Args": [words]}).splitlines()) <= 120


def test_sections_of_a_docstring() -> None:
    assert docstring(["What.", "", "More `code`."], 4, {"Args": ["a: one.", ""], "Raises": []}) == (
        '    """What.\n\n    More ``code``.\n\n    Args:\n        a: one.\n    """'
    )
    assert docstring(['Ends with a "quote"']) == '"""Ends with a "quote" """'


@pytest.mark.parametrize(("text", "expected"), [("a", "a."), ("a.", "a."), ("a?", "a?"), ("", ""), (" a: ", "a:")])
def test_sentences_end(text: str, expected: str) -> None:
    assert sentence(text) == expected


@pytest.mark.parametrize(
    ("proposed", "expected"),
    [
        ("type_", "type"),
        ("format_", "format"),
        ("class_", "class_"),
        ("list_", "list_"),
        ("raw", "raw_"),
        ("ﬁle", "file"),
    ],
)
def test_names_stay_natural_where_python_allows_it(proposed: str, expected: str) -> None:
    assert natural(proposed, {"raw"}) == expected


def test_members_that_would_share_a_name_are_numbered() -> None:
    found = member_names({"a b": "a_b", "aB": "aB", "a-b": "a_b", "_x": "field_x", "x": "x"})
    assert found == {"a b": "a_b", "aB": "a_b_2", "a-b": "a_b_3", "_x": "x", "x": "x_2"}


def test_imports_are_found_by_reading() -> None:
    importer = Importer({"Thing": "thing", "Kind": "kind"}, frozenset({"ThingParams"}), {"Own": "parts.own"})
    body = (
        "def f(x: Sequence[Kind], *, y: ThingParams = UNSET, z: Own) -> Thing:\n"
        "    from .late import Field\n\n"
        "    return Thing(Field)\n"
    )
    tree = ast.parse(body)
    text = importer.complete(body, tree, '"""Head."""', "models/other.py")
    assert text == (
        '"""Head."""\n'
        "from __future__ import annotations\n\n"
        "from collections.abc import Sequence\n"
        "from typing import TYPE_CHECKING\n\n"
        "from .._runtime.types import UNSET\n\n"
        "if TYPE_CHECKING:\n"
        "    from ..params import ThingParams\n"
        "    from ..parts.own import Own\n"
        "    from .kind import Kind\n\n"
        f"{body}\n"
        "from .thing import Thing\n"
    )
    assert "from ..._runtime.operation import Field" not in importer.complete(body, tree, "", "api/home/other.py")


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({}, []),
        ({"minimum": 1, "maximum": 100}, ["1 to 100"]),
        ({"minimum": 0}, ["at least 0"]),
        ({"maximum": 2, "exclusiveMinimum": 0}, ["at most 2", "more than 0"]),
        ({"exclusiveMaximum": 2}, ["less than 2"]),
        ({"minLength": 1}, []),
        ({"minLength": 2}, ["at least 2 characters"]),
        ({"maxLength": 40}, ["at most 40 characters"]),
        ({"minLength": 1, "maxLength": 40}, ["1 to 40 characters"]),
        ({"minItems": 1}, ["at least 1 item"]),
        ({"maxItems": 1}, ["at most 1 item"]),
        ({"minItems": 1, "maxItems": 100}, ["1 to 100 items"]),
        ({"format": "uuid"}, ["a UUID"]),
    ],
)
def test_limits_in_words(schema: dict[str, Any], expected: list[str]) -> None:
    assert limits(schema) == expected
