# Copied from overlays/dify/cli/__init__.py. Edit that file, then run: python -m generator sync
"""``dify-client``: chat, run workflows, upload files and fill knowledge bases from a terminal.

It needs the extra ``cli`` (typer and rich). Nothing in the client imports it.
"""

from __future__ import annotations

import os
import sys
from typing import Final

__all__ = ["main"]

EXTRA: Final = frozenset({"typer", "rich"})
"""What the extra ``cli`` installs and the client alone does not."""


def main() -> None:
    """Run the command line on ``sys.argv``; ends the process with the exit code."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed by whoever started this, as some daemons do
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))
    try:
        from .program import app
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in EXTRA:
            raise
        sys.exit('dify-client needs the extra "cli": pip install "dify-typed-client[cli]"')
    app(prog_name="dify-client")
