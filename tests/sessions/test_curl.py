"""The commands of the README, by curl itself. Skipped where curl is missing."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from .process import ROOT
from .serving import PATIENCE, scripted
from .told import keeps_the_rule, parse, text

CURL = shutil.which("curl")
TOKENS = {"web": "web-token-1"}
README = ROOT / "packages/sessions/README.md"

pytestmark = pytest.mark.skipif(CURL is None, reason="curl is not installed")


def curl(address: str, *arguments: str, path: str) -> str:
    """The output of a call."""
    token = ("-H", "Authorization: Bearer web-token-1")
    command = [CURL or "", "-sS", "--noproxy", "*", *token, *arguments, f"{address}/api/v2{path}"]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=PATIENCE).stdout


def test_a_whole_conversation(tmp_path: Path) -> None:
    as_json = ("-H", "Content-Type: application/json")
    said = '{"message": {"role": "user", "content": [{"type": "text", "text": "Hello"}]}%s}'
    (tmp_path / "note.txt").write_text("some words", "utf-8")
    with scripted(tokens=TOKENS) as served:
        made = json.loads(curl(served.address, *as_json, "-d", '{"model_id": "scripted"}', path="/sessions"))
        path = f"/sessions/{made['id']}"
        stream = curl(served.address, "-N", *as_json, "-d", said % "", path=f"{path}/chat")
        events = parse(stream.encode())
        keeps_the_rule(events)
        assert text(events) == "You said: Hello"
        rest = curl(served.address, "-N", "-H", f"Last-Event-ID: {events[2]['event_id']}", path=f"{path}/chat")
        assert parse(rest.encode()) == events[3:]
        whole = json.loads(curl(served.address, *as_json, "-d", said % ', "stream": false', path=f"{path}/chat"))
        assert whole["message"]["content"] == [{"type": "text", "text": "You said: Hello"}]
        file = json.loads(curl(served.address, "-F", f"file=@{tmp_path}/note.txt", path=f"{path}/files"))
        assert (file["filename"], file["size"], file["content_type"]) == ("note.txt", 10, "text/plain")
        assert json.loads(curl(served.address, "-X", "DELETE", path=f"{path}/chat"))["status"] == "error"
        status = curl(served.address, "-X", "DELETE", "-o", "/dev/null", "-w", "%{http_code}", path=path)
        assert status == "204"


def test_the_commands_of_the_readme(tmp_path: Path) -> None:
    block = re.search(r"```bash\n(# A chat with curl.*?)```", README.read_text("utf-8"), re.DOTALL)
    assert block is not None
    with scripted() as served:
        script = block[1].replace("http://127.0.0.1:8765", served.address)
        found = subprocess.run(
            ["sh", "-euc", script], cwd=tmp_path, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
    assert found.returncode == 0, found.stderr
    assert "event: text_delta" in found.stdout
    assert '"text":"You said: Hello"' in found.stdout
    assert '"status":"error"' in found.stdout
