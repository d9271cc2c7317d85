"""Runs one contestant in its own process: takes tasks as JSON lines and answers each with its times.

Started as ``python .../worker.py <module beside it> <server>`` by the Python of the contestant's environment; imports
nothing of this repository, which that environment does not have.
"""

from __future__ import annotations

import json
import sys
import time
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any


def main(module: str, server: str) -> None:
    """Answer ``{"task": ..., "arguments": [...]}`` lines until the input ends."""
    contestant = import_module(module).Contestant(server)
    for line in sys.stdin:
        order = json.loads(line)
        task = getattr(contestant, order["task"])
        arguments = [argument(value) for value in order["arguments"]]
        wall, cpu = time.perf_counter(), time.process_time()
        result = task(*arguments)
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
        print(json.dumps({"wall": wall, "cpu": cpu, "result": result}), flush=True)
    contestant.close()


def argument(value: Any) -> Any:
    """``chunks:<size>:<file>`` as the chunks of that file, before the time is taken: 0 bytes is one event each."""
    if not isinstance(value, str) or not value.startswith("chunks:"):
        return value
    _, size, path = value.split(":", 2)
    return chunks(int(size), path)


@lru_cache
def chunks(size: int, path: str) -> list[bytes]:
    """The bytes of a file in pieces."""
    body = Path(path).read_bytes()
    if size:
        return [body[start : start + size] for start in range(0, len(body), size)]
    return [event + b"\n\n" for event in body.split(b"\n\n")[:-1]]


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
