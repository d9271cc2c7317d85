"""Many files become one document; what cannot is refused with its place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.bundle import Bundle, Origin, bundle
from generator.errors import GeneratorError
from generator.references import Target, find, read_reference, rewrite
from generator.settings import read_settings
from generator.shapes import is_list
from generator.spec_files import load

from .spec_folders import NOTES, changed_copy, read_cases, write_spec

REFUSED = read_cases(Path(__file__).parent / "bundle_cases.yaml")


def bundled(folder: Path) -> Bundle:
    settings = read_settings(folder)
    return bundle(load(settings), settings)


def test_components_of_all_files_stand_under_their_names_with_local_references() -> None:
    found = bundled(NOTES)

    components = found.document["components"]
    assert list(components) == sorted(components)
    assert list(components["schemas"]) == sorted(components["schemas"])
    assert len(components["schemas"]) == 12
    references = find(found.document).values()
    assert references
    assert all(text.startswith("#/components/") for text in references)
    assert all(found.resolve({"$ref": text}) for text in references)
    assert found.origin("#/components/schemas/Note") == Origin("notes/notes.yaml", "/components/schemas/Note", 73)
    assert found.origins.keys() == {f"#/components/{s}/{name}" for s, members in components.items() for name in members}


def test_an_operation_is_there_once_with_everything_it_needs() -> None:
    found = bundled(NOTES)
    listed = found.operations["listNotes"]

    assert (listed.method, listed.path, listed.path_key, listed.home) == ("get", "/notes", "/notes", "notes")
    assert listed.services == ("desk", "archive")
    assert found.operations["createNote"].services == ("desk",), "archive picked get only"
    assert listed.origin.pointer == "/paths/~1notes/get"
    assert listed.raw is found.document["paths"]["/notes"]["get"]
    assert listed.raw["security"] == [{"noteKey": []}], "from the top of its file"
    names = [found.resolve(parameter)["name"] for parameter in listed.raw["parameters"]]
    assert names == ["user", "page", "limit"], "the path's parameters come first"


def test_services_keep_the_order_of_the_settings_and_say_what_they_list() -> None:
    desk, archive = bundled(NOTES).services

    assert (desk.name, desk.title, desk.description) == ("desk", "Desk", "Notes at hand.")
    assert desk.operations == ("askQuestion", "createNote", "deleteNote", "listNotes")
    assert (archive.name, archive.operations, archive.description) == ("archive", ("listNotes",), "")


def test_the_head_of_the_document() -> None:
    document = bundled(NOTES).document

    assert document["info"] == {"title": "Notes", "version": "1", "description": "Notes at hand."}
    assert document["servers"] == [{"url": "https://notes.example/v1"}]
    assert document["tags"] == [{"name": "notes", "description": "Written notes."}]
    assert list(document["paths"]) == ["/ask", "/notes", "/notes/{note_id}"]
    assert json.loads(json.dumps(document)) == document


def test_discriminators_and_defaults_name_local_components() -> None:
    union = bundled(NOTES).document["components"]["schemas"]["AskEvent"]

    assert union["discriminator"]["mapping"] == {
        name: f"#/components/schemas/{name.capitalize()}Event" for name in ("part", "done", "ping")
    }
    assert union["x-union-default"] == "#/components/schemas/PartEvent"


def test_the_digest_follows_the_content_and_nothing_else(tmp_path: Path) -> None:
    for name in ("same", "other"):
        (tmp_path / name).mkdir()
    same = changed_copy(tmp_path / "same")
    other = changed_copy(tmp_path / "other", ("notes.yaml", "For ever.", "For good."))
    (same / "unreached.yaml").write_text("a: 1")

    assert bundled(same).digest == bundled(NOTES).digest
    assert bundled(other).digest != bundled(NOTES).digest


ONE = """
openapi: 3.1.0
info: {title: One, version: "1"}
paths:
"""


def operation(name: str) -> str:
    return f"{{operationId: {name}, responses: {{}}}}"


def test_two_homes_may_own_methods_of_one_path(tmp_path: Path) -> None:
    folder = write_spec(
        tmp_path / "one",
        {
            "one.yaml": f"{ONE}  /a: {{$ref: 'x.yaml#/paths/~1a'}}",
            "two.yaml": f"{ONE}  /a: {{$ref: 'y.yaml#/paths/~1a'}}",
            "x.yaml": f"paths: {{/a: {{get: {operation('getA')}, put: {operation('putA')}}}}}",
            "y.yaml": f"paths: {{/a: {{get: {operation('otherA')}, post: {operation('postA')}}}}}",
        },
        services='["one", "two"]',
    )

    found = bundled(folder)

    assert {key: list(item) for key, item in found.document["paths"].items()} == {
        "/a": ["get", "post", "put"],
        "/a#": ["get"],
    }
    assert [(id, op.path, op.path_key, op.home) for id, op in found.operations.items()] == [
        ("getA", "/a", "/a", "x"),
        ("otherA", "/a", "/a#", "y"),
        ("postA", "/a", "/a", "y"),
        ("putA", "/a", "/a", "x"),
    ]


def test_a_service_may_own_its_paths_and_shared_ones_may_be_passed_on(tmp_path: Path) -> None:
    folder = write_spec(
        tmp_path / "one",
        {
            "one.yaml": f"{ONE}  /own: {{get: {operation('own')}}}\n  /far: {{$ref: 'mid.yaml#/paths/~1far'}}",
            "mid.yaml": "paths: {/far: {$ref: 'deep/end.yaml#/paths/~1far'}}",
        },
    )
    (folder / "deep").mkdir()
    (folder / "deep" / "end.yaml").write_text(
        f"paths:\n  /far:\n    get: {operation('far')}\n"
        "    parameters: [{$ref: '../parts.yaml#/components/parameters/P'}]\n"
    )
    (folder / "parts.yaml").write_text("components: {parameters: {P: {name: p, in: query}}}")

    found = bundled(folder)

    assert {id: op.home for id, op in found.operations.items()} == {"far": "end", "own": "one"}
    assert found.operations["far"].raw["parameters"] == [{"$ref": "#/components/parameters/P"}]


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_brought_together_is_refused(name: str, tmp_path: Path) -> None:
    case = REFUSED[name]
    folder = changed_copy(tmp_path, (case.file, case.old, case.new))

    with pytest.raises(GeneratorError) as caught:
        bundled(folder)

    found = [problem for problem in caught.value.problems if case.message in str(problem)]
    assert [problem.pointer for problem in found] == [case.pointer], str(caught.value)


@pytest.mark.parametrize("paths", ["/a: {$ref: '#/paths/~1b'}, /b: {$ref: '#/paths/~1a'}", "/a: {$ref: '#/paths/~1a'}"])
def test_references_in_a_circle_lead_nowhere(paths: str, tmp_path: Path) -> None:
    folder = write_spec(tmp_path / "one", {"one.yaml": f"openapi: 3.1.0\npaths: {{{paths}}}"})

    with pytest.raises(GeneratorError, match="leads nowhere"):
        bundled(folder)


def test_all_dangling_references_are_told_at_once(tmp_path: Path) -> None:
    folder = changed_copy(
        tmp_path, ("notes.yaml", "schemas/NotePage", "schemas/X"), ("desk.yaml", "asking.yaml#", "ask.yaml#")
    )

    with pytest.raises(GeneratorError) as caught:
        load(read_settings(folder))

    assert [problem.file for problem in caught.value.problems] == ["notes/desk.yaml", "notes/notes.yaml"]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("#/components/schemas/A", Target("dir/a.yaml", "schemas", "A")),
        ("b.yaml#/components/responses/B", Target("dir/b.yaml", "responses", "B")),
        ("../b.yaml#/components/pathItems/B", Target("b.yaml", "pathItems", "B")),
        ("b.yaml#/paths/~1a~1%7Bid%7D", Target("dir/b.yaml", "paths", "/a/{id}")),
        ("b.yaml#/paths/~1a~1{id}", Target("dir/b.yaml", "paths", "/a/{id}")),
        ("../../b.yaml#/paths/~1a", "leads out of the specification's folder"),
        ("/b.yaml#/paths/~1a", "leads out of the specification's folder"),
        ("file:b.yaml#/paths/~1a", "leads out of the specification's folder"),
        ("b.yaml", "names no part of a file"),
        ("#/components/callbacks/A", "must name a component or a path"),
        ("#A", "must name a component or a path"),
    ],
)
def test_what_a_reference_means(text: str, target: Target | str) -> None:
    found = read_reference("dir/a.yaml", text)

    assert found == target
    if isinstance(found, Target):
        assert read_reference(found.file, f"#{found.pointer}") == found


def test_data_is_not_searched_for_references_but_names_are() -> None:
    reference = {"$ref": "#/components/schemas/A"}
    schema: dict[str, Any] = {
        "properties": dict.fromkeys(("example", "default", "x-y", "$ref", "enum"), reference),
        "example": reference,
        "examples": [reference],
        "default": reference,
        "const": reference,
        "x-own": reference,
        "items": {"anyOf": [reference, {"type": "null"}]},
    }
    media = {"examples": {"one": {"$ref": "#/components/examples/E"}, "two": {"value": reference}}, "schema": reference}

    assert list(find(schema)) == [
        "/properties/example/$ref",
        "/properties/default/$ref",
        "/properties/x-y/$ref",
        "/properties/$ref/$ref",
        "/properties/enum/$ref",
        "/items/anyOf/0/$ref",
    ]
    assert list(find(media, "/at")) == ["/at/examples/one/$ref", "/at/schema/$ref"]


NAMES = st.sampled_from(["properties", "$ref", "example", "items", "oneOf", "x-a", "a/b", "discriminator", "mapping"])
TREES = st.recursive(
    st.none() | st.integers() | st.sampled_from(["#/components/schemas/A", "text"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=25,
)


@given(TREES)
def test_rewriting_nothing_changes_nothing_but_bare_mappings(tree: object) -> None:
    before = json.dumps(tree)
    once = rewrite(tree, "", lambda at, text: text)

    assert json.dumps(tree) == before, "the original is left alone"
    assert rewrite(once, "", lambda at, text: text) == once


@given(TREES)
def test_every_reference_is_found_at_its_place(tree: object) -> None:
    copy = rewrite(tree, "", lambda at, text: f"{at} {text}")

    for at, text in find(tree).items():
        found: Any = copy
        for part in at.split("/")[1:]:
            key = part.replace("~1", "/").replace("~0", "~")
            found = found[int(key) if is_list(found) else key]
        assert found == f"{at} {text}"
