"""``python -m dify_client.cli``: the same as ``dify-client``."""

from __future__ import annotations

from . import main

if __name__ == "__main__":
    main()
