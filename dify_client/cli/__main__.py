# Copied from overlays/dify/cli/__main__.py. Edit that file, then run: python -m generator sync
"""``python -m dify_client.cli``: the same as ``dify-client``."""

from __future__ import annotations

from . import main

if __name__ == "__main__":
    main()
