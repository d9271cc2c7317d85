"""The examples about topics do what they are about, when something goes wrong too."""

from __future__ import annotations

import asyncio
import logging
import urllib.request
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import ModuleType
from typing import Any, Final

import pytest

from dify_client.testing import Fault, LocalDify

from .layout import EXAMPLES, Example

Run = Callable[[ModuleType], None]


def run_sync(module: ModuleType) -> None:
    module.sync_example()


def run_async(module: ModuleType) -> None:
    asyncio.run(module.async_example())


both: Final = pytest.mark.parametrize("run", [run_sync, run_async])
pytestmark = pytest.mark.usefixtures("environment")


def topic(name: str) -> ModuleType:
    return Example(EXAMPLES / "topics" / f"{name}.py").load()


class _Forward(BaseHTTPRequestHandler):
    """Sends a request on and its answer back."""

    seen: list[str]

    def do_GET(self) -> None:
        self.seen.append(self.path)
        request = urllib.request.Request(self.path, headers={"Authorization": self.headers["Authorization"]})
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with direct.open(request) as answer:
            body: bytes = answer.read()
            self.send_response(answer.status)
            self.send_header("Content-Type", answer.headers["Content-Type"])
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing on the screen."""


@pytest.fixture
def proxy() -> Iterator[tuple[str, list[str]]]:
    """Address of a proxy, and the addresses that were asked of it."""
    seen: list[str] = []
    handler = type("Forward", (_Forward,), {"seen": seen})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", seen
        server.shutdown()
        thread.join()


@both
def test_proxies(run: Run, proxy: tuple[str, list[str]], dify: LocalDify, monkeypatch: pytest.MonkeyPatch) -> None:
    """One of the three calls goes through the proxy that the program names; with the environment's, two."""
    address, seen = proxy
    monkeypatch.setenv("DIFY_PROXY", address)
    run(topic("proxies"))
    assert seen == [f"{dify.base_url}/info"]
    monkeypatch.setenv("HTTP_PROXY", address)
    run(topic("proxies"))
    assert len(seen) == 3
    assert [request.operation for request in dify.requests] == ["getAppInfo"] * 6


@both
def test_retries(run: Run, dify: LocalDify, capsys: pytest.CaptureFixture[str]) -> None:
    """What was refused for a moment is repeated and shown; what is refused for long is said."""
    dify.add_fault(Fault(on="getAppInfo", status=503, retry_after=0))
    dify.add_fault(Fault(on="sendChatMessage", status=429, retry_after=7))
    run(topic("retries_and_timeouts"))
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("getAppInfo: ")
    assert "try 2 follows" in lines[0]
    assert lines[1:] == ["chat", "too many requests; try again after 7 seconds"]


@both
def test_resume(run: Run, dify: LocalDify, capsys: pytest.CaptureFixture[str]) -> None:
    """A lost connection is not noticed."""
    dify.add_fault(Fault(on="runWorkflow", drop_after=2))
    run(topic("resume"))
    assert "You said: What is a monad? True {'text': 'You said: What is a monad?'}" in capsys.readouterr().out
    assert [request.operation for request in dify.requests].count("streamWorkflowEvents") == 2


@both
def test_a_loss_that_cannot_be_mended(run: Run, dify: LocalDify, capsys: pytest.CaptureFixture[str]) -> None:
    """As on servers that cannot be asked for the rest."""
    dify.add_fault(Fault(on="runWorkflow", drop_after=6))
    dify.add_fault(Fault(on="streamWorkflowEvents", status=404, times=None))
    run(topic("resume"))
    assert "look at run " in capsys.readouterr().out


@both
def test_concurrency(run: Run, dify: LocalDify, capsys: pytest.CaptureFixture[str]) -> None:
    """One question fails, the others are answered."""
    dify.add_fault(Fault(on="sendChatMessage", status=400, code="invalid_param", message="Too many at once."))
    run(topic("concurrency"))
    shown = capsys.readouterr().out
    assert shown.count("Too many at once.") == 1
    assert shown.count("You said: ") == 4


@both
def test_logging(run: Run, dify: LocalDify, capsys: pytest.CaptureFixture[str]) -> None:
    """Requests and streams are shown, keys are not, and the logger is left as it was."""
    run(topic("logging_and_hooks"))
    shown = capsys.readouterr().out
    assert "INFO dify_client: GET /info 200" in shown
    assert "sendChatMessage: complete, " in shown
    assert dify.api_key not in shown
    assert logging.getLogger("dify_client").handlers == []


@both
def test_human_input(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    """The first run is approved by the program, the second one declined."""
    run(topic("human_input"))
    shown = capsys.readouterr().out
    assert shown.index("{'text': 'Published: Well written.'}") < shown.index("{'text': 'Not published'}")


@both
def test_nobody_is_asked(
    run: Run, dify: LocalDify, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The key of another workflow is no reason to fail."""
    monkeypatch.setenv("DIFY_HUMAN_INPUT_API_KEY", dify.api_keys["workflow"])
    run(topic("human_input"))
    assert "take a workflow with a human-input node" in capsys.readouterr().out


@both
def test_connection_pool(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    """Two apps on one client; the pool that was there before is still open."""
    run(topic("connection_pool"))
    assert capsys.readouterr().out.splitlines() == ["chat", "workflow", "chat", "still open: True"]
