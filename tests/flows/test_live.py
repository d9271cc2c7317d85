"""Which Dify the environment names, and ``nox -s live`` with a local Dify in the part of the real one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from dify_client.testing import LocalDify
from tests.overlays.colours import SyncColour

from .flow import Flow
from .places import BASE_URL, KEYS, NOTHING_SET, PREFIX, Place, from_environment

ROOT: Final = Path(__file__).resolve().parents[2]
EXAMPLE: Final = """
import os
from dify_client import DifyClient
with DifyClient(os.environ["DIFY_BASE_URL"], api_key=os.environ["{key}"], user="me") as client:
    assert client.core.app.info().mode == "{mode}"
"""


@pytest.mark.parametrize(
    ("environ", "address"),
    [
        ({"DIFY_BASE_URL": "https://dify.test/v1", "DIFY_API_KEY": "a"}, "https://dify.test/v1"),
        ({"DIFY_BASE_URL": "https://dify.test/v1/", "CHAT_KEY": "a"}, "https://dify.test/v1"),
        ({"DIFY_BASE_URL": "https://dify.test/api", "CHAT_KEY": "a"}, "https://dify.test/api"),
        ({"DOMAIN": "https://dify.test", "KNOWLEDGE_KEY": "a"}, "https://dify.test/v1"),
        ({"DOMAIN": "https://dify.test/v1/", "KNOWLEDGE_KEY": "a"}, "https://dify.test/v1"),
        ({"DOMAIN": "dify.test", "WORKFLOW_KEY": "a"}, "https://dify.test/v1"),
        ({"DOMAIN": "x", "DIFY_BASE_URL": "http://localhost/v1", "DIFY_API_KEY": "a"}, "http://localhost/v1"),
    ],
)
def test_address(environ: dict[str, str], address: str) -> None:
    found = from_environment(environ)
    assert found is not None
    assert (found.base_url, found.live) == (address, True)
    assert list(found.keys.values()) == ["a"]


def test_keys() -> None:
    environ = {"DIFY_BASE_URL": "http://x/v1", "CHAT_KEY": "second", "DIFY_API_KEY": "first", "KNOWLEDGE_KEY": "third"}
    found = from_environment(environ)
    assert found is not None
    assert found.keys == {"chat": "first", "knowledge": "third"}
    assert found.environment() == {
        "DIFY_BASE_URL": "http://x/v1",
        "DIFY_API_KEY": "first",
        "DIFY_DATASET_API_KEY": "third",
    }
    assert "no key of workflow: DIFY_WORKFLOW_API_KEY or WORKFLOW_KEY" in found.missing()
    assert "first" not in repr(found)


@pytest.mark.parametrize(
    "environ", [{}, {"DIFY_BASE_URL": "http://x/v1"}, {"CHAT_KEY": "a"}, {"DOMAIN": " ", "CHAT_KEY": "a"}]
)
def test_nothing(environ: dict[str, str]) -> None:
    assert from_environment(environ) is None


def live(environ: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run it as a shell would."""
    read = {name for names in (BASE_URL, *KEYS.values()) for name in names}
    dropped = ("DIFY_", "PYTEST_", "COV_")
    kept = {name: value for name, value in os.environ.items() if name not in read and not name.startswith(dropped)}
    command = [sys.executable, "-m", "scripts.live", *arguments]
    return subprocess.run(command, cwd=ROOT, env={**kept, **environ}, capture_output=True, text=True, check=False)


def test_without_settings_it_says_so_in_one_sentence() -> None:
    done = live({})
    assert (done.returncode, done.stdout.strip()) == (0, NOTHING_SET)


def test_against_a_server(tmp_path: Path) -> None:
    """Flows and examples run with the keys there are, what has none is named, and nothing of others is removed."""
    for name, key, mode in (
        ("good", "DIFY_API_KEY", "chat"),
        ("bad", "DIFY_API_KEY", "none"),
        ("no", "DIFY_X_KEY", ""),
    ):
        (tmp_path / "chat").mkdir(exist_ok=True)
        (tmp_path / "chat" / f"{name}.py").write_text(EXAMPLE.format(key=key, mode=mode))
    with LocalDify() as server:
        client = server.client().knowledge
        client.datasets.create(name="Theirs")
        client.datasets.create(name=f"{PREFIX} left over")
        client.tags.create(name="theirs")
        environ = {"DOMAIN": server.base_url.removesuffix("/v1"), "CHAT_KEY": server.api_key}
        environ["KNOWLEDGE_KEY"] = server.dataset_api_key
        done = live(
            environ, "--sweep", "--examples", str(tmp_path), "-k", "page_through or feedback_that or watch_a_run"
        )
        assert "skipped, no key of workflow" in done.stdout
        assert f"removed {PREFIX} left over" in done.stdout
        assert "4 passed, 2 skipped" in done.stdout, done.stdout + done.stderr
        assert "no key of workflow: DIFY_WORKFLOW_API_KEY or WORKFLOW_KEY" in done.stdout
        assert "FAILED chat/bad.py: AssertionError" in done.stdout
        assert "skipped chat/no.py: DIFY_X_KEY is not set" in done.stdout
        assert "examples: 1 passed, 1 failed, 1 skipped" in done.stdout
        assert done.returncode == 1
        assert [row.name for row in client.datasets.list().data] == ["Theirs"]
        assert [tag.name for tag in client.tags.list()] == ["theirs"]
        assert not any(key in done.stdout + done.stderr for key in (server.api_key, server.dataset_api_key))


def test_a_key_that_is_missing() -> None:
    """A real Dify need not have an app of every kind; of the local one it is a mistake in a test."""
    colour = SyncColour()
    with pytest.raises(pytest.skip.Exception, match="no key of workflow: DIFY_WORKFLOW_API_KEY or WORKFLOW_KEY"):
        Flow(Place("http://x/v1", {"chat": "a"}, live=True), colour).client("workflow")
    with pytest.raises(KeyError, match="chatt"):
        Flow(Place("http://x/v1", {"chat": "a"}), colour).client("chatt")
    colour.close()


def test_a_place_is_told_by_its_address() -> None:
    assert repr(Place("http://x/v1", {"chat": "secret"})) == "Place('http://x/v1', ['chat'], live=False)"
