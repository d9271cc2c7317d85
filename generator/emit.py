"""From file texts in memory to the package on disk: format, compare, write what changed, delete what is gone."""

from __future__ import annotations

import difflib
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from .errors import GeneratorError
from .shapes import as_dict

MANIFEST: Final = "_generated.json"
"""Lists every file of a package with its hash; what it does not list was not made by the generator."""

_RUFF: Final = ("--isolated", "--no-cache", "--quiet", "--line-length=120", "--target-version=py310")
_RULES: Final = "--select=I,UP,F401,F811,F821,F822"
_LONGEST_DIFF: Final = 40
"""Lines shown of one file."""
_LONGEST_REPORT: Final = 300
"""Lines after which files are only named."""


@dataclass(frozen=True)
class Package:
    """One package as it should be."""

    folder: Path
    """Where it belongs."""
    files: Mapping[str, bytes]
    """Path inside the package -> content, the manifest included."""


@dataclass(frozen=True)
class Changes:
    """What is different on disk."""

    write: tuple[str, ...]
    """Missing files, and files with other content."""
    delete: tuple[str, ...]
    """Files an earlier run made and this one does not."""
    foreign: tuple[str, ...]
    """Files that no run made."""

    def __bool__(self) -> bool:
        return bool(self.write or self.delete or self.foreign)


def format_python(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """All Python files with imports sorted, unused ones removed, and formatted, by the pinned ruff.

    Args:
        files: path inside the package -> content; files that are no Python come back unchanged.

    Raises:
        GeneratorError: with ruff's words, if something remains that it cannot repair, such as an unknown name.
    """
    python = [path for path in files if path.endswith(".py")]
    formatted = dict(files)
    with tempfile.TemporaryDirectory(prefix="generated-") as name:
        folder = Path(name)
        for path in python:
            _write(folder / path, files[path])
        _ruff(["check", "--fix", _RULES, "--output-format=concise", *_RUFF, "."], folder)
        _ruff(["format", *_RUFF, "."], folder)
        for path in python:
            formatted[path] = (folder / path).read_bytes()
    return formatted


def manifest(files: Mapping[str, bytes], copied: Mapping[str, str], about: Mapping[str, Any]) -> bytes:
    """The manifest of a package.

    Args:
        files: everything else in the package.
        copied: path of each copied file -> the file to edit.
        about: specification and versions of the tools.
    """
    hashes = {path: hashlib.sha256(content).hexdigest() for path, content in sorted(files.items())}
    content = {**about, "copies": dict(sorted(copied.items())), "files": hashes}
    return (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode()


def read_manifest(folder: Path) -> dict[str, Any]:
    """The manifest of the package in ``folder``; empty if there is none."""
    try:
        return as_dict(json.loads((folder / MANIFEST).read_text("utf-8")))
    except FileNotFoundError:
        return {}
    except ValueError as exc:
        fix = "restore it from version control, or delete the folder"
        raise GeneratorError.at(f"{folder.name}/{MANIFEST}", "", f"is damaged: {exc}", fix=fix) from exc


def compare(package: Package) -> Changes:
    """What would have to change on disk.

    Raises:
        GeneratorError: if the folder holds something that is no generated package.
    """
    folder, wanted = package.folder, package.files
    known = as_dict(read_manifest(folder).get("files"))
    present = set(_present(folder))
    if present and not known:
        fix = "name another folder with --out, or another package in generator.toml"
        raise GeneratorError.at(
            folder.name, "", f"the folder was not made by the generator: it has no {MANIFEST}", fix=fix
        )
    return Changes(
        write=tuple(
            path for path in sorted(wanted) if path not in present or (folder / path).read_bytes() != wanted[path]
        ),
        delete=tuple(path for path in sorted(known) if path in present and path not in wanted),
        foreign=tuple(path for path in sorted(present) if path not in wanted and path not in known),
    )


def write(package: Package, changes: Changes) -> None:
    """Carry out what ``compare`` found. Foreign files are left alone; folders that became empty go."""
    for path in changes.write:
        _write(package.folder / path, package.files[path])
    for path in changes.delete:
        file = package.folder / path
        file.unlink()
        for above in file.parents:
            if above == package.folder or any(above.iterdir()):
                break
            above.rmdir()


def describe(package: Package, changes: Changes) -> Iterator[str]:
    """The differences as people read them: what is there now against what should be, one unified diff a file."""
    folder, shown = package.folder, 0
    for path in changes.foreign:
        yield f"{folder.name}/{path}: not made by the generator; move it to the overlay or delete it"
    for path in changes.delete:
        yield f"{folder.name}/{path}: no longer made by the generator"
    for path in changes.write:
        name = f"{folder.name}/{path}"
        if not (folder / path).exists():
            yield f"{name}: missing"
        elif shown >= _LONGEST_REPORT or (path == MANIFEST and len(changes.write) > 1):
            yield f"{name}: differs"
        else:
            lines = list(_unified(name, (folder / path).read_bytes(), package.files[path]))
            shown += len(lines)
            yield from lines


def _unified(name: str, now: bytes, wanted: bytes) -> Iterator[str]:
    try:
        left, right = (content.decode().splitlines() for content in (now, wanted))
    except UnicodeDecodeError:
        yield f"{name}: differs"
        return
    lines = list(difflib.unified_diff(left, right, f"{name} (on disk)", f"{name} (generated)", lineterm="", n=2))
    yield from lines[:_LONGEST_DIFF]
    if len(lines) > _LONGEST_DIFF:
        yield f"... {len(lines) - _LONGEST_DIFF} more lines in {name}"
    if not lines:
        yield f"{name}: differs in line ends"


def _present(folder: Path) -> Iterator[str]:
    """Every file of a folder but Python's caches."""
    for above, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name != "__pycache__"]
        for name in names:
            if not name.endswith(".pyc"):
                yield (Path(above) / name).relative_to(folder).as_posix()


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def _ruff(arguments: list[str], folder: Path) -> None:
    command = [sys.executable, "-m", "ruff", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        text = (done.stdout + done.stderr).strip()
        raise GeneratorError.at("templates", "", f"ruff refuses what they made\n{text}")
