"""The code of the pages has the types it seems to have: pyright reads it as a reader's editor would."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest

from scripts.site.sources import ROOT

PAGES: Final = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
PRELUDE: Final = "from dify_client import *\n\nclient = DifyClient()\n"
"""The pages leave the import out, and talk about a client."""
SETTINGS: Final = {
    "include": ["."],
    "extraPaths": [str(ROOT), *(str(folder) for folder in sorted((ROOT / "packages").glob("*/")))],
    "pythonVersion": "3.10",
    "typeCheckingMode": "standard",
    "reportUnusedCoroutine": "error",
}


def code(page: Path) -> str:
    """All Python of a page, but for what stands behind ``<!-- file: ... -->``: tests/scripts runs and checks that."""
    return "\n".join(re.findall(r"(?<! -->\n)^```python\n(.*?)^```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL))


def complaints(folder: Path) -> list[str]:
    """What pyright says about the files in a folder."""
    (folder / "pyrightconfig.json").write_text(json.dumps(SETTINGS), "utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(folder)]
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    report: dict[str, Any] = json.loads(ran.stdout)
    assert report["summary"]["filesAnalyzed"] == len(list(folder.glob("*.py")))
    found: list[dict[str, Any]] = report["generalDiagnostics"]
    return [f"{Path(one['file']).name}:{one['range']['start']['line'] + 1}: {one['message']}" for one in found]


@pytest.mark.slow
def test_pages(tmp_path: Path) -> None:
    """And the check finds mistakes: the last file has one."""
    for page in PAGES:
        if text := code(page):
            (tmp_path / f"{page.stem.replace('-', '_')}.py").write_text(PRELUDE + text, "utf-8")
    (tmp_path / "wrong.py").write_text(PRELUDE + "client.chat.send(question='x')\n", "utf-8")
    said = complaints(tmp_path)
    assert {line.split(":")[0] for line in said} == {"wrong.py"}, said
