"""Copies of plain Python: headed, and never over a generated file."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import GeneratorError
from generator.overlays import copies, merge
from generator.settings import Settings, read_settings

from .spec_folders import changed_copy


def with_overlay(tmp_path: Path, files: dict[str, bytes]) -> Settings:
    """Settings of the good specification with an overlay of these files."""
    folder = tmp_path / "overlay"
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return read_settings(
        changed_copy(tmp_path, ("generator.toml", "[stream]", f"[overlay]\nfolder = '{folder}'\n[stream]"))
    )


def test_python_files_get_a_line_that_names_the_file_to_edit_and_others_none(tmp_path: Path) -> None:
    settings = with_overlay(
        tmp_path,
        {
            "client.py": b'"""Client."""\n',
            "cli/page.html": b"<p>",
            "cli/__pycache__/x.pyc": b"",
            ".hidden": b"",
            "README.md": b"About overlays.",
        },
    )
    runtime = tmp_path / "runtime"
    runtime.mkdir()
    (runtime / "sse.py").write_bytes(b"x = 1\r\n")

    found = copies(settings, runtime)

    header = "# Copied from {}. Edit that file, then run: python -m generator sync\n"
    assert {path: copy.content for path, copy in found.items()} == {
        "_runtime/sse.py": header.format("runtime/sse.py").encode() + b"x = 1\r\n",
        "cli/page.html": b"<p>",
        "client.py": header.format("overlay/client.py").encode() + b'"""Client."""\n',
    }


def test_sources_are_named_from_the_repository(tmp_path: Path) -> None:
    found = copies(with_overlay(tmp_path, {"client.py": b""}))

    assert found["_runtime/types.py"].source == "templates/runtime/types.py"
    assert found["_runtime/types.py"].content.startswith(b"# Copied from templates/runtime/types.py. Edit that file,")


def test_an_overlay_may_not_replace_a_generated_file(tmp_path: Path) -> None:
    copied = copies(with_overlay(tmp_path, {"errors.py": b"", "models/note.py": b"", "mine.py": b""}))

    with pytest.raises(GeneratorError) as caught:
        merge({"errors.py": b"", "models/note.py": b""}, copied)

    assert [str(problem).partition(". ")[0] for problem in caught.value.problems] == [
        "models/note.py: would replace models/note.py, which the generator makes",
        "overlay/errors.py: would replace errors.py, which the generator makes",
    ]


def test_an_overlay_may_not_replace_the_runtime(tmp_path: Path) -> None:
    with pytest.raises(
        GeneratorError, match=r"_runtime/types.py: would replace .* which templates/runtime/types.py makes"
    ):
        copies(with_overlay(tmp_path, {"_runtime/types.py": b""}))


def test_a_missing_overlay_folder_is_named(tmp_path: Path) -> None:
    settings = with_overlay(tmp_path, {})

    with pytest.raises(GeneratorError, match="notes/generator.toml: overlay.folder: there is no .*overlay"):
        copies(settings)


def test_everything_together_is_sorted(tmp_path: Path) -> None:
    copied = copies(with_overlay(tmp_path, {"a.py": b"", "z.py": b""}))

    files = merge({"m.py": b"1", "b.py": b"2"}, copied)

    assert list(files) == sorted(files)
    assert files["m.py"] == b"1"
