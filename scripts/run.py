"""The README's commands: make a virtual environment, install what is needed, run. Needs only Python 3.11, pip and git.

    python scripts/run.py demo    regenerate the client, then a chat, a workflow and a knowledge base on a local Dify
    python scripts/run.py test    run all tests; further arguments go to pytest
    python scripts/run.py check   the drift check, the types, the style, the documentation
    python scripts/run.py dev     everything a developer needs, with the commit hooks

The environment is ``.venv`` in the repository (``--venv DIR`` for another place) and is used again the next time.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
CONSTRAINTS: Final = ROOT / "constraints.txt"
INPUTS: Final = (ROOT / "pyproject.toml", CONSTRAINTS)
GROUPS: Final = {"demo": "demo", "test": "test-all", "check": "test-all", "dev": "dev"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives its exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=list(GROUPS))
    parser.add_argument("--venv", type=Path, default=ROOT / ".venv", help="the virtual environment to make and use")
    options, rest = parser.parse_known_args(arguments)
    if sys.version_info < (3, 11):
        print("The generator needs Python 3.11 or newer.", file=sys.stderr)
        return 2
    python = prepare(options.venv.absolute(), GROUPS[options.command])
    steps: dict[str, list[list[str]]] = {
        "demo": [["-m", "generator", "build", "--spec", "spec/dify"], ["-m", "scripts.demo", *rest]],
        "test": [["-m", "pytest", "-n", "auto", "--dist", "loadgroup", *rest]],
        "check": [
            ["-m", "generator", "check"],
            ["-m", "generator", "lint"],
            ["-m", "generator", "diff", "--all"],
            ["-m", "scripts.quality", *rest],
            ["-m", "scripts.site"],
        ],
        "dev": [["-m", "pre_commit", "install"]],
    }
    return run_all(python, steps[options.command], to_the_end=options.command == "check")


def prepare(folder: Path, group: str) -> Path:
    """Make the environment if it is not there and install the group unless it is installed as it now stands."""
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        print(f"Making {folder} ...", flush=True)
        venv.create(folder, with_pip=True)
    stamp = folder / f".installed-{group}"
    state = hashlib.sha256(b"\0".join(file.read_bytes() for file in INPUTS)).hexdigest()
    if not stamp.exists() or stamp.read_text() != state:
        print(f"Installing the dependency group {group} ...", flush=True)
        pip = [str(python), "-m", "pip", "--disable-pip-version-check", "-qq", "install"]
        pinned = ["--constraint", str(CONSTRAINTS)]
        # The pip that comes with Python 3.11 does not know dependency groups.
        subprocess.run([*pip, *pinned, "pip"], cwd=ROOT, check=True)
        subprocess.run([*pip, *pinned, "--group", group, *runtime_requirements()], cwd=ROOT, check=True)
        stamp.write_text(state)
    return python


def runtime_requirements() -> list[str]:
    """The package's own requirements. It is not installed itself: commands run in the repository, where it is found."""
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    block = re.search(r"^dependencies = \[(.*?)^\]", text, re.DOTALL | re.MULTILINE)
    if block is None:
        raise SystemExit("pyproject.toml has no list of dependencies")
    return re.findall(r'"([^"]+)"', block.group(1))


def run_all(python: Path, steps: Sequence[Sequence[str]], *, to_the_end: bool) -> int:
    """Run the steps one after the other, until one fails or to the end; gives the first exit code that is not 0."""
    failed = 0
    for step in steps:
        print(f"$ python {' '.join(step)}", flush=True)
        code = subprocess.run([str(python), *step], cwd=ROOT, check=False).returncode
        failed = failed or code
        if failed and not to_the_end:
            break
    return failed


if __name__ == "__main__":
    sys.exit(main())
