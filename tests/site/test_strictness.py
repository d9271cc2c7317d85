"""Pages that nobody finds and links into nothing fail the build, with the settings of the real site."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.site.__main__ import BUILD
from scripts.site.sources import ROOT


@pytest.mark.parametrize(
    ("pages", "said"),
    [
        ({"index.md": "# Home\n\n[a](a.md#part)\n", "a.md": "# A\n\n## Part\n"}, None),
        ({"index.md": "# Home\n", "a.md": "# A\n", "lost.md": "# Lost\n"}, "lost.md"),
        ({"index.md": "# Home\n\n[x](gone.md)\n", "a.md": "# A\n"}, "gone.md"),
        ({"index.md": "# Home\n\n[x](a.md#gone)\n", "a.md": "# A\n"}, "#gone"),
        ({"index.md": "# Home\n"}, "a.md"),
    ],
)
def test_strict(tmp_path: Path, pages: dict[str, str], said: str | None) -> None:
    (tmp_path / "docs").mkdir()
    for name, text in pages.items():
        (tmp_path / "docs" / name).write_text(text, "utf-8")
    settings = {
        "INHERIT": str(ROOT / "mkdocs.yml"),
        "docs_dir": str(tmp_path / "docs"),
        "site_dir": str(tmp_path / "site"),
        "plugins": [],
        "hooks": [],
        "watch": [],
        "nav": [{"Home": "index.md"}, {"A": "a.md"}],
    }
    (tmp_path / "mkdocs.yml").write_text(json.dumps(settings), "utf-8")
    command = [sys.executable, "-m", "mkdocs", *BUILD, "--config-file", str(tmp_path / "mkdocs.yml")]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if said is None:
        assert ran.returncode == 0, ran.stderr
    else:
        assert ran.returncode == 1
        assert said in ran.stderr
