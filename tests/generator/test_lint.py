"""Every house rule refuses a specification that breaks it, and says where and what."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import GeneratorError
from generator.pipeline import load_bundle

from .spec_folders import NOTES, changed_copy, read_cases

CASES = {
    f"{file.stem}: {name}": case
    for file in sorted((Path(__file__).parent / "lint_cases").glob("*.yaml"))
    for name, case in read_cases(file).items()
}


def test_the_good_specification_breaks_no_rule() -> None:
    settings, bundle = load_bundle(NOTES)

    assert settings.package == "notes_client"
    assert list(bundle.operations) == ["askQuestion", "createNote", "deleteNote", "listNotes"]


@pytest.mark.parametrize("name", CASES)
def test_a_broken_rule_is_refused(name: str, tmp_path: Path) -> None:
    case = CASES[name]
    folder = changed_copy(tmp_path, (case.file, case.old, case.new))

    with pytest.raises(GeneratorError) as caught:
        load_bundle(folder)

    found = [
        problem for problem in caught.value.problems if problem.pointer == case.pointer and case.message in str(problem)
    ]
    assert found, str(caught.value)
    assert found[0].file.startswith("notes/")
    assert found[0].line > 0


def test_a_stream_that_never_says_when_it_is_complete(tmp_path: Path) -> None:
    folder = changed_copy(
        tmp_path,
        ("generator.toml", 'terminal = ["done"]', ""),
        ("asking.yaml", "{terminal: [done], error: failed}", "{error: failed}"),
    )

    with pytest.raises(GeneratorError, match="nothing says when the stream is complete. Add terminal"):
        load_bundle(folder)


def test_the_last_event_may_be_named_without_its_place(tmp_path: Path) -> None:
    member = "        event: {const: done, description: The name.}\n"
    folder = changed_copy(
        tmp_path,
        ("asking.yaml", "terminal: [done]", "terminal: [done], terminal-when: {running: false}"),
        ("asking.yaml", member, f"{member}        running: {{type: boolean, description: More comes.}}\n"),
    )

    load_bundle(folder)  # the mapping says DoneEvent alone


def test_an_example_of_a_union_that_holds_itself(tmp_path: Path) -> None:
    union = '{description: A value., oneOf: [{$ref: "#/components/schemas/Circle"}, {type: integer}], example: x}'
    folder = changed_copy(tmp_path, ("notes.yaml", "    NoteRequest:\n", f"    Circle: {union}\n    NoteRequest:\n"))

    load_bundle(folder)  # whether the example fits cannot be told


def test_several_mistakes_are_told_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    folder = changed_copy(
        tmp_path,
        ("notes.yaml", "      summary: Write a note.\n", ""),
        ("notes.yaml", "id: {type: string, description: Its id.}", "id: {type: string}"),
    )

    with pytest.raises(GeneratorError) as caught:
        load_bundle(folder)

    assert [problem.message for problem in caught.value.problems] == [
        "createNote has no summary",
        "the property id has no description",
    ]


def test_a_deprecated_operation_needs_no_method(tmp_path: Path) -> None:
    folder = changed_copy(tmp_path, ("notes.yaml", "      x-verb: create\n", "      deprecated: true\n"))

    _, bundle = load_bundle(folder)

    assert bundle.operations["createNote"].services == ("desk",)
