"""Looks at the finished site: links, anchors, other hosts, Markdown that was not understood, what has no page."""

from __future__ import annotations

import html
import posixpath
import re
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final
from urllib.parse import unquote

_ARTICLE: Final = re.compile(r"<article.*?</article>", re.DOTALL)
_ID: Final = re.compile(r'\sid="([^"]+)"')
_HREF: Final = re.compile(r'<(?:a\s[^>]*?href|img\s[^>]*?src)="([^"]*)"')
_LOADED: Final = re.compile(r"<(?:script|img|iframe|link)\s[^>]*?(?:src|href)=\"?((?:https?:)?//[^\"\s>]+)")
_CODE: Final = re.compile(r"<(pre|code|script|style|h[1-6])\b.*?</\1>", re.DOTALL)
_TAG: Final = re.compile(r"<[^>]+>")
_LEFT: Final = re.compile(r"```|\]\(|\]\[|^\s*(?:[-*] |\d\. |#+ |\|)|\*\*\w", re.MULTILINE)


def problems(site: Path, identifiers: Iterable[str]) -> list[str]:
    """What is wrong with a site.

    Args:
        site: the folder it was built into.
        identifiers: dotted paths of objects that must be documented.
    """
    pages = {file.relative_to(site).as_posix(): file.read_text("utf-8") for file in sorted(site.rglob("*.html"))}
    ids = {path: set(map(html.unescape, _ID.findall(text))) for path, text in pages.items()}
    found = [problem for path, text in pages.items() for problem in _page(site, path, text, ids)]
    documented = inventory(site)
    found += [f"{name}: not in the reference" for name in identifiers if name not in documented]
    return found


def inventory(site: Path) -> set[str]:
    """The dotted paths of all documented objects."""
    head, body = (site / "objects.inv").read_bytes().split(b"# The remainder of this file is compressed", 1)
    assert head.startswith(b"# Sphinx inventory")
    lines = zlib.decompress(body.split(b"\n", 1)[1]).decode("utf-8").splitlines()
    return {line.split(" ", 1)[0] for line in lines}


def _page(site: Path, path: str, text: str, ids: dict[str, set[str]]) -> Iterator[str]:
    for address in _LOADED.findall(text):
        yield f"{path}: loads {address} from another host"
    article = _ARTICLE.search(text)
    if article is None:
        return
    yield from (f"{path}: {problem}" for problem in _links(site, path, article[0], ids))
    said = html.unescape(_TAG.sub("", _CODE.sub("", article[0])))
    for left in _LEFT.finditer(said):
        line = said[left.start() :].strip().split("\n", 1)[0]
        yield f"{path}: Markdown that was not understood: {line[:80]}"


def _links(site: Path, path: str, article: str, ids: dict[str, set[str]]) -> Iterator[str]:
    for link in _HREF.findall(article):
        target, _, fragment = html.unescape(link).partition("#")
        if ":" in target.split("/", 1)[0]:
            continue
        file = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(target))) if target else path
        if target.endswith("/") or file == ".":
            file = posixpath.normpath(posixpath.join(file, "index.html"))
        if not (site / file).is_file():
            yield f"a link to {link}, which is not there"
        elif fragment and unquote(fragment) not in ids.get(file, set()):
            yield f"a link to {link}, and the page has no such place"
