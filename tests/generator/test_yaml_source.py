"""YAML means what JSON would mean, and mistakes are told with their line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import GeneratorError
from generator.yaml_source import escape, parse_yaml, pointer, read_yaml, unescape

TEXT = st.text(st.characters(max_codepoint=0xD7FF))
"""JSON writes what lies above as two escapes, which YAML does not have."""
# YAML ends the search for a key's colon after 1024 characters, an escape counting six or more.
KEYS = TEXT.filter(lambda key: len(json.dumps(key)) < 1000)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=20,
)
TEXTS = st.recursive(st.text(), lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4))


def parse(text: str) -> dict[str, Any]:
    return parse_yaml(text, "a.yaml", "spec/a.yaml").content


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("on", "on"), ("off", "off"), ("yes", "yes"), ("No", "No"), ("y", "y"), ("true", True), ("FALSE", False),
        ("2024-01-01", "2024-01-01"), ("12:30:45", "12:30:45"), ("0o17", "0o17"), ("0x1f", "0x1f"), ("1_000", "1_000"),
        ("~", None), ("", None), ("null", None), ('"null"', "null"), ("'true'", "true"), ('"012"', "012"), ("0", 0),
        ("-7", -7), ("+7", 7), ("1.5", 1.5), ("-.5", -0.5), ("1e3", 1000.0), ("0.0", 0.0), ("1.2.3", "1.2.3"),
        (".", "."), ("-a", "-a"), ("<<", "<<"), ("=", "="), ("|\n  123", "123"), (">-\n  a\n  b", "a b"),
        (".inf", ".inf"),
    ],
)  # fmt: skip
def test_plain_words_mean_what_yaml_1_2_says(written: str, meant: object) -> None:
    found = parse(f"key: {written}")["key"]

    assert found == meant
    assert type(found) is type(meant)


def test_keys_are_text_and_keys_that_were_numbers_are_remembered() -> None:
    source = parse_yaml('on: 1\n200: {a/b: {1.5: x}}\n"404": y', "a.yaml", "a.yaml")

    assert source.content == {"on": 1, "200": {"a/b": {"1.5": "x"}}, "404": "y"}
    assert source.bare_keys == ("/200", "/200/a~1b/1.5")


@given(JSON)
def test_json_reads_as_itself(value: object) -> None:
    assert parse(json.dumps({"key": value}))["key"] == value


@given(TEXTS)
def test_quoted_text_is_text_whatever_it_says(value: object) -> None:
    assert parse(yaml.safe_dump({"key": value}, default_style='"'))["key"] == value


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\nb: 2\na: 3", "a.yaml:3#/a: the key a stands here twice. Remove one"),
        ('200: 1\n"200": 2', "a.yaml:2#/200: the key 200 stands here twice"),
        ("a: &x {b: 1}\nc: {d: *x}", "a.yaml:1#/c/d: a YAML alias (*name) is not supported. Use $ref"),
        ("a: &x [*x]", "#/a/0: a YAML alias (*name) is not supported"),
        ("a: !secret x", "a.yaml:1#/a: the YAML tag !secret is not supported"),
        (
            "a:\n  b: !!python/object:os.system {}",
            "a.yaml:2#/a/b: the YAML tag tag:yaml.org,2002:python/object:os.system is",
        ),
        ("a: [1, 012]", "a.yaml:1#/a/1: 012 may be a number or text. Write it without zeros or in quotes"),
        ("a:\n  - b: -07", "a.yaml:2#/a/0/b: -07 may be a number or text"),
        ("null: 1", "a.yaml:1: the key null is not text. Put it in quotes"),
        ("?\n: 1", "the key (nothing) is not text"),
        ("a: {true: 1}", "a.yaml:1#/a: the key true is not text"),
        ("? [a]\n: 1", "a.yaml:1: a key must be text"),
        ("a: [", "a.yaml:2: YAML mistake: while parsing a flow node, did not find expected node content"),
        ("a: b: c", "a.yaml:1: YAML mistake: mapping values are not allowed in this context"),
        ("a: 1\n---\nb: 2", "a.yaml:2: YAML mistake: expected a single document"),
        ("a: *b", "a.yaml:1: YAML mistake: found undefined alias"),
        ("a: \x01", "a.yaml: YAML mistake: unacceptable character"),
        ("- a", "a.yaml:1: is no YAML object"),
        ("", "a.yaml:1: is no YAML object"),
    ],
)
def test_mistakes_are_told_with_file_line_and_pointer(text: str, message: str) -> None:
    with pytest.raises(GeneratorError) as caught:
        parse(text)

    assert message in str(caught.value)
    assert len(caught.value.problems) == 1


def test_every_place_has_its_line() -> None:
    source = parse_yaml("a:\n  b/c:\n    - x\n    - {y: 1,\n       z: 2}\nlast: 1\n", "a.yaml", "a.yaml")

    assert [source.line(at) for at in ("", "/a", "/a/b~1c", "/a/b~1c/0", "/a/b~1c/1/z", "/last")] == [1, 1, 2, 3, 5, 6]
    assert source.line("/a/b~1c/7/none") == 2, "the nearest part above"
    assert source.line("/a/b~1c/x") == 2


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "latin.yaml").write_bytes(b"a: \xe4")

    with pytest.raises(GeneratorError, match="spec/none.yaml: is missing"):
        read_yaml(tmp_path / "none.yaml", "none.yaml", "spec/none.yaml")
    with pytest.raises(GeneratorError, match="spec/latin.yaml: is no UTF-8 text"):
        read_yaml(tmp_path / "latin.yaml", "latin.yaml", "spec/latin.yaml")


@given(st.lists(st.text()))
def test_pointers_split_into_what_they_were_made_of(segments: list[str]) -> None:
    assert [unescape(part) for part in pointer(segments).split("/")[1:]] == segments
    assert all("/" not in escape(segment) for segment in segments)
