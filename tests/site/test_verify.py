"""The look at the finished site finds each kind of mistake, and nothing in a site without one."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest

from scripts.site import verify


def site(folder: Path, article: str, head: str = "") -> Path:
    """Two pages: the one with the article, and one with a heading to link to."""
    (folder / "other").mkdir()
    (folder / "other" / "index.html").write_text('<article><h2 id="place">x</h2></article>', "utf-8")
    (folder / "index.html").write_text(f"<head>{head}</head><article>{article}</article>", "utf-8")
    entries = zlib.compress(b"a.b py:function 1 x -\n")
    line = b"# The remainder of this file is compressed using zlib.\n"
    (folder / "objects.inv").write_bytes(b"# Sphinx inventory version 2\n" + line + entries)
    return folder


@pytest.mark.parametrize(
    "article",
    [
        '<a href="other/">x</a>',
        '<a href="other/#place">x</a>',
        '<a href="https://example.org/nothing">x</a>',
        '<a class="c" href="#here">x</a><p id="here">y</p>',
        "<pre><code>- a [b](c) ```</code></pre><code>**x**</code>",
        "<p>2 - 1 is 1</p><ul><li>one</li></ul>",
        "<h2>\n1. A numbered heading</h2>",
    ],
)
def test_good(tmp_path: Path, article: str) -> None:
    assert verify.problems(site(tmp_path, article), ["a.b"]) == []


@pytest.mark.parametrize(
    ("article", "problem"),
    [
        ('<a href="gone/">x</a>', "gone/, which is not there"),
        ('<img alt="x" src="gone.svg">', "gone.svg, which is not there"),
        ('<a href="other/#gone">x</a>', "no such place"),
        ('<a href="#gone">x</a>', "no such place"),
        ("<p>see [x](y.md)</p>", "Markdown that was not understood: ](y.md)"),
        ("<p>\n- one\n- two</p>", "Markdown that was not understood: - one"),
        ("<p>```python</p>", "```python"),
        ("<p>| a | b |</p>", "| a | b |"),
    ],
)
def test_bad(tmp_path: Path, article: str, problem: str) -> None:
    assert problem in verify.problems(site(tmp_path, article), [])[0]


@pytest.mark.parametrize(
    "tag", ['<script src="https://cdn.example.org/x.js">', '<link rel="x" href="//example.org/f">']
)
def test_other_hosts(tmp_path: Path, tag: str) -> None:
    """A reader's browser is not sent anywhere."""
    assert "from another host" in verify.problems(site(tmp_path, "", tag), [])[0]


def test_missing_object(tmp_path: Path) -> None:
    assert verify.problems(site(tmp_path, ""), ["a.b", "a.c"]) == ["a.c: not in the reference"]
