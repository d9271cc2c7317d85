"""``python -m scripts.fuzz.with_atheris TARGET [OPTIONS]``: atheris looks for inputs that take new ways."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any, Final

# What is to be looked at has to be imported under its eyes. It has no types, and is installed in its own session alone.
atheris: Final[Any] = import_module("atheris")


def main(arguments: list[str]) -> None:
    """Run one target until the options say stop; the process ends with libFuzzer's exit code."""
    with atheris.instrument_imports(include=["dify_client", "generator", "scripts.fuzz"]):
        targets = import_module("scripts.fuzz.targets").TARGETS
    name, *options = arguments
    atheris.Setup([name, *options], targets[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
