"""``python -m scripts.drive_gateway [ci|nightly]``: schemathesis against a session gateway that runs.

The gateway is a process of its own with the scripted model and a token; what the calls make is gone with its folder.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "driven-by-a-machine"
CONFIG = '[tokens]\ndriver = "DRIVER_TOKEN"\n[backends.scripted]\nprovider = "scripted"\n'


def main(arguments: Sequence[str] | None = None) -> int:
    """Drive it; gives the exit code of ``scripts.spec_drive``."""
    from scripts.spec_drive.__main__ import main as drive

    given = list(sys.argv[1:] if arguments is None else arguments) or ["ci"]
    paths = os.pathsep.join(str(ROOT / part) for part in (".", "packages/sessions"))
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "gateway.toml").write_text(CONFIG, "utf-8")
        command = ["-m", "session_gateway", "serve", "--config", "gateway.toml", "--port", "0", "--log-level", "error"]
        process = subprocess.Popen(
            [sys.executable, *command],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": paths, "DRIVER_TOKEN": TOKEN},
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            assert process.stdout is not None
            address = process.stdout.readline().strip().rpartition(" ")[2]
            exempt = str(ROOT / "scripts/drive_gateway/exemptions.yaml")
            fixed = ["--url", address, "-H", f"Authorization: Bearer {TOKEN}", "--exempt", exempt]
            return drive(["spec/sessions", *given, *fixed])
        finally:
            process.terminate()
            process.communicate()


if __name__ == "__main__":
    sys.exit(main())
