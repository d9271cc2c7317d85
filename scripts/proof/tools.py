"""Environments of tools that must not meet the tests' own: they see what is installed here, and add what they need."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import sysconfig
import threading
import venv
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
CONSTRAINTS: Final = ROOT / "constraints.txt"
FOLDER: Final = ROOT / ".nox" / "proof"
_MAKING: Final = threading.Lock()
"""Two steps may want the same environment at the same moment."""


def python_of(group: str, folder: Path = FOLDER) -> Path:
    """The interpreter of a dependency group's environment, which is made if it is not there as it should be."""
    target = folder / group
    python = target / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = target / ".installed"
    here = sysconfig.get_path("purelib")
    inputs = CONSTRAINTS.read_bytes() + (ROOT / "pyproject.toml").read_bytes()
    wanted = hashlib.sha256(f"{sys.version} {here} {group}".encode() + inputs).hexdigest()
    with _MAKING:
        if not python.exists() or not stamp.exists() or stamp.read_text() != wanted:
            print(f"Making {target} ...", flush=True)
            venv.create(target, clear=True)
            own = Path(sysconfig.get_path("purelib", vars={"base": str(target), "platbase": str(target)}))
            (own / "outside.pth").write_text(f"{here}\n", "utf-8")
            pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check", "--quiet"]
            subprocess.run([*pip, "install", "--constraint", str(CONSTRAINTS), "--group", group], cwd=ROOT, check=True)
            stamp.write_text(wanted)
    return python
