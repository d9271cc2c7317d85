"""Plain Python that goes into a package as it is: the runtime, and what people wrote for this API.

A copy is the file with one line before it that names the file to edit. Nothing else happens to it, so ``sync`` can
renew copies without generating anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .errors import GeneratorError, raise_all
from .settings import ROOT, Settings

RUNTIME: Final = ROOT / "templates" / "runtime"
RUNTIME_FOLDER: Final = "_runtime"
"""Where the runtime lies inside a package."""
_SEEN: Final = ("binary", "builder", "errors", "events", "hooks", "model", "operation", "paging", "streams", "types")
"""Modules of the runtime whose classes are public or are imported by generated modules."""
_CLASS: Final = re.compile(r"^class ([A-Z]\w*)", re.MULTILINE)


@dataclass(frozen=True)
class Copy:
    """One file that is copied."""

    path: str
    """Inside the package: ``_runtime/sse.py``."""
    source: str
    """The file to edit, relative to the repository: ``templates/runtime/sse.py``."""
    content: bytes
    """What is written."""


def copies(settings: Settings, runtime: Path = RUNTIME) -> dict[str, Copy]:
    """Everything that is copied into one package, by path, sorted.

    Args:
        settings: names the overlay folder.
        runtime: folder of the runtime.

    Raises:
        GeneratorError: if the overlay folder is missing, or an overlay lies where the runtime does.
    """
    found = {copy.path: copy for copy in _folder(runtime, RUNTIME_FOLDER)}
    if settings.overlay is not None:
        if not settings.overlay.is_dir():
            raise GeneratorError.at(
                f"{settings.label}/generator.toml", "", f"overlay.folder: there is no {_label(settings.overlay)}"
            )
        for copy in _folder(settings.overlay, ""):
            if copy.path in found:
                raise _clash(copy, found[copy.path].source)
            found[copy.path] = copy
    return dict(sorted(found.items()))


def runtime_names(runtime: Path = RUNTIME) -> dict[str, str]:
    """Classes of the runtime that a component must not be named like, each with its file."""
    files = [runtime / f"{module}.py" for module in _SEEN]
    return {name: _label(file) for file in files for name in _CLASS.findall(file.read_text("utf-8"))}


def merge(generated: Mapping[str, bytes], copied: Mapping[str, Copy]) -> dict[str, bytes]:
    """Generated and copied files together, sorted by path.

    Raises:
        GeneratorError: naming each copy that would replace a generated file; extend its class instead.
    """
    raise_all(_clash(copied[path], "the generator").problems[0] for path in copied if path in generated)
    return dict(sorted({**generated, **{path: copy.content for path, copy in copied.items()}}.items()))


def _folder(folder: Path, below: str) -> Iterator[Copy]:
    for file in sorted(folder.rglob("*")):
        inner = file.relative_to(folder)
        hidden = any(part.startswith(".") or part == "__pycache__" for part in inner.parts)
        if hidden or not file.is_file() or file.suffix == ".pyc" or file.name == "README.md":
            continue
        path = f"{below}/{inner.as_posix()}" if below else inner.as_posix()
        source = _label(file)
        header = f"# Copied from {source}. Edit that file, then run: python -m generator sync\n"
        yield Copy(path, source, (header.encode() if file.suffix == ".py" else b"") + file.read_bytes())


def _label(path: Path) -> str:
    """A source as people know it: from the repository, or from the folder above it for files that lie elsewhere."""
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else f"{path.parent.name}/{path.name}"


def _clash(copy: Copy, owner: str) -> GeneratorError:
    fix = "give the file another name; extend a generated class by a subclass that generator.toml names"
    return GeneratorError.at(copy.source, "", f"would replace {copy.path}, which {owner} makes", fix=fix)
