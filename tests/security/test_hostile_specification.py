"""Rows G: a specification, or an app, that wants to write the program of whoever generates code from it."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest

from dify_client.appgen.facts import app_form
from dify_client.appgen.names import class_name, variable_names
from dify_client.appgen.source import generate_module
from generator import spec_files
from generator.errors import GeneratorError
from generator.pipeline import load_bundle, make
from generator.settings import read_settings
from tests.generator.spec_folders import changed_copy

from .rows import row

EVIL: Final = '''x"""; import os; os.system("evil") #'\\ {{ 7 * 7 }} {% raw %} ''' + "\\N{BULLET} \\x00 ''' \\"
"""What breaks out of docstrings, literals and templates that do not expect it."""

PAGE_SCHEMA: Final = 'schema: {$ref: "#/components/schemas/NotePage"}'
EVIL_PATTERN: Final = "".join(sign for sign in EVIL if sign not in "()*{}\\")


def quoted(text: str) -> str:
    """As a YAML scalar."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def calls(source: str) -> set[str]:
    """Everything that a module calls, at any depth."""
    return {ast.unparse(node.func) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)}


def made(folder: Path, out: Path) -> dict[str, str]:
    """The generated modules."""
    package = make(folder, out)
    return {name: content.decode() for name, content in package.files.items() if name.endswith(".py")}


def is_harmless(files: dict[str, str]) -> None:
    """No module imports, names or calls what the specification wanted."""
    for name, source in files.items():
        if name.startswith("_runtime/"):
            continue
        tree = ast.parse(source)
        assert not {call for call in calls(source) if "system" in call or "evil" in call}, name
        imported = [node for node in ast.walk(tree) if isinstance(node, ast.Import)]
        assert "os" not in {alias.name for node in imported for alias in node.names}, name


@row("G1")
@pytest.mark.parametrize(
    "change",
    [
        ("notes.yaml", "operationId: createNote", f"operationId: {quoted(EVIL)}"),
        ("notes.yaml", "x-verb: create", f"x-verb: {quoted('create(): import os')}"),
        ("notes.yaml", "      x-verb: list", f"      x-verb: {quoted('../../list')}"),
        ("notes.yaml", "x-pagination: {style: page, items: data}", 'x-pagination: {style: page, items: "a); evil("}'),
        ("notes.yaml", "    Colour:\n      type", f"    {quoted('Colour(object): import os')}:\n      type"),
        ("notes.yaml", "- {name: note_id, in: path", '- {name: "note_id}/{evil", in: path'),
    ],
    ids=["operation", "verb", "verb-path", "items", "component", "parameter"],
)  # fmt: skip
def test_names_that_are_code_are_refused(change: tuple[str, str, str], tmp_path: Path) -> None:
    with pytest.raises(GeneratorError):
        make(changed_copy(tmp_path, change), tmp_path / "out")
    assert not (tmp_path / "out").exists()


@row("G2")
def test_descriptions_stay_descriptions(tmp_path: Path) -> None:
    folder = changed_copy(
        tmp_path,
        ("notes.yaml", "description: A note has a text.", f"description: {quoted(EVIL)}"),
        ("notes.yaml", "summary: Write a note.", f"summary: {quoted(EVIL.strip())}"),
        ("notes.yaml", "description: Its id.", f"description: {quoted(EVIL)}"),
        ("notes.yaml", "description: Which page.", f"description: {quoted(EVIL)}"),
        ("notes.yaml", "description: Written notes.", f"description: {quoted(EVIL)}"),
    )
    files = made(folder, tmp_path / "out")
    is_harmless(files)
    assert "7 * 7" in "".join(files.values())  # no template: it would be 49


@row("G3")
def test_patterns_values_and_rules_stay_values(tmp_path: Path) -> None:
    folder = changed_copy(
        tmp_path,
        ("notes.yaml", 'pattern: "^https"', f"pattern: {quoted(EVIL_PATTERN)}"),
        ("notes.yaml", "enum: [red, blue]", f"enum: [red, {quoted(EVIL)}]"),
        ("notes.yaml", "message: a red note needs a link", f"message: {quoted(EVIL)}"),
    )  # fmt: skip
    files = made(folder, tmp_path / "out")
    is_harmless(files)


@row("G4")
@pytest.mark.parametrize(
    "target", ["../secret.yaml", "/etc/passwd", "..%2fsecret.yaml", "http://evil.test/x.yaml", "sub/../../secret.yaml"]
)
def test_a_reference_leads_to_no_file_outside(target: str, tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("components: {schemas: {Note: {type: object}}}")
    folder = changed_copy(
        tmp_path,
        ("notes.yaml", PAGE_SCHEMA, f'schema: {{$ref: "{target}#/components/schemas/Note"}}'),
    )  # fmt: skip
    with pytest.raises(GeneratorError, match="reference"):
        spec_files.load(read_settings(folder))


@row("G5")
def test_a_link_in_the_folder_leads_to_no_file_outside(tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("components: {schemas: {Note: {type: object}}}")
    folder = changed_copy(
        tmp_path,
        ("notes.yaml", PAGE_SCHEMA, 'schema: {$ref: "link.yaml#/components/schemas/Note"}'),
    )  # fmt: skip
    (folder / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    with pytest.raises(GeneratorError, match=r"there is no file link.yaml"):
        spec_files.load(read_settings(folder))


@row("G6")
@pytest.mark.parametrize(
    "bomb",
    [
        "a: &a [x, x]\nb: [*a, *a]",
        "a: !!python/object/apply:os.system [evil]",
        "a: !evil x",
        "<<: {a: 1}\na: &b {}\nc: *b",
    ],
)
def test_yaml_aliases_and_tags_are_refused(bomb: str, tmp_path: Path) -> None:
    folder = changed_copy(tmp_path)
    (folder / "notes.yaml").write_text(bomb)
    with pytest.raises(GeneratorError, match="not supported"):
        load_bundle(folder)


@row("G7")
@pytest.mark.parametrize(
    "text", ["a: " + "[" * 100_000, "- " * 100_000 + "x", "a: " + "{a: " * 50_000], ids=["[", "-", "{"]
)
def test_deep_nesting_ends_in_a_message_and_not_in_a_crash(text: str, tmp_path: Path) -> None:
    file = tmp_path / "deep.yaml"
    file.write_text(text)
    program = (
        "import sys; from pathlib import Path; from generator.errors import GeneratorError\n"
        "from generator.yaml_source import read_yaml\n"
        "try: read_yaml(Path(sys.argv[1]), 'deep.yaml', 'deep.yaml')\n"
        "except GeneratorError as exc: print(exc)"
    )
    done = subprocess.run([sys.executable, "-c", program, str(file)], capture_output=True, text=True, check=True)
    assert "nested more than" in done.stdout


@row("G8")
def test_nothing_of_a_specification_runs_while_it_is_read(tmp_path: Path) -> None:
    folder = changed_copy(tmp_path)
    (folder / "sitecustomize.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')")
    (folder / "notes.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')")
    made(folder, tmp_path / "out")
    assert not (tmp_path / "ran").exists()


@row("G9")
def test_what_an_app_says_about_itself_stays_text() -> None:
    field = {
        "label": EVIL,
        "variable": "topic",
        "required": True,
        "options": [EVIL, "b"],
        "default": EVIL,
        "hint": EVIL,
    }
    parameters = {"user_input_form": [{"select": field}, {"paragraph": {**field, "variable": "text"}}]}
    info = {"name": EVIL, "description": EVIL, "tags": [EVIL], "mode": "agent-chat", "author_name": EVIL}
    source = generate_module(app_form(parameters, info, {"tool_icons": {EVIL: EVIL, "b": "c"}}), "App")
    is_harmless({"app.py": source})
    ours = generate_module(app_form(tame(parameters), tame(info), {"tool_icons": {"b": "c", "x": "y"}}), "App")
    assert calls(source) == calls(ours)
    for name in [class_name(EVIL), *variable_names([EVIL, "import", "os.system('x')", "__class__"], "chat")]:
        assert name.isidentifier()


def tame(value: Any) -> Any:
    """The same facts without anything evil."""
    return json.loads(json.dumps(value).replace(json.dumps(EVIL), '"x"'))
