"""Pages of the site that are made of other files, and their links."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.site import sources


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A small one."""
    files = {
        "README.md": "# Name\n\n[streams](docs/streams.md) [examples](examples/) [law](LICENSE) [no](docs/no.md)\n",
        "CHANGELOG.md": "# Changes\n",
        "CONTRIBUTING.md": "# Helping\n\n[all](README.md#top)\n",
        "LICENSE": "",
        "docs/streams.md": "# Streams\n\n[home](../README.md)\n",
        "docs/migration/x.md": "# X\n",
        "docs/picture.svg": "<svg/>",
        "examples/README.md": "# Examples\n\n[chat](chat/README.md), [one](chat/file/send.py), [it](local.py)\n",
        "examples/local.py": "print(0)\n",
        "examples/chat/file/send.py": "print(1)\n",
        "examples/chat/__init__.py": "",
        "examples/_shared/x.py": "",
    }
    for path, text in files.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return tmp_path


def test_pages(repository: Path) -> None:
    """README comes first; a folder of examples shows its files; links lead to pages or become text."""
    made = {page.path: page for page in sources.pages(repository)}
    assert set(made) == {"index.md", "changelog.md", "contributing.md", "examples/index.md", "examples/chat/index.md"}
    home = made["index.md"]
    assert home.title == "Name"
    assert home.text.endswith("[streams](streams.md) [examples](examples/index.md) law [no](docs/no.md)\n")
    picture = sources.rewrite(
        "![p](docs/picture.svg)", "README.md", "index.md", sources.site_paths(repository), repository
    )
    assert picture == "![p](picture.svg)"
    assert "[all](index.md#top)" in made["contributing.md"].text
    examples = made["examples/index.md"].text
    assert "[chat](chat/index.md), [one](chat/index.md#file-send-py), [it](index.md#local-py)" in examples
    assert examples.endswith("\n## local.py { #local-py }\n\n```python\nprint(0)\n```\n")
    shown = "\n## file/send.py { #file-send-py }\n\n```python\nprint(1)\n```\n"
    assert made["examples/chat/index.md"].text.endswith(shown)


@pytest.mark.parametrize(
    ("link", "page", "wanted"),
    [
        ("[a](../README.md)", "streams.md", "[a](index.md)"),
        ("[a](streams.md#x)", "streams.md", "[a](streams.md#x)"),
        ("[a](../streams.md)", "migration/x.md", "[a](../streams.md)"),
        ("[`a`](../../README.md)", "migration/x.md", "[`a`](../index.md)"),
        ("[a](https://example.org)", "streams.md", "[a](https://example.org)"),
        ("[a](#b)", "streams.md", "[a](#b)"),
        ("[a](../LICENSE)", "streams.md", "a"),
        ("```\n[a](../README.md)\n```", "streams.md", "```\n[a](../README.md)\n```"),
        ("![a](../LICENSE)", "streams.md", "![a](../LICENSE)"),
        ("![a](../picture.svg)", "migration/x.md", "![a](../picture.svg)"),
    ],
)
def test_links(repository: Path, link: str, page: str, wanted: str) -> None:
    places = sources.site_paths(repository)
    assert sources.rewrite(link, f"docs/{page}", page, places, repository) == wanted
