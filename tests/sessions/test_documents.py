"""The code in README and docs, and the examples: all of it runs against a gateway."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

from session_client import SessionClient
from session_gateway import Limits, load_config
from session_gateway.errors import STATUS

from .process import ROOT
from .serving import scripted

PACKAGE = ROOT / "packages/sessions"
PAGES = (PACKAGE / "README.md", ROOT / "docs/sessions.md")
EXAMPLES = sorted((PACKAGE / "examples").glob("*.py"))
ADDRESS = "http://127.0.0.1:8765"
BLOCKS = [
    pytest.param(block, id=f"{page.stem}-{number}")
    for page in PAGES
    for number, block in enumerate(re.findall(r"```python\n(.*?)```", page.read_text("utf-8"), re.DOTALL))
]


@pytest.mark.parametrize("block", BLOCKS)
def test_code_of_the_pages(block: str, capsys: pytest.CaptureFixture[str]) -> None:
    with scripted() as served:
        exec(compile(block.replace(ADDRESS, served.address), "page", "exec"), {})
    assert capsys.readouterr().out


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: one.stem)
def test_examples(example: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with scripted(tokens={"web": "web-token-1"}) as served, served.client(token="web-token-1") as client:
        monkeypatch.setenv("SESSION_GATEWAY_URL", served.address)
        monkeypatch.setenv("SESSION_GATEWAY_TOKEN", "web-token-1")
        runpy.run_path(str(example), run_name="__main__")
        assert capsys.readouterr().out
        assert client.sessions.list().total == 0
        monkeypatch.setenv("SESSION_GATEWAY_TOKEN", "wrong")
        with pytest.raises(SystemExit, match="AuthenticationError"):
            runpy.run_path(str(example), run_name="__main__")


def test_settings_of_the_pages_are_settings(tmp_path: Path) -> None:
    environ: dict[str, str] = {}
    for name in ("GATEWAY_TOKEN_WEB", "DIFY_API_KEY", "COZE_API_TOKEN", "DIFY_SUPPORT_KEY", "DIFY_RESEARCH_KEY"):
        environ[name] = "12345678"
    text = re.findall(r"```toml\n(.*?)```", PAGES[0].read_text("utf-8"), re.DOTALL)[0]
    file = tmp_path / "gateway.toml"
    file.write_text(text, "utf-8")
    assert load_config(file, environ).limits == Limits(), "the README shows the defaults"
    assert {"scripted"} < set(load_config(PACKAGE / "examples/gateway.toml", environ).backends)


def test_the_readme_names_every_error_and_every_event() -> None:
    text = PAGES[0].read_text("utf-8")
    assert [code for code in STATUS if f"`{code}`" not in text] == []
    with scripted() as served, SessionClient(served.address) as client:
        assert client.health().status == "ok"
    from session_client.models.session_event import CLASSES

    assert [name for name in CLASSES if f"| `{name}` |" not in text] == []
