"""The README's first command: what it shows, and what it needs."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any, Final

import pytest

from dify_client.testing import LocalDify
from scripts import demo
from scripts.demo_nodes import NodeTable
from scripts.demo_scenario import scenario

ROOT: Final = Path(__file__).resolve().parents[2]


def test_all_scenes(capsys: pytest.CaptureFixture[str]) -> None:
    """A chat with typed events, a workflow with its nodes, a document that is found again."""
    demo.main(["--fast"])
    shown = capsys.readouterr().out
    assert re.search(r"^  MessageEvent +x\d\d +A value in a box", shown, re.MULTILINE)
    assert re.search(r"^  MessageEndEvent +x1 +\d+ tokens *$", shown, re.MULTILINE)
    assert "stream.conversation_id = '" in shown
    assert re.search(r"^  . +Search +http-request +\d+\.\d s +try 1 failed: Connection refused *$", shown, re.MULTILINE)
    assert re.search(r"^  . +Each page +iteration +\d+\.\d s +round 3 *$", shown, re.MULTILINE)
    assert len(re.findall(r"^  . +Read +code", shown, re.MULTILINE)) == 3
    assert "stream.outputs = {'report': 'Three notes about tea: " in shown
    assert re.search(r"> completed \(\d+ chunks\)$", shown, re.MULTILINE)
    assert "POST and PATCH are sent again only if" in shown
    assert re.search(r"^\d+ requests in \d+\.\d s\.$", shown, re.MULTILINE)
    page = re.search(r"Go on with (\S+);", shown)
    assert page is not None
    assert (ROOT / page[1]).is_file()


def test_a_failing_node_is_marked() -> None:
    """The table shows what the events say, a failure too."""
    nodes = NodeTable()
    apps: dict[str, Any] = {"workflow": {"nodes": ["start", {"id": "x", "type": "code", "error": "no luck"}]}}
    with LocalDify(scenario={"apps": apps}) as dify, dify.client("workflow") as client:
        for event in client.workflow.stream(inputs={}):
            nodes.show(event)
    assert [row.status for row in nodes.rows.values()] == ["succeeded", "failed"]


def test_the_pace_is_in_every_step() -> None:
    """So that --fast leaves no pause."""
    slow, fast = scenario(1.0), scenario(0.0)
    assert slow.latency == 1.0
    assert fast.latency == 0.0
    delays = [node.delay for app in fast.apps for top in app.nodes for node in (top, *top.nodes)]
    assert set(delays) == {None, 0.0}


def test_a_plain_terminal() -> None:
    """Characters it does not have are replaced, and the command ends well."""
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "NO_COLOR": "1", "COLUMNS": "60"}
    command = [sys.executable, "-W", "error", "-m", "scripts.demo", "--fast"]
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.isascii()
    assert re.search(r"^  \+ +Search", ran.stdout, re.MULTILINE)


def test_it_installs_what_the_local_dify_needs() -> None:
    """The dependency group has the generator's packages and those of the extra."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    group = project["dependency-groups"]["demo"]
    names = {re.split(r"[^\w-]", item)[0] for item in project["project"]["optional-dependencies"]["testing"]}
    assert names <= {item for item in group if isinstance(item, str)}
    assert {"include-group": "generator"} in group
