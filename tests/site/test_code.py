"""The code of the pages, from top to bottom, against a local Dify."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

import dify_client
from dify_client.testing import LocalDify
from scripts.site.sources import ROOT

PAGES: Final = ("getting-started", "from-dify-oapi2", "from-dify-client")
ADDRESS: Final = "https://dify.example.org/v1"
KEY: Final = "app-..."


def blocks(page: str) -> list[str]:
    """All Python of a page."""
    found: list[str] = re.findall(
        r"^```python\n(.*?)^```", (ROOT / "docs" / f"{page}.md").read_text("utf-8"), re.M | re.S
    )
    return found


def app_of(block: str) -> str:
    """The kind of app whose key a block needs."""
    return next((kind for kind in ("workflow", "completion") if f".{kind}." in block), "chat")


@pytest.fixture(scope="module")
def server() -> Iterator[LocalDify]:
    with LocalDify(audit=True) as running:
        yield running
    assert running.violations == []


@pytest.mark.parametrize("page", PAGES)
def test_page(page: str, server: LocalDify, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Each block runs as it stands; the address and the key are those of the server."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DIFY_BASE_URL", server.base_url)
    names: dict[str, Any] = {public: getattr(dify_client, public) for public in dify_client.__all__}
    found = blocks(page)
    assert found
    before = len(server.requests)
    for number, block in enumerate(found):
        key = server.api_keys[app_of(block)]
        monkeypatch.setenv("DIFY_API_KEY", key)
        code = block.replace(ADDRESS, server.base_url).replace(KEY, key)
        exec(compile(code, f"docs/{page}.md, block {number}", "exec"), names)
    assert len(server.requests) > before
    if page == "getting-started":
        monkeypatch.setenv("DIFY_API_KEY", server.api_key)
        assert asyncio.run(names["ask"]("Hello")) == "You said: Hello"
    assert {one.status for one in server.requests[before:]} <= {200, 201, 204}
