"""The contract diff as a program: ``python scripts/contract_diff.py --all``. See docs/contract-diff.md."""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> int:
    """Run it, from whatever folder it was started."""
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from generator.contract_diff import cli

    return cli.main()


if __name__ == "__main__":
    sys.exit(main())
