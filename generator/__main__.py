"""The command line: ``python -m generator build|check|lint|sync|diff``."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

from . import pipeline
from .contract_diff import cli as contract_diff
from .errors import GeneratorError
from .settings import ROOT

FIRST: Final = ROOT / "spec" / "dify"
"""What ``--out`` without ``--spec`` means."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        arguments: the command line without the program's name; default: the real one.

    Returns:
        Exit status: 0 done, 1 something is wrong and was printed, 2 (by exception) a mistyped command.
    """
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except (GeneratorError, OSError) as exc:  # OSError: a folder that is a file, or that may not be written
        print(exc, file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description="Make typed clients from specifications.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, command, text in (
        ("build", _build, "generate packages and write what changed"),
        ("check", _check, "fail if a package on disk is not what would be generated"),
        ("lint", _lint, "hold specifications against the house rules"),
        ("sync", _sync, "renew the copies of runtime and overlays, without generating"),
    ):
        one = commands.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.")
        one.add_argument(
            "--spec", type=Path, metavar="DIR", help="folder with generator.toml; default: all under spec/"
        )
        if name != "lint":
            one.add_argument(
                "--out", type=Path, metavar="DIR", help="folder that holds the package; default: as in generator.toml"
            )
        one.set_defaults(command=command, out=None)
    text = "say what differs between two contracts, and whether it breaks"
    contract_diff.add_arguments(commands.add_parser("diff", help=text, description=f"{text[0].upper()}{text[1:]}."))
    return parser


def _folders(options: argparse.Namespace) -> list[Path]:
    if options.spec:
        return [options.spec]
    return [FIRST] if options.out else pipeline.all_specs()


def _print(lines: Iterable[str]) -> int:
    count = 0
    for line in lines:
        print(line)
        count += 1
    return count


def _build(options: argparse.Namespace) -> int:
    _print(pipeline.build(_folders(options), options.out))
    return 0


def _sync(options: argparse.Namespace) -> int:
    _print(pipeline.sync(_folders(options), options.out))
    return 0


def _check(options: argparse.Namespace) -> int:
    if _print(pipeline.check(_folders(options), options.out)):
        print("Out of date. Run: python -m generator build", file=sys.stderr)
        return 1
    return 0


def _lint(options: argparse.Namespace) -> int:
    return 1 if _print(str(problem) for problem in pipeline.lint_all(_folders(options))) else 0


if __name__ == "__main__":
    gc.disable()  # looking for cycles took a tenth of the time, and a program this short has none worth finding
    sys.exit(main())
