"""``params.py``: what may be written in a dict literal, closed and without what calls fill in."""

from __future__ import annotations

import ast
import json
import tempfile
from pathlib import Path
from typing import Any, Literal, get_origin

import pytest
from typing_extensions import NotRequired, get_type_hints

from generator.bundle import Bundle
from generator.errors import GeneratorError
from generator.params import ParamsRun, request_document
from generator.pipeline import load_bundle

from .spec_folders import NOTES, changed_copy

LONG = "A word and another " * 12


def bundled(folder: Path = NOTES) -> Bundle:
    return load_bundle(folder)[1]


def run(bundle: Bundle) -> str:
    with ParamsRun(bundle) as running:
        return running.result()


def classes(text: str) -> dict[str, dict[str, str]]:
    """Members and types of each class of a module."""
    return {
        node.name: {
            item.target.id: ast.unparse(item.annotation)
            for item in node.body
            if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
        }
        for node in ast.parse(text).body
        if isinstance(node, ast.ClassDef)
    }


def test_only_what_requests_are_made_of_is_there() -> None:
    found = classes(run(bundled()))

    assert found == {
        "AskRequestParams": {"question": "str", "inputs": "NotRequired[dict[str, Any]]"},
        "NoteRequestParams": {
            "text": "str",
            "link": "NotRequired[str]",
            "colour": "NotRequired[ColourParams]",
            "user": "NotRequired[str]",
        },
    }


def test_value_sets_are_closed_and_what_a_function_sets_is_gone() -> None:
    text = run(bundled())

    assert "ColourParams: TypeAlias = Literal['red', 'blue']" in text
    assert "ModeParams" not in text, "the stream switch was its only use"
    assert text.startswith('# Generated from notes. Edit the specification, not this file.\n"""Types of dict literals')
    assert "from typing_extensions import NotRequired, TypedDict\n" in text


def test_the_module_can_be_imported_and_its_types_evaluated() -> None:
    scope: dict[str, Any] = {"__name__": "params"}

    exec(compile(run(bundled()), "params.py", "exec"), scope)

    hints = get_type_hints(scope["NoteRequestParams"], scope)
    assert hints["text"] is str
    assert hints["colour"] == Literal["red", "blue"]
    extras = get_type_hints(scope["NoteRequestParams"], scope, include_extras=True)
    optional: Any = NotRequired
    assert {name for name, hint in extras.items() if get_origin(hint) is optional} == {"link", "colour", "user"}


def test_members_that_the_client_fills_in_are_not_required(tmp_path: Path) -> None:
    folder = changed_copy(
        tmp_path,
        ("notes.yaml", "required: [text]", "required: [text, user]"),
        ("asking.yaml", "required: [question, mode]", "required: [question, mode, inputs]"),
    )

    schemas = request_document(bundled(folder))["components"]["schemas"]

    assert schemas["NoteRequest"]["required"] == ["text"]
    assert schemas["AskRequest"]["required"] == ["question"]
    assert set(schemas["AskRequest"]["properties"]) == {"question", "inputs"}


def test_of_a_multipart_body_there_are_only_the_parts(tmp_path: Path) -> None:
    upload = 'multipart/form-data:\n            schema: {$ref: "#/components/schemas/NoteRequest"}'
    body = 'application/json:\n            schema: {$ref: "#/components/schemas/NoteRequest"}'
    folder = changed_copy(tmp_path, ("notes.yaml", body, upload))

    assert list(request_document(bundled(folder))["components"]["schemas"]) == ["AskRequest", "Colour"]


def test_descriptions_become_docstrings_of_any_content(tmp_path: Path) -> None:
    hard = r'Ends with a quote, has \d and """, and is long: ' + LONG + '"'
    folder = changed_copy(tmp_path, ("notes.yaml", "description: A note to write.", f"description: {json.dumps(hard)}"))

    text = run(bundled(folder))

    [found] = [
        node for node in ast.parse(text).body if isinstance(node, ast.ClassDef) and node.name == "NoteRequestParams"
    ]
    assert (ast.get_docstring(found) or "").split() == hard.split()
    assert max(map(len, text.splitlines())) <= 120


def test_an_api_without_requests_has_an_empty_module(tmp_path: Path) -> None:
    bundle = bundled()
    quiet = {"deleteNote": bundle.operations["deleteNote"]}

    text = run(Bundle(bundle.document, quiet, bundle.services, bundle.origins, bundle.spec, bundle.digest))

    assert [type(node) for node in ast.parse(text).body] == [ast.Expr]


def test_what_the_tool_refuses_is_told_in_its_words() -> None:
    bundle = bundled()
    bundle.document["components"]["schemas"]["Colour"]["type"] = {"not": "text"}

    with pytest.raises(GeneratorError, match=r"params.py: datamodel-code-generator refuses the request schemas\n.*"):
        run(bundle)


def test_a_run_that_is_not_needed_any_more_is_stopped_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    with pytest.raises(RuntimeError, match="something else"), ParamsRun(bundled()):
        assert len(list(tmp_path.iterdir())) == 1
        raise RuntimeError("something else")

    assert list(tmp_path.iterdir()) == []
