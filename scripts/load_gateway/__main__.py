"""``python -m scripts.load_gateway``: streams read directly from a provider, and through the gateway, in the same way.

Provider, gateway and readers are processes of their own on one machine with one clock. For each event it is known when
the provider sent it; what is reported is how old the first piece and every piece were when a reader had them, and how
much of that the gateway added, as a ratio.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

import httpx

ROOT = Path(__file__).resolve().parents[2]
CONFIG = """
[server]
port = 0
database = "load.db"
[backends.load]
provider = "dify"
base_url = "{address}/v1"
key_env = "LOAD_KEY"
"""


class Figures(NamedTuple):
    """Ages in seconds."""

    first: list[float]
    """From sending the request to having the first piece."""
    pieces: list[float]
    """From the provider's sending a piece to having it."""
    seconds: float
    """All streams together."""


class Served(NamedTuple):
    """A gateway that runs."""

    address: str
    pid: int


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 1 if a stream was not whole."""
    parser = argparse.ArgumentParser(prog="load_gateway", description=__doc__)
    parser.add_argument("--streams", type=int, default=200, help="streams at one time")
    parser.add_argument("--events", type=int, default=50, help="pieces of each stream")
    parser.add_argument("--gap", type=float, default=0.2, help="seconds between two pieces")
    parser.add_argument("--first", type=float, default=0.5, help="seconds before the first piece, as a model has them")
    parser.add_argument("--rounds", type=int, default=3, help="how often; the median round is reported")
    options = parser.parse_args(arguments)
    inputs = {"events": options.events, "gap": options.gap, "first": options.first}
    with tempfile.TemporaryDirectory() as folder, provider() as direct, gateway(Path(folder), direct) as through:
        idle = _processor_seconds(through.pid)
        rounds = [
            (
                asyncio.run(_direct(direct, options.streams, inputs)),
                asyncio.run(_through(through.address, options.streams, inputs)),
            )
            for _ in range(options.rounds)
        ]
        used = _processor_seconds(through.pid) - idle
    plain, added = sorted(rounds, key=lambda one: median(one[1].pieces))[len(rounds) // 2]
    wanted = options.streams * options.events
    print(f"{options.streams} streams at a time, {options.events} pieces each, one per {options.gap:g} s")
    print(f"{'':24}{'directly':>12}{'gateway':>12}{'ratio':>8}")
    for name, find in (("first piece, median", 0.5), ("first piece, 95 %", 0.95)):
        _row(name, _share(plain.first, find), _share(added.first, find))
    for name, find in (("age of a piece, median", 0.5), ("age of a piece, 95 %", 0.95)):
        _row(name, _share(plain.pieces, find), _share(added.pieces, find))
    _row("all streams", plain.seconds, added.seconds)
    each = used / options.rounds / wanted
    print(f"the gateway's processor time per piece: {each * 1000:.2f} ms")
    complete = len(plain.pieces) == len(added.pieces) == wanted
    print("every piece arrived" if complete else f"{len(added.pieces)} of {wanted} pieces arrived")
    return 0 if complete else 1


def _processor_seconds(pid: int) -> float:
    """What a process has used so far; 0 where the system does not say."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _row(name: str, plain: float, added: float) -> None:
    print(f"{name:24}{plain * 1000:>9.1f} ms{added * 1000:>9.1f} ms{added / plain:>8.2f}")


def _share(values: list[float], share: float) -> float:
    return quantiles(values, n=100)[round(share * 100) - 1]


@contextmanager
def provider() -> Generator[str, None, None]:
    """The provider; gives its address."""
    process = subprocess.Popen(
        [sys.executable, "-m", "scripts.load_gateway.provider"], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
    finally:
        process.terminate()
        process.communicate()


@contextmanager
def gateway(folder: Path, behind: str) -> Generator[Served, None, None]:
    """The gateway in front of it."""
    (folder / "gateway.toml").write_text(CONFIG.format(address=behind), "utf-8")
    paths = os.pathsep.join(str(ROOT / part) for part in (".", "packages/sessions", "packages/coze"))
    command = [sys.executable, "-m", "session_gateway", "serve", "--config", "gateway.toml", "--log-level", "error"]
    process = subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": paths, "LOAD_KEY": "app-load"},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        yield Served(process.stdout.readline().strip().rpartition(" ")[2], process.pid)
    finally:
        process.terminate()
        process.communicate()


async def _direct(address: str, streams: int, inputs: dict[str, float]) -> Figures:
    body = {"query": "x", "inputs": inputs, "user": "u", "response_mode": "streaming"}
    targets = [f"{address}/v1/chat-messages"] * streams
    return await _read(targets, body, "answer")


async def _through(address: str, streams: int, inputs: dict[str, float]) -> Figures:
    given = {"model_id": "load", "metadata": {"inputs": inputs}}
    async with _http() as http:
        made = [await http.post(f"{address}/api/v2/sessions", json=given) for _ in range(streams)]
    targets = [f"{address}/api/v2/sessions/{one.json()['id']}/chat" for one in made]
    return await _read(targets, {"message": {"role": "user", "content": [{"type": "text", "text": "x"}]}}, "content")


async def _read(targets: list[str], body: Mapping[str, object], member: str) -> Figures:
    """Read streams side by side, in the same way whoever sends them."""
    figures = Figures([], [], 0.0)

    async def one(http: httpx.AsyncClient, target: str) -> None:
        began, rest, first = time.time(), b"", True
        async with http.stream("POST", target, json=body) as answer:
            async for chunk in answer.aiter_raw():
                now = time.time()
                *frames, rest = (rest + chunk).split(b"\n\n")
                for frame in frames:
                    data = json.loads(frame.partition(b"data: ")[2] or b"{}")
                    if data.get("type", data.get("event")) not in ("message", "text_delta"):
                        continue
                    figures.pieces.append(now - float(data[member]))
                    if first:
                        figures.first.append(now - began)
                        first = False

    began = time.monotonic()
    async with _http() as http:
        await asyncio.gather(*(one(http, target) for target in targets))
    return figures._replace(seconds=time.monotonic() - began)


def _http() -> httpx.AsyncClient:
    limits = httpx.Limits(max_connections=None)
    return httpx.AsyncClient(timeout=120, limits=limits, trust_env=False, headers={"Authorization": "Bearer x"})


if __name__ == "__main__":
    sys.exit(main())
