"""Which files of the repository are pages of the site, and links that work on both.

The pages link to each other, and to other files, as the repository browser needs it. On the site README is the first
page, examples have pages of their own, and a link to a file that is no page becomes its text.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
WHOLE: Final = {"README.md": "index.md", "CHANGELOG.md": "changelog.md", "CONTRIBUTING.md": "contributing.md"}
_LINK: Final = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)")
_FENCE: Final = re.compile(r"^ *(```|~~~)")
_SCHEME: Final = re.compile(r"[a-z][a-z+.-]*:", re.IGNORECASE)


@dataclass(frozen=True)
class Source:
    """A page that is made of files outside of ``docs/``."""

    path: str
    """Its place on the site."""
    title: str
    text: str


def site_paths(root: Path = ROOT) -> dict[str, str]:
    """Place on the site by place in the repository, with an anchor where a file is only a part of a page."""
    files = [file.relative_to(root / "docs").as_posix() for file in (root / "docs").rglob("*") if file.is_file()]
    found = {f"docs/{file}": file for file in files}
    found.update(WHOLE)
    for folder in example_folders(root):
        place = folder.relative_to(root).as_posix()
        page = f"{place}/index.md"
        found.update({place: page, f"{place}/README.md": page})
        for file in example_files(folder):
            found[file.relative_to(root).as_posix()] = f"{page}#{anchor(file, folder)}"
            found.setdefault(file.parent.relative_to(root).as_posix(), page)
    return found


def example_folders(root: Path = ROOT) -> list[Path]:
    """``examples`` and the folders in it; each is a page."""
    top = root / "examples"
    return [top, *sorted(folder for folder in top.iterdir() if folder.is_dir() and folder.name[0] not in "_.")]


def example_files(folder: Path) -> list[Path]:
    """The programs and scenarios that the page of a folder shows; those of ``examples`` itself without its folders."""
    files = folder.iterdir() if folder.name == "examples" else folder.rglob("*")
    return sorted(file for file in files if file.suffix in (".py", ".yaml") and file.name[0] not in "_.")


def anchor(file: Path, folder: Path) -> str:
    """Where a file is shown on the page of its folder."""
    return re.sub(r"[/.]", "-", file.relative_to(folder).as_posix()).lower()


def pages(root: Path = ROOT) -> Iterator[Source]:
    """The pages that are made here, links and all."""
    places = site_paths(root)
    for name, path in WHOLE.items():
        text = (root / name).read_text("utf-8")
        yield Source(path, _title(text), rewrite(text, name, path, places, root))
    for folder in example_folders(root):
        place = folder.relative_to(root).as_posix()
        readme = folder / "README.md"
        text = readme.read_text("utf-8") if readme.exists() else f"# {place.capitalize()}\n"
        text = rewrite(text, f"{place}/README.md", f"{place}/index.md", places, root)
        yield Source(
            f"{place}/index.md", _title(text), text + "".join(_shown(file, folder) for file in example_files(folder))
        )


def rewrite(text: str, here: str, page: str, places: dict[str, str], root: Path = ROOT) -> str:
    """A page's text with the links of the site.

    Args:
        text: Markdown with the links of the repository.
        here: its place in the repository.
        page: its place on the site.
        places: what ``site_paths`` gives.
        root: the repository.
    """

    def changed(link: re.Match[str]) -> str:
        image, label, target = link.groups()
        if _SCHEME.match(target) or target.startswith(("#", "/")):
            return link[0]
        path, _, fragment = target.partition("#")
        file = posixpath.normpath(posixpath.join(posixpath.dirname(here), path))
        if (place := places.get(file)) is not None:
            place, _, part = place.partition("#")
            part = fragment or part
            relative = posixpath.relpath(place, posixpath.dirname(page) or ".")
            return f"{image}[{label}]({relative}{'#' if part else ''}{part})"
        # What does not exist stays a link, so that the strict build names it.
        return label if (root / file).exists() and not image else link[0]

    fenced = False
    lines: list[str] = []
    for line in text.splitlines(keepends=True):
        fenced ^= _FENCE.match(line) is not None
        lines.append(line if fenced else _LINK.sub(changed, line))
    return "".join(lines)


def _shown(file: Path, folder: Path) -> str:
    language = {".py": "python", ".yaml": "yaml"}[file.suffix]
    code = file.read_text("utf-8").rstrip()
    name = file.relative_to(folder).as_posix()
    return f"\n## {name} {{ #{anchor(file, folder)} }}\n\n```{language}\n{code}\n```\n"


def _title(text: str) -> str:
    heading = re.search(r"^# (.+)$", text, re.MULTILINE)
    return heading[1] if heading else "Examples"
