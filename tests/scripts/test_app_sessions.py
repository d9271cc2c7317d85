"""What docs/app-code.md shows is what happens: its sessions, its picture, its workflow and its library program."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Final

import pytest
import yaml
from typer.testing import CliRunner

from dify_client.appgen import read_module
from dify_client.cli.program import app
from scripts.app_sessions import FORMS, PAGE, PICTURE, picture, refreshed
from scripts.session_svg import animated
from tests.replay import load

TEXT: Final = PAGE.read_text("utf-8")


@pytest.mark.slow
@pytest.mark.xdist_group("checkers")
def test_the_page_shows_what_happens() -> None:
    """``python -m scripts.app_sessions`` writes page and picture again."""
    page, scenes = refreshed(TEXT)

    assert page == TEXT
    assert picture(scenes) == PICTURE.read_text("utf-8")
    assert set(FORMS) == {"first", "changed"}


def test_the_workflow_of_the_page_is_yaml_and_its_command_is_one() -> None:
    (block,) = re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)
    steps = yaml.safe_load(block)["jobs"]["check"]["steps"]
    command = steps[-1]["run"].split()

    assert command[0] == "dify-client"
    done = CliRunner().invoke(app, [*command[1:], "--help"])
    assert done.exit_code == 0
    assert "SUPPORT_BOT_KEY" in steps[-1]["env"]


def test_the_library_program_of_the_page_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (block,) = (one for one in re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL) if "dify_client.appgen" in one)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "parameters.json").write_bytes(load("1.14.0/01-app/01-chatflow-parameters").response.body)
    exec(compile(block, "docs/app-code.md", "exec"), {})

    assert read_module(tmp_path / "support_bot.py").name == "SupportBot"
    assert capsys.readouterr().out == ""


def test_pictures_show_each_line_in_its_time() -> None:
    made = animated([[("$ one <&>", "first\n\n" + "word " * 30 + "\n")], [("$ two", "")]])
    tree = ElementTree.fromstring(made)
    lines = [one.text or "" for one in tree.iter("{http://www.w3.org/2000/svg}text")]

    assert lines[:3] == ["$ one <&>", "first", ""]
    assert lines[4].startswith("    word")
    assert lines[-1] == "$ two"
    starts = [float(found) for found in re.findall(r"@keyframes k\d+\{0%\{opacity:0\}([\d.]+)%", made)]
    assert starts == sorted(starts)
    assert len(starts) == len(lines)
    assert made.count("infinite") == len(lines)
    assert "http" not in made.replace("http://www.w3.org/2000/svg", "")
