"""Virtual environments of the contestants, each with its own packages and nothing else. Made once and used again."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
CONSTRAINTS: Final = ROOT / "constraints.txt"
FOLDER: Final = ROOT / ".nox" / "bench"
CLIENT: Final = ("httpx", "attrs", "python-dateutil", "typing_extensions")
CONTENTS: Final[dict[str, tuple[str, ...]]] = {
    "client": CLIENT,
    "client-orjson": (*CLIENT, "orjson"),
    "httpx": ("httpx",),
    "httpx-sse": ("httpx", "httpx-sse", "orjson"),
    "dify-client-python": ("dify-client-python==1.0.3",),
    "dify-oapi2": ("dify-oapi2==1.1.2",),
    "dify-client": ("dify-client==0.1.10",),
    "openai": ("httpx", "openai==3.54.0"),
    "msgspec": ("httpx", "msgspec==0.22.0"),
}
"""Environment to what is installed in it. The versions of httpx and what is below it are the same everywhere."""


def python_of(name: str) -> Path:
    """The interpreter of one environment, which is made if it is not there as it should be."""
    folder = FOLDER / name
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = folder / ".installed"
    wanted = hashlib.sha256(f"{sys.version} {CONTENTS[name]}".encode() + CONSTRAINTS.read_bytes()).hexdigest()
    if not python.exists() or not stamp.exists() or stamp.read_text() != wanted:
        print(f"Making {folder} ...", flush=True)
        venv.create(folder, clear=True)
        pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check", "--quiet"]
        subprocess.run([*pip, "install", "--constraint", str(CONSTRAINTS), *CONTENTS[name]], check=True)
        stamp.write_text(wanted)
    return python
