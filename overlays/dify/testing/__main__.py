"""``python -m dify_client.testing``: the local server until Ctrl-C. Its first line has its address and its keys."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the server; gives the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m dify_client.testing",
        description="A Dify on this machine, without an account. Prints, once it listens, one line of variables.",
    )
    parser.add_argument("--port", type=int, default=5001, help="where to listen on 127.0.0.1; 0: any free port (5001)")
    parser.add_argument("--scenario", help="YAML file that says what the apps do")
    parser.add_argument("--seed", type=int, default=0, help="ids and keys of the same seed are the same (0)")
    parser.add_argument("--path", help="SQLite file to keep the state in; without one it is gone at the end")
    options = parser.parse_args(arguments)
    try:
        from . import LocalDify
        from .scenario_files import ScenarioError
    except ModuleNotFoundError as exc:
        print(exc, file=sys.stderr)
        return 2
    try:
        dify = LocalDify(options.port, options.scenario, options.seed, options.path).start()
    except (OSError, ScenarioError) as exc:
        print(exc, file=sys.stderr)
        return 1
    ended = threading.Event()

    def end(number: int, frame: object) -> None:
        ended.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    variables = {
        "DIFY_BASE_URL": dify.base_url,
        "DIFY_API_KEY": dify.api_key,
        "DIFY_DATASET_API_KEY": dify.dataset_api_key,
    }
    print(*(f"{name}={value}" for name, value in variables.items()), flush=True)
    for mode, key in dify.api_keys.items():
        print(f"{mode}: {key}", flush=True)
    ended.wait()
    dify.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
