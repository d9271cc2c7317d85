"""The code of the pages, from top to bottom, against a local Dify."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any, Final

import pytest

import dify_client
from dify_client import AsyncDifyClient, DifyClient
from dify_client.testing import LocalDify
from scripts.site.sources import ROOT

PAGES: Final = (
    "getting-started",
    "streams",
    "errors",
    "files",
    "requests",
    "clients",
    "testing",
    "from-dify-oapi2",
    "from-dify-client",
    "../README",
)
"""The others have tests of their own: tests/overlays/test_docs.py. On all pages names and calls exist:
tests/package/test_documented_code.py."""
ADDRESS: Final = "https://dify.example.org/v1"
FILES: Final = {"photo.png": b"\x89PNG\r\n\x1a\n", "film.mp4": b"film", "question.mp3": b"sound"}
"""What the pages upload."""


def blocks(page: str) -> list[str]:
    """All Python of a page."""
    found: list[str] = re.findall(
        r"^```python\n(.*?)^```", (ROOT / "docs" / f"{page}.md").read_text("utf-8"), re.M | re.S
    )
    return found


def app_of(block: str) -> str:
    """The kind of app whose key a block needs."""
    return "workflow" if "client.workflow." in block else "chat"


@pytest.fixture(scope="module")
def server() -> Iterator[LocalDify]:
    with LocalDify(audit=True) as running:
        yield running
    assert running.violations == []


@pytest.mark.parametrize("page", PAGES)
def test_page(page: str, server: LocalDify, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Each block runs as it stands; the address and the key are those of the server."""
    monkeypatch.chdir(tmp_path)
    for name, content in FILES.items():
        (tmp_path / name).write_bytes(content)
    monkeypatch.setenv("DIFY_BASE_URL", server.base_url)
    names: dict[str, Any] = {public: getattr(dify_client, public) for public in dify_client.__all__}
    found = blocks(page)
    assert found
    before = len(server.requests)
    for number, block in enumerate(found):
        app = app_of(block)
        monkeypatch.setenv("DIFY_API_KEY", server.api_keys[app])
        names["client"] = server.client(app, user="ada")
        code = block
        for written, meant in {**keys(server, app), ADDRESS: server.base_url}.items():
            code = code.replace(written, meant)
        exec(compile(code, f"docs/{page}.md, block {number}", "exec"), names)
        for value in names.values():
            if isinstance(value, DifyClient):
                value.close()
    assert len(server.requests) > before or page == "testing"  # which starts a server of its own
    if page == "getting-started":
        monkeypatch.setenv("DIFY_API_KEY", server.api_key)
        assert asyncio.run(names["ask"]("Hello")) == "You said: Hello"
    if page == "streams":
        assert asyncio.run(shown(names["show"], server))
    assert {one.status for one in server.requests[before:]} <= {200, 201, 204}


def keys(server: LocalDify, app: str) -> dict[str, str]:
    """The keys that the pages write, and those they stand for."""
    return {'"app-..."': f'"{server.api_keys[app]}"', "app-of-the-workflow": server.api_keys["workflow"]}


async def shown(show: Callable[[AsyncDifyClient], Awaitable[str | None]], server: LocalDify) -> str | None:
    """What the function of the page makes of an answer."""
    async with server.async_client() as client:
        return await show(client)
