"""Links between the pages work where the repository is read, and every page has its place on the site."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from scripts.site.sources import ROOT

PAGES: Final = sorted(
    [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/**/*.md"), *ROOT.glob("packages/**/*.md")]
)
_FENCE: Final = re.compile(r"^ *(```|~~~).*?^ *\1", re.MULTILINE | re.DOTALL)
_LINK: Final = re.compile(r"\]\(([^)\s]+)\)")
_HEADING: Final = re.compile(r"^#{1,6} +(.+?) *$", re.MULTILINE)


def prose(file: Path) -> str:
    """A page without its code."""
    return _FENCE.sub("", file.read_text("utf-8"))


def anchors(file: Path) -> set[str]:
    """The places in a page, as repository browsers name them."""
    headings = (re.sub(r"[`*]|\]\([^)]*\)|\[", "", heading) for heading in _HEADING.findall(prose(file)))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("file", PAGES, ids=lambda file: str(file.relative_to(ROOT)))
def test_links(file: Path) -> None:
    broken: list[str] = []
    for link in _LINK.findall(prose(file)):
        path, _, fragment = link.partition("#")
        if re.match(r"[a-z][a-z+.-]*:", path):
            continue
        target = Path(posixpath.normpath(file.parent / path)) if path else file
        if not target.exists() or (fragment and target.suffix == ".md" and fragment not in anchors(target)):
            broken.append(link)
    assert broken == []


def test_every_page_is_in_the_navigation() -> None:
    """The build would fail, too; this says it in a moment."""
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    sections: list[dict[str, Any]] = yaml.safe_load(text)["nav"]
    named = re.findall(r"'([\w/-]+\.md)'", str(sections))
    written = [file.relative_to(ROOT / "docs").as_posix() for file in ROOT.glob("docs/**/*.md")]
    made = {"index.md", "contributing.md", "changelog.md", "examples/index.md", "reference/index.md"}
    assert sorted(named) == sorted({*written, *made})
