"""From texts to files: formatted alike, only changes written, only our own files deleted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.emit import MANIFEST, Package, compare, describe, format_python, manifest, read_manifest, write
from generator.errors import GeneratorError


def package(folder: Path, **files: str) -> Package:
    """A package of these files (``a`` is ``a.py``, ``sub_a`` is ``sub/a.py``) with its manifest."""
    contents = {f"{name.replace('_', '/')}.py": text.encode() for name, text in files.items()}
    return Package(folder / "made", {**contents, MANIFEST: manifest(contents, {}, {"spec": "spec/x"})})


def put(one: Package) -> None:
    write(one, compare(one))


def on_disk(one: Package) -> dict[str, str]:
    return {
        file.relative_to(one.folder).as_posix(): file.read_text("utf-8")
        for file in one.folder.rglob("*")
        if file.is_file() and file.name != MANIFEST
    }


def test_python_is_formatted_and_its_imports_are_put_in_order() -> None:
    found = format_python(
        {
            "a/b.py": b"from typing import Optional, Any\nimport os\nfrom .c import z\n"
            b"def f(x: Any)->str: return 'a'+z\n",
            "c.html": b"<p  >",
        }
    )

    assert found["a/b.py"].decode() == (
        'from typing import Any\n\nfrom .c import z\n\n\ndef f(x: Any) -> str:\n    return "a" + z\n'
    )
    assert found["c.html"] == b"<p  >"
    assert format_python(found) == found


def test_names_that_do_not_exist_are_refused() -> None:
    with pytest.raises(GeneratorError) as caught:
        format_python({"a.py": b"def f() -> int:\n    return missing\n"})

    assert "ruff refuses what they made" in str(caught.value)
    assert "a.py:2:12: F821" in str(caught.value)


def test_the_first_run_writes_everything_and_the_second_nothing(tmp_path: Path) -> None:
    one = package(tmp_path, a="x", sub_b="y")
    put(one)

    assert on_disk(one) == {"a.py": "x", "sub/b.py": "y"}
    assert not compare(one)
    assert list(describe(one, compare(one))) == []


def test_only_changes_are_written_and_only_what_the_manifest_lists_is_deleted(tmp_path: Path) -> None:
    put(package(tmp_path, a="x", b="old", sub_deep_c="z"))
    folder = tmp_path / "made"
    (folder / "mine.py").write_text("hand-made")
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "a.pyc").write_bytes(b"")
    before = (folder / "a.py").stat().st_mtime_ns

    one = package(tmp_path, a="x", b="new", d="w")
    changes = compare(one)
    write(one, changes)

    assert changes.write == ("_generated.json", "b.py", "d.py")
    assert changes.delete == ("sub/deep/c.py",)
    assert changes.foreign == ("mine.py",)
    assert {name: text for name, text in on_disk(one).items() if name.endswith(".py")} == {
        "a.py": "x", "b.py": "new", "d.py": "w", "mine.py": "hand-made",
    }  # fmt: skip
    assert not (folder / "sub").exists(), "folders that became empty go"
    assert (folder / "a.py").stat().st_mtime_ns == before


def test_a_folder_stays_when_something_else_lies_in_it(tmp_path: Path) -> None:
    put(package(tmp_path, sub_a="x"))
    (tmp_path / "made" / "sub" / "mine.txt").write_text("hand-made")

    put(package(tmp_path, b="y"))

    assert (tmp_path / "made" / "sub" / "mine.txt").read_text() == "hand-made"


def test_differences_read_as_a_diff(tmp_path: Path) -> None:
    put(package(tmp_path, a="one\ntwo\n", b="x", c="y\n", e="z"))
    folder = tmp_path / "made"
    (folder / "a.py").write_text("one\n2\n")
    (folder / "c.py").write_bytes(b"y\r\n")
    (folder / "e.py").write_bytes(b"\xff")
    (folder / "mine.py").write_text("")

    one = package(tmp_path, a="one\ntwo\n", c="y\n", d="new", e="z")
    lines = list(describe(one, compare(one)))

    assert lines == [
        "made/mine.py: not made by the generator; move it to the overlay or delete it",
        "made/b.py: no longer made by the generator",
        "made/_generated.json: differs",
        "--- made/a.py (on disk)",
        "+++ made/a.py (generated)",
        "@@ -1,2 +1,2 @@",
        " one",
        "-2",
        "+two",
        "made/c.py: differs in line ends",
        "made/d.py: missing",
        "made/e.py: differs",
    ]


def test_long_differences_are_cut(tmp_path: Path) -> None:
    names = [chr(letter) for letter in range(ord("a"), ord("o"))]
    put(package(tmp_path, **dict.fromkeys(names, "x\n" * 100)))

    one = package(tmp_path, **dict.fromkeys(names, "y\n" * 100))
    lines = list(describe(one, compare(one)))

    assert "... 163 more lines in made/a.py" in lines
    assert lines[-1] == "made/n.py: differs"
    assert len(lines) < 400


def test_the_manifest_alone_is_shown_in_full(tmp_path: Path) -> None:
    put(package(tmp_path, a="x"))
    one = package(tmp_path, a="x")
    changed = Package(one.folder, {**one.files, MANIFEST: manifest({"a.py": b"x"}, {}, {"spec": "spec/y"})})

    assert ' "spec": "spec/y",' in [line[1:] for line in describe(changed, compare(changed))]


def test_the_manifest_lists_every_file_with_its_hash_and_every_copy_with_its_source(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_bytes(manifest({"b.py": b"x", "a.py": b""}, {"b.py": "overlays/x/b.py"}, {"spec": "s"}))

    found = read_manifest(tmp_path)

    assert list(found) == ["spec", "copies", "files"]
    assert found["copies"] == {"b.py": "overlays/x/b.py"}
    assert list(found["files"]) == ["a.py", "b.py"]
    assert found["files"]["a.py"] == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert json.loads((tmp_path / MANIFEST).read_text()) == found


def test_a_folder_that_is_no_generated_package_is_never_touched(tmp_path: Path) -> None:
    one = package(tmp_path, a="x")
    one.folder.mkdir()
    (one.folder / "precious.txt").write_text("mine")

    with pytest.raises(
        GeneratorError, match="made: the folder was not made by the generator: it has no _generated.json"
    ):
        compare(one)


def test_a_damaged_manifest_is_told(tmp_path: Path) -> None:
    one = package(tmp_path, a="x")
    put(one)
    (one.folder / MANIFEST).write_text("{")

    with pytest.raises(GeneratorError, match="made/_generated.json: is damaged: .*Restore it from version control"):
        compare(one)
