"""Types and style of everything in the repository: mypy, pyright, ruff. Exit code 1 if any of them complains."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
# The client runs on 3.10 too, so it is checked for that as well; pyright does everything for 3.10 by its settings.
TYPES: Final = (
    ("mypy",),
    ("mypy", "--python-version", "3.10", "dify_client", "templates", "packages"),
    ("pyright", "--pythonpath", sys.executable),
)
STYLE: Final = (("ruff", "check", "."), ("ruff", "format", "--check", "."))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run all checks, or with ``types`` or ``style`` only those, and go on after one that fails."""
    which = list(sys.argv[1:] if arguments is None else arguments)
    chosen = {"types": TYPES, "style": STYLE}
    checks = [check for name in which or chosen for check in chosen[name]]
    failed = [check for check in checks if not passes(check)]
    for check in failed:
        print(f"failed: {' '.join(check)}", flush=True)
    return 1 if failed else 0


def passes(check: Sequence[str]) -> bool:
    """Run one tool of this environment in the repository."""
    print(f"$ {' '.join(check)}", flush=True)
    return subprocess.run([sys.executable, "-m", *check], cwd=ROOT, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
