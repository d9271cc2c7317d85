"""The flows and the examples against a real Dify: ``python -m scripts.live``, or ``nox -s live``.

The address and the keys come from the environment, under the names that the examples read or under those that are
usual elsewhere (``DOMAIN``, ``CHAT_KEY``, ``KNOWLEDGE_KEY``). What has no key is skipped, and said. Everything that is
made bears a prefix, and only that is removed again; what Dify offers no way to remove (uploaded files, runs of
workflows) stays.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from dify_client import ApiError, DifyClient
from tests.flows.places import NOTHING_SET, PREFIX, Place, from_environment

ROOT: Final = Path(__file__).resolve().parent.parent
EXAMPLES: Final = ROOT / "examples"
PARTS: Final = ("flows", "examples")
_VARIABLE: Final = re.compile(r'"(DIFY_[A-Z_]*(?:KEY|URL))"')


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what there are keys for; gives the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=PARTS, help="one of the two")
    parser.add_argument("--seconds", type=float, default=300.0, help="the longest an example may take")
    parser.add_argument("--examples", type=Path, default=EXAMPLES, help="folder of the examples")
    parser.add_argument(
        "--sweep", action="store_true", help=f"first remove what a broken-off run has left under the name {PREFIX}"
    )
    options, rest = parser.parse_known_args(arguments)
    place = from_environment(os.environ)
    if place is None:
        print(NOTHING_SET)
        return 0
    print(f"{place.base_url}, with keys of {', '.join(place.keys)}", flush=True)
    for line in place.missing():
        print(f"skipped, {line}", flush=True)
    if options.sweep and "knowledge" in place.keys:
        for name in sweep(place):
            print(f"removed {name}", flush=True)
    failed = 0
    if options.only != "examples":
        failed |= run_flows(place, rest)
    if options.only != "flows":
        failed |= run_examples(place, options.examples, options.seconds)
    return failed


def run_flows(place: Place, arguments: Sequence[str]) -> int:
    """The flows, one after the other, with the reason of each that is skipped; gives the exit code."""
    # The tests of this program itself bring a server of their own.
    where = ["tests/flows", "--ignore", "tests/flows/test_live.py"]
    command = [sys.executable, "-m", "pytest", *where, "--live", "-p", "no:xdist", "-p", "no:randomly", "-rs"]
    done = subprocess.run([*command, *arguments], cwd=ROOT, env=_environment(place), check=False)
    return int(done.returncode != 0)


def run_examples(place: Place, folder: Path, seconds: float) -> int:
    """Each example whose variables are set, as a program of its own; gives the exit code."""
    environment = _environment(place)
    ran, failures, skipped = 0, 0, 0
    for path in sorted(folder.glob("*/**/*.py")):
        missing = sorted(set(_VARIABLE.findall(path.read_text("utf-8"))) - set(environment))
        if missing:
            skipped += 1
            print(f"skipped {path.relative_to(folder)}: {', '.join(missing)} is not set", flush=True)
            continue
        ran += 1
        for line in _run(path, environment, seconds):
            failures += 1
            print(f"FAILED {path.relative_to(folder)}: {line}", flush=True)
    print(f"examples: {ran - failures} passed, {failures} failed, {skipped} skipped", flush=True)
    return int(failures > 0)


def sweep(place: Place) -> list[str]:
    """Remove knowledge bases and tags that flows have made, and nothing else; gives their names."""
    removed: list[str] = []
    with DifyClient(place.base_url, dataset_api_key=place.keys["knowledge"]) as client:
        for dataset in list(client.knowledge.datasets.iter(limit=100, keyword=PREFIX)):
            if dataset.name.startswith(f"{PREFIX} "):
                client.knowledge.datasets.delete(dataset_id=dataset.id)
                removed.append(dataset.name)
        for tag in client.knowledge.tags.list():
            if tag.name.startswith(f"{PREFIX} "):
                client.knowledge.tags.delete(tag_id=tag.id)
                removed.append(tag.name)
    return removed


def _run(path: Path, environment: dict[str, str], seconds: float) -> Iterator[str]:
    """The last line of what a failing program says."""
    try:
        done = subprocess.run(
            [sys.executable, str(path)], env=environment, timeout=seconds, capture_output=True, text=True, check=False
        )
    except subprocess.TimeoutExpired:
        yield f"took more than {seconds:g} s"
        return
    if done.returncode:
        yield (done.stderr.strip().splitlines() or [f"exit code {done.returncode}"])[-1]


def _environment(place: Place) -> dict[str, str]:
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH", "")]))
    return {**os.environ, **place.environment(), "PYTHONPATH": path}


if __name__ == "__main__":
    try:
        sys.exit(main())
    except ApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")
