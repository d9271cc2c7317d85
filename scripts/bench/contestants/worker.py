"""Runs one contestant in its own process: takes tasks as JSON lines and answers each with its times.

Started as ``python .../worker.py <module beside it> <server>`` by the Python of the contestant's environment; imports
nothing of this repository, which that environment does not have.
"""

from __future__ import annotations

import json
import sys
import time
from importlib import import_module


def main(module: str, server: str) -> None:
    """Answer ``{"task": ..., "arguments": [...]}`` lines until the input ends."""
    contestant = import_module(module).Contestant(server)
    for line in sys.stdin:
        order = json.loads(line)
        task = getattr(contestant, order["task"])
        wall, cpu = time.perf_counter(), time.process_time()
        result = task(*order["arguments"])
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
        print(json.dumps({"wall": wall, "cpu": cpu, "result": result}), flush=True)
    contestant.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
