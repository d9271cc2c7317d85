"""``python -m tests.replay``: play the recordings for a client in another process until standard input ends."""

from __future__ import annotations

import argparse
import sys

from .recording import load_all
from .server import ReplayServer


def main() -> None:
    """Print the base URL on the first line, then serve."""
    parser = argparse.ArgumentParser(prog="python -m tests.replay", description=__doc__)
    parser.add_argument("--version", action="append", default=[], help="only recordings of this server version")
    parser.add_argument("--port", type=int, default=0, help="port to listen on; default: a free one")
    parser.add_argument("--paced", action="store_true", help="keep the recorded time between chunks")
    options = parser.parse_args()
    with ReplayServer(load_all(*options.version), port=options.port, paced=options.paced) as server:
        print(server.base_url, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
