"""``python -m generator`` from end to end: what it writes, what it refuses, what it prints."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator import pipeline
from generator.__main__ import main
from generator.emit import MANIFEST
from generator.errors import GeneratorError
from generator.pins import PINS, check_pins
from generator.settings import ROOT

from .spec_folders import NOTES, Case, changed_copy


def tree(folder: Path) -> dict[str, str]:
    """Every file with the hash of its content."""
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }


def with_overlay(tmp_path: Path) -> Path:
    """The good specification with an overlay of one file beside it."""
    (tmp_path / "overlay").mkdir()
    (tmp_path / "overlay" / "extra.py").write_text("from .models.note import Note\n\n__all__ = ['Note']\n")
    overlay = f"[overlay]\nfolder = '{tmp_path / 'overlay'}'\n[stream]"
    return changed_copy(tmp_path, ("generator.toml", "[stream]", overlay))


def test_build_then_check_then_build_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = str(tmp_path / "out")

    assert main(["build", "--spec", str(NOTES), "--out", out]) == 0
    first = capsys.readouterr().out
    assert main(["check", "--spec", str(NOTES), "--out", out]) == 0
    assert capsys.readouterr().out == ""
    assert main(["build", "--spec", str(NOTES), "--out", out]) == 0
    again = capsys.readouterr().out

    count = len(tree(tmp_path / "out" / "notes_client"))
    assert first == f"notes_client: {count} of {count} files written, 0 deleted\n"
    assert again == f"notes_client: 0 of {count} files written, 0 deleted\n"


def test_drift_is_shown_and_build_repairs_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--spec", str(NOTES), "--out", str(tmp_path)]
    package = tmp_path / "notes_client"
    assert main(["build", *arguments]) == 0
    wanted = tree(package)
    (package / "params.py").write_text((package / "params.py").read_text().replace("What it says.", "What I say."))
    (package / "errors.py").unlink()
    (package / "mine.py").write_text("")
    capsys.readouterr()

    assert main(["check", *arguments]) == 1
    shown = capsys.readouterr()
    assert "notes_client/errors.py: missing\n" in shown.out
    assert '-    """What I say."""\n+    """What it says."""\n' in shown.out
    assert "notes_client/mine.py: not made by the generator" in shown.out
    assert shown.err == "Out of date. Run: python -m generator build\n"

    assert main(["build", *arguments]) == 0
    assert "notes_client/mine.py was not made by the generator; it was left alone" in capsys.readouterr().out
    assert tree(package) == {**wanted, "mine.py": hashlib.sha256(b"").hexdigest()}


MISTAKES = {
    "yaml": Case(
        "notes.yaml", "summary: List notes.", "summary: List: notes.", ":19",
        "YAML mistake: mapping values are not allowed in this context",
    ),
    "reference": Case(
        "notes.yaml", "schemas/NotePage", "schemas/Page",
        ":32#/paths/~1notes/get/responses/200/content/application~1json/schema/$ref",
        "the reference #/components/schemas/Page leads nowhere: notes.yaml has no schemas Page",
    ),
    "operation id": Case(
        "notes.yaml", "operationId: createNote", "operationId: askQuestion", ":34#/paths/~1notes/post/operationId",
        "operationId askQuestion is taken by notes/asking.yaml#/paths/~1ask/post. Rename one of the two",
    ),
    "construct": Case(
        "notes.yaml", "      description: A page of notes.", "      description: Notes.\n      allOf: []",
        ":90#/components/schemas/NotePage/allOf",
        "allOf is not supported in a schema. Write the members out, or use oneOf",
    ),
    "settings": Case("generator.toml", 'title = "Notes"', "", "", "title is missing. It is required text"),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_one_clear_message_and_nothing_is_written(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = MISTAKES[name]
    folder = changed_copy(tmp_path, (case.file, case.old, case.new))
    out = tmp_path / "out"

    for command in ("build", "check"):
        assert main([command, "--spec", str(folder), "--out", str(out)]) == 1
        shown = capsys.readouterr()
        assert shown.err == f"notes/{case.file}{case.pointer}: {case.message}\n"
        assert shown.out == ""
    assert not out.exists()


def test_when_one_of_several_packages_cannot_be_made_none_is_written(tmp_path: Path) -> None:
    broken = changed_copy(tmp_path, ("notes.yaml", "      summary: Write a note.\n", ""))

    with pytest.raises(GeneratorError, match="createNote has no summary"):
        list(pipeline.build([NOTES, broken], tmp_path / "out"))

    assert not (tmp_path / "out").exists()


def test_lint_prints_every_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = changed_copy(
        tmp_path,
        ("notes.yaml", "      summary: Write a note.\n", ""),
        ("asking.yaml", "      description: The end.\n", ""),
    )

    assert main(["lint", "--spec", str(NOTES)]) == 0
    assert capsys.readouterr().out == ""
    assert main(["lint", "--spec", str(folder)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(": ")[2] for line in lines] == [
        "DoneEvent has no description. Say what it is in one sentence",
        "createNote has no summary. Add summary",
    ]


def test_sync_renews_copies_and_makes_what_build_would_make(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--spec", str(with_overlay(tmp_path)), "--out", str(tmp_path)]
    package = tmp_path / "notes_client"
    assert main(["build", *arguments]) == 0
    (tmp_path / "overlay" / "extra.py").write_text("from .models.answer import Answer\n\n__all__ = ['Answer']\n")
    (tmp_path / "overlay" / "more.py").write_text("X = 1\n")
    (package / "_runtime" / "types.py").write_text("spoiled")
    capsys.readouterr()

    assert main(["sync", *arguments]) == 0
    assert ": 4 of " in capsys.readouterr().out, "two overlays, the spoiled runtime file, the manifest"
    synced = tree(package)
    assert main(["build", *arguments]) == 0
    assert ": 0 of " in capsys.readouterr().out
    assert tree(package) == synced

    (tmp_path / "overlay" / "more.py").unlink()
    assert main(["sync", *arguments]) == 0
    assert not (package / "more.py").exists()
    assert main(["check", *arguments]) == 0


def test_sync_needs_an_earlier_build_and_all_its_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--spec", str(NOTES), "--out", str(tmp_path)]

    assert main(["sync", *arguments]) == 1
    assert capsys.readouterr().err == "notes_client: was never built. Run: python -m generator build\n"
    assert main(["build", *arguments]) == 0
    (tmp_path / "notes_client" / "errors.py").unlink()
    assert main(["sync", *arguments]) == 1
    assert "notes_client/errors.py: is missing from the package. Run: python" in capsys.readouterr().err


def test_an_overlay_over_a_generated_file_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = with_overlay(tmp_path)
    (tmp_path / "overlay" / "errors.py").write_text("")

    assert main(["build", "--spec", str(folder), "--out", str(tmp_path)]) == 1
    assert "overlay/errors.py: would replace errors.py, which the generator makes" in capsys.readouterr().err
    assert not (tmp_path / "notes_client").exists()


def test_the_document_is_added_where_the_overlay_has_a_testing_folder(tmp_path: Path) -> None:
    folder = with_overlay(tmp_path)
    (tmp_path / "overlay" / "testing").mkdir()
    (tmp_path / "overlay" / "testing" / "__init__.py").write_text("")

    assert main(["build", "--spec", str(folder), "--out", str(tmp_path)]) == 0
    assert '"operationId": "listNotes"' in (tmp_path / "notes_client" / "testing" / "openapi.json").read_text()


def test_the_same_bytes_come_out_whatever_the_hash_seed_and_wherever_the_files_lie(tmp_path: Path) -> None:
    running: list[subprocess.Popen[bytes]] = []
    for seed, spec in (("0", NOTES), ("1", changed_copy(tmp_path)), ("777", NOTES)):
        command = [sys.executable, "-m", "generator", "build", "--spec", str(spec), "--out", str(tmp_path / seed)]
        running.append(subprocess.Popen(command, cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed}))
    assert [process.wait() for process in running] == [0, 0, 0]

    first, *others = [tree(tmp_path / seed) for seed in ("0", "1", "777")]
    assert MANIFEST in {Path(name).name for name in first}
    assert all(other == first for other in others)


def test_sync_and_lint_load_no_parser_and_no_templates() -> None:
    code = "import sys, generator.__main__ as m; m.main(['lint', '--spec', sys.argv[1]]); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code, str(NOTES)], cwd=ROOT, capture_output=True, text=True, check=True
    )

    loaded = set(done.stdout.split())
    assert "generator.lint" in loaded
    assert not loaded & {"openapi_python_client", "jinja2", "datamodel_code_generator", "pydantic", "httpx", "attrs"}


def test_every_folder_with_settings_is_a_specification(tmp_path: Path) -> None:
    for name in ("b", "a", "none"):
        (tmp_path / "spec" / name).mkdir(parents=True)
    (tmp_path / "spec" / "a" / "generator.toml").write_text("")
    (tmp_path / "spec" / "b" / "generator.toml").write_text("")

    assert [folder.name for folder in pipeline.all_specs(tmp_path)] == ["a", "b"]
    assert ROOT / "spec" / "dify" in pipeline.all_specs()


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")

    assert main(["build", "--spec", str(NOTES), "--out", str(tmp_path / "file")]) == 1
    said = capsys.readouterr().err
    assert "Not a directory" in said
    assert str(tmp_path / "file" / "notes_client") in said


def test_a_mistyped_command_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["biuld"])

    assert caught.value.code == 2
    assert "invalid choice: 'biuld'" in capsys.readouterr().err


def test_the_pins_are_installed_and_stand_in_the_constraints() -> None:
    check_pins()  # raises if not

    lines = (ROOT / "constraints.txt").read_text().splitlines()
    assert [tool for tool, version in PINS.items() if f"{tool}=={version}" not in lines] == []


def test_other_tools_are_refused_by_name_and_version() -> None:
    with pytest.raises(GeneratorError) as caught:
        check_pins({"ruff": "0.0.1", "no-such-tool": "1.0", "jinja2": PINS["jinja2"]})

    messages = [problem.message for problem in caught.value.problems]
    assert messages == [
        "no-such-tool 1.0 is needed, nothing is installed",
        f"ruff 0.0.1 is needed, {PINS['ruff']} is installed",
    ]
