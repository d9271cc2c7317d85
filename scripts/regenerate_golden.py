"""Writes the expected package of the invented API anew (``python -m scripts.regenerate_golden``); read the diff."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from generator import pipeline

TESTS: Final = Path(__file__).resolve().parent.parent / "tests"
SPEC: Final = TESTS / "fixtures" / "mini_api"
EXPECTED: Final = TESTS / "golden" / "mini_api" / "expected"


def wanted(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """What is compared: everything that templates make. Copies have tests of their own; the manifest holds hashes."""
    copied = ("_runtime/", "_generated.json", "own_errors.py", "own_store.py", "turn_streams.py")
    return {path: content for path, content in files.items() if not path.startswith(copied)}


def main() -> None:
    """Replace the expected tree."""
    files = wanted(pipeline.make(SPEC, EXPECTED.parent).files)
    shutil.rmtree(EXPECTED, ignore_errors=True)
    for path, content in files.items():
        file = EXPECTED / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    print(f"{len(files)} files in {EXPECTED.relative_to(TESTS.parent)}")


if __name__ == "__main__":
    main()
