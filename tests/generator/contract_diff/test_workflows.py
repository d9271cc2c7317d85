"""The workflows watch what the specification says is watched, and call sessions that exist."""

from __future__ import annotations

import re
from typing import Any

import yaml

from generator.contract_diff.accepted import FILE, read_accepted

from .documents import ROOT, SPEC

WORKFLOWS = ROOT / ".github" / "workflows"


def test_the_morning_run_watches_every_input_that_can_change() -> None:
    whole: Any = yaml.safe_load((WORKFLOWS / "contract.yml").read_text("utf-8"))
    watched = {row["input"]: row["url"] for row in whole["jobs"]["upstream"]["strategy"]["matrix"]["include"]}
    inputs = read_accepted(SPEC / FILE, FILE).inputs
    assert watched == {name: one.url for name, one in inputs.items() if one.url}


def test_sessions_that_workflows_call_exist() -> None:
    noxfile = (ROOT / "noxfile.py").read_text("utf-8")
    known = set(re.findall(r"^def (\w+)\(session", noxfile, re.MULTILINE))
    text = "".join(file.read_text("utf-8") for file in sorted(WORKFLOWS.glob("*.yml")))
    called = set(re.findall(r"nox -s \"?(\w+)", text))
    assert called
    assert called <= known


def test_every_input_has_its_copy_and_is_in_no_wheel() -> None:
    for one in read_accepted(SPEC / FILE, FILE).inputs.values():
        assert (ROOT / one.file).is_file()
        assert one.file.startswith("tests/")
        assert f"`{one.name}`" in (ROOT / one.file).parent.joinpath("README.md").read_text("utf-8")
