"""The page about clients for other APIs: its specification is built as it stands there, and its program runs."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from generator import pipeline
from generator.settings import ROOT

PAGE = (ROOT / "docs" / "new-api.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    """Code of one language, in order."""
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)


def test_the_page_leads_to_a_client_that_streams(tmp_path: Path) -> None:
    spec = tmp_path / "spec" / "echo"
    spec.mkdir(parents=True)
    (settings,), (contract,), (program,) = blocks("toml"), blocks("yaml"), blocks("py")
    (spec / "generator.toml").write_text(settings, "utf-8")
    (spec / "talk.yaml").write_text(contract, "utf-8")

    assert list(pipeline.lint_all([spec])) == []
    assert list(pipeline.build([spec], tmp_path))
    (tmp_path / "program.py").write_text(program, "utf-8")
    command = [sys.executable, "-W", "error", "program.py"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    assert (done.stdout, done.stderr) == ("Hello\nlog-1\n", "")


def test_what_the_page_names_is_there() -> None:
    named = set(re.findall(r"`((?:spec|overlays|packages|tests|generator|templates)/[\w./-]+)`", PAGE))
    missing = {name for name in named if "echo" not in name and not (ROOT / name).exists()}
    assert (missing, len(named) > 8) == (set(), True)
