"""What counts as which level, in both directions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from dify_client import AppField, AppForm, AppOutput
from dify_client.appgen import Change, changes
from dify_client.appgen.changes import LEVELS

FIELD = AppField(name="x", variable="x", kind="text-input")
OUTPUT = AppOutput(name="answer", type="string")


def app(*fields: AppField, **more: Any) -> AppForm:
    return AppForm(app=more.pop("app", "A"), mode=more.pop("mode", "chat"), fields=fields, **more)


def field(**more: Any) -> AppForm:
    """An app with one input."""
    facts: dict[str, Any] = {"name": "x", "variable": "x", "kind": "text-input", **more}
    return app(AppField(**facts))


def files(**more: Any) -> AppForm:
    """An app that takes files with a question."""
    facts: dict[str, Any] = {"name": "files", "variable": "files", "kind": "file-list", **more}
    return app(files=AppField(**facts))


def outputs(*found: AppOutput) -> AppForm:
    """A workflow."""
    return app(mode="workflow", outputs=found)


def told(before: AppForm, after: AppForm) -> list[str]:
    """Level, rule and place of all differences."""
    return [f"{one.level} {one.rule} {one.at}".strip() for one in changes(before, after)]


PAIRS: Mapping[str, tuple[AppForm, AppForm, str, str]] = {
    "mode": (app(), app(mode="workflow"), "breaking mode-changed", "breaking mode-changed"),
    "name": (app(), app(app="B"), "info name-changed", "info name-changed"),
    "description": (app(), app(description="x"), "info description-changed", "info description-changed"),
    "tools": (app(tools=[]), app(tools=["t"]), "info tools-changed", "info tools-changed"),
    "required": (field(), field(required=True), "breaking became-required x", "info became-optional x"),
    "required input": (app(), field(required=True), "breaking required-input-added x", "warning input-removed x"),
    "required input with default": (
        app(),
        field(required=True, default="a"),
        "breaking required-input-added x",
        "warning input-removed x",
    ),
    "optional input": (app(), field(), "info optional-input-added x", "warning input-removed x"),
    "kinds of text": (field(), field(kind="paragraph"), "info kind-changed x", "info kind-changed x"),
    "kind": (field(), field(kind="number"), "breaking kind-changed x", "breaking kind-changed x"),
    "Python name": (
        field(),
        field(name="x_2"),
        "breaking python-name-changed x",
        "breaking python-name-changed x",
    ),
    "a limit": (
        field(),
        field(max_length=5),
        "breaking max-length-decreased x",
        "info max-length-increased x",
    ),
    "limit": (
        field(max_length=6),
        field(max_length=5),
        "breaking max-length-decreased x",
        "info max-length-increased x",
    ),
    "option": (
        field(kind="select", options=["a"]),
        field(kind="select", options=["a", "b"]),
        "info option-added x",
        "breaking option-removed x",
    ),
    "file types at all": (
        field(kind="file"),
        field(kind="file", file_types=["image"]),
        "breaking file-types-limited x",
        "info file-types-unlimited x",
    ),
    "file type": (
        field(kind="file", file_types=["image"]),
        field(kind="file", file_types=["image", "audio"]),
        "info file-type-added x",
        "breaking file-type-removed x",
    ),
    "ways to give files at all": (
        field(kind="file"),
        field(kind="file", transfer_methods=["remote_url"]),
        "breaking transfer-methods-limited x",
        "info transfer-methods-unlimited x",
    ),
    "way to give files": (
        field(kind="file", transfer_methods=["remote_url"]),
        field(kind="file", transfer_methods=["remote_url", "local_file"]),
        "info transfer-method-added x",
        "breaking transfer-method-removed x",
    ),
    "extension": (
        field(kind="file", extensions=[".a"]),
        field(kind="file", extensions=[".a", ".b"]),
        "info extension-added x",
        "breaking extension-removed x",
    ),
    "default": (field(), field(default="a"), "warning default-changed x", "warning default-changed x"),
    "kind of default": (
        field(default=True),
        field(default=1),
        "warning default-changed x",
        "warning default-changed x",
    ),
    "schema": (
        field(kind="json_object"),
        field(kind="json_object", schema={"type": "object"}),
        "breaking schema-changed x",
        "info schema-changed x",
    ),
    "label": (field(), field(label="X"), "info label-changed x", "info label-changed x"),
    "hidden": (field(), field(hidden=True), "info visibility-changed x", "info visibility-changed x"),
    "repeated": (
        field(),
        field(repeated=1),
        "info fields-of-variable-changed x",
        "info fields-of-variable-changed x",
    ),
    "files": (app(), files(), "info files-enabled files", "breaking files-disabled files"),
    "number of files": (
        files(max_length=3),
        files(max_length=2),
        "breaking max-length-decreased files",
        "info max-length-increased files",
    ),
    "kinds of files": (
        files(file_types=["image"]),
        files(file_types=["image", "audio"]),
        "info file-type-added files",
        "breaking file-type-removed files",
    ),
    "output": (
        outputs(),
        outputs(OUTPUT),
        "info output-added outputs.answer",
        "breaking output-removed outputs.answer",
    ),
    "type of an output": (
        outputs(OUTPUT),
        outputs(AppOutput(name="answer", type="number")),
        "breaking output-type-changed outputs.answer",
        "breaking output-type-changed outputs.answer",
    ),
}


@pytest.mark.parametrize("name", PAIRS)
def test_a_change_and_its_reverse(name: str) -> None:
    before, after, forth, back = PAIRS[name]

    assert told(before, after) == [forth]
    assert told(after, before) == [back]
    assert told(before, before) == told(after, after) == []
    for one in [*changes(before, after), *changes(after, before)]:
        assert one.why.endswith(".")
        assert str(one).startswith(f"{one.level}: {one.rule}")
        assert one.why in str(one)


ANY = AppOutput(name="answer", type="any")
NOTHING = AppOutput(name="answer", type="any", nullable=True)
SOMETIMES = AppOutput(name="answer", type="string", always=False)
MAYBE = AppOutput(name="answer", type="string", nullable=True)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (OUTPUT, SOMETIMES, ["warning output-became-optional outputs.answer"]),
        (SOMETIMES, OUTPUT, []),
        (OUTPUT, MAYBE, ["warning output-became-optional outputs.answer"]),
        (MAYBE, OUTPUT, []),
        (OUTPUT, NOTHING, ["warning output-became-optional outputs.answer"]),
        (MAYBE, NOTHING, []),
        (OUTPUT, ANY, ["breaking output-type-changed outputs.answer"]),
        (ANY, OUTPUT, []),
        (ANY, NOTHING, []),
        (NOTHING, OUTPUT, []),
        (SOMETIMES, None, []),
    ],
)
def test_outputs_are_what_runs_show(before: AppOutput, after: AppOutput | None, expected: list[str]) -> None:
    assert told(outputs(before), outputs(*([after] if after else []))) == expected


def test_what_nobody_told_is_no_change() -> None:
    assert told(outputs(OUTPUT), app(mode="workflow")) == []
    assert told(app(mode="workflow"), outputs(OUTPUT)) == []
    assert told(app(tools=["a"]), app()) == []
    assert told(app(), app(tools=["a"])) == []


def test_the_order_of_inputs() -> None:
    other = AppField(name="y", variable="y", kind="number")
    assert told(app(FIELD, other), app(other, FIELD)) == ["info order-changed"]


def test_the_worst_comes_first() -> None:
    after = app(AppField(name="x", variable="x", kind="number", label="X", default=3), app="B")
    found = [one.level for one in changes(app(FIELD), after)]
    assert found == sorted(found, key=LEVELS.index)
    assert set(found) == set(LEVELS)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (Change(level="info", rule="r", at="x", before="1", after="2", why="Why."), "info: r at x: 1 → 2. Why."),
        (Change(level="info", rule="r", before="1", why="Why."), "info: r: was 1. Why."),
        (Change(level="info", rule="r", after="2", why="Why."), "info: r: now 2. Why."),
        (Change(level="info", rule="r", why="Why."), "info: r. Why."),
    ],
)
def test_in_words(change: Change, said: str) -> None:
    assert str(change) == said


def test_long_values_are_cut() -> None:
    (change,) = changes(app(), app(description="x" * 99))
    assert change.words == f"none → {'x' * 59}…"
