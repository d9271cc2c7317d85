"""The example page in headless Chromium: it sends, loses its connection twice, and reads on."""

from __future__ import annotations

import json
import queue
import shutil
import subprocess
import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest

from .cutting import CuttingProxy
from .process import ROOT
from .serving import scripted
from .told import keeps_the_rule, text

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
PAGES = ROOT / "packages/sessions/examples"
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
    "--no-proxy-server",
)  # fmt: skip
REPORTER = """
<script type="module">
  const told = [];
  const drop = Number(new URLSearchParams(location.search).get("drop"));
  document.addEventListener("told", (event) => {
    told.push(event.detail);
    if (told.length === drop) document.querySelector("#drop").click();
  });
  const state = document.querySelector("#state");
  const finished = () => {
    const report = { state: state.textContent, answer: document.querySelector("#answer").textContent, told };
    if (/^(done|failed|lost)/.test(report.state)) fetch("/report", { method: "POST", body: JSON.stringify(report) });
  };
  new MutationObserver(finished).observe(state, { childList: true });
  finished();
</script>
"""
STEPS: list[dict[str, Any]] = [{"text": "one two"}, {"wait": 0.5}, {"text": " three"}, {"wait": 5}, {"text": " four"}]
TOKENS = {"page": "page-token-1"}

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="the Debian package chromium is not installed")


@contextmanager
def pages() -> Generator[tuple[str, queue.Queue[dict[str, Any]]], None, None]:
    """The example pages on an origin of their own, with a place where they report."""
    reports: queue.Queue[dict[str, Any]] = queue.Queue()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            name = urlsplit(self.path).path.lstrip("/")
            if name not in ("browser.html", "session_chat.js"):
                self.send_error(404)
                return
            body = (PAGES / name).read_bytes() + (REPORTER.encode() if name.endswith("html") else b"")
            self.send_response(200)
            self.send_header("Content-Type", "text/html" if name.endswith("html") else "text/javascript")
            self.end_headers()
            self.wfile.write(body)

        def do_POST(self) -> None:
            reports.put(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", reports
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def visit(address: str, reports: queue.Queue[dict[str, Any]], profile: Path) -> dict[str, Any]:
    """Open an address until the page has reported."""
    assert CHROMIUM is not None
    process = subprocess.Popen(
        [CHROMIUM, *FLAGS, f"--user-data-dir={profile}", address], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        return reports.get(timeout=90)
    finally:
        process.terminate()
        process.wait(30)


@pytest.mark.parametrize("losing", [False, True])
def test_the_page_tells_each_event_once(losing: bool, tmp_path: Path) -> None:
    with pages() as (origin, reports), scripted(STEPS, tokens=TOKENS, cors_origins=(origin,)) as served:
        # The first connection is dropped by the page, the next one is cut on its way: then the browser reconnects.
        with CuttingProxy(served.address, [900] if losing else [], only=b"/chat?ticket=") as proxy:
            query = {"gateway": proxy.address, "token": "page-token-1", "say": "Hello", "drop": 3 if losing else -1}
            found = visit(f"{origin}/browser.html?{urlencode(query)}", reports, tmp_path / "profile")
            assert (found["state"], found["answer"]) == ("done", "one two three four")
            keeps_the_rule(found["told"])
            assert text(found["told"]) == "one two three four"
            assert proxy.cut == (1 if losing else 0)


def test_a_page_with_a_wrong_token_is_told_so(tmp_path: Path) -> None:
    with pages() as (origin, reports), scripted(tokens=TOKENS, cors_origins=(origin,)) as served:
        query = {"gateway": served.address, "token": "wrong", "say": "Hello"}
        found = visit(f"{origin}/browser.html?{urlencode(query)}", reports, tmp_path / "profile")
        assert found["state"] == "failed: send Authorization: Bearer <token>"
