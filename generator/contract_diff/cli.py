"""``python -m generator diff``: what differs, whether it breaks, and whether anybody has explained it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from generator.errors import GeneratorError
from generator.settings import ROOT, read_settings

from . import accepted as drift
from . import lock, release, surface
from .judge import Verdict, any_failed, judge_input, judge_pair
from .report import FORMATS, Places
from .sources import OURS, Document, read, read_folder

_EPILOG: Final = """\
A side is a folder with generator.toml, an OpenAPI 3.0 or 3.1 or Swagger 2.0 document (JSON or YAML), the markdown
contract of Dify, a released version (such as 0.1.0), or the name of a watched input (see accepted_drift.yaml); from a
file, a URL or - for standard input. Without RIGHT, LEFT is judged against our specification as the news: "removed" is
what our users lose. With RIGHT, LEFT is the older side.

exit status: 0 nothing to do; 1 something breaks, or is not explained; 2 an input cannot be used, and why is printed.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Fill the parser of the subcommand."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = _EPILOG
    parser.add_argument("left", nargs="?", metavar="LEFT", help="one side; see below")
    parser.add_argument("right", nargs="?", metavar="RIGHT", help="the other; default: our specification")
    parser.add_argument("--all", action="store_true", help="judge every watched input by its committed copy")
    parser.add_argument("--as", dest="name", metavar="NAME", help="LEFT is a newer version of this watched input")
    parser.add_argument("--format", choices=sorted(FORMATS), default="text", help="default: text")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write the report there instead of printing it")
    parser.add_argument("--review", action="store_true", help="note the inputs in the lock file as reviewed")
    parser.add_argument("--spec", type=Path, default=OURS, metavar="DIR", help="our specification; default: spec/dify")
    parser.add_argument("--freeze", metavar="VERSION", help="keep our specification as released version VERSION")
    parser.add_argument("--propose", action="store_true", help="compare with the last release: version, changelog")
    parser.add_argument(
        "--surface", metavar="REF", help="with --propose: compare the Python package with a git ref too"
    )
    parser.add_argument("--changelog", type=Path, metavar="FILE", help="with --propose: write the section there")
    parser.set_defaults(command=run)


def run(options: argparse.Namespace) -> int:
    """Run the subcommand.

    Returns:
        0 nothing to do, 1 something breaks or is not explained, 2 an input cannot be used.
    """
    try:
        return _run(options)
    except GeneratorError as exc:
        print(exc, file=sys.stderr)
        return 2


def main(arguments: Sequence[str] | None = None) -> int:
    """The same as a program of its own: ``scripts/contract_diff.py``."""
    parser = argparse.ArgumentParser(prog="contract_diff", description="Say what differs between two contracts.")
    add_arguments(parser)
    return run(parser.parse_args(arguments))


def _run(options: argparse.Namespace) -> int:
    spec: Path = options.spec
    if options.freeze:
        print(release.freeze(spec, options.freeze))
        return 0
    if options.propose:
        proposal = release.propose(spec)
        text = proposal.text
        if options.surface:
            text += surface.opinion(surface.breakages(read_settings(spec).package, options.surface), proposal.breaks)
        if options.changelog:
            release.write_section(options.changelog, text)
        return _write(options, text)
    if not options.all and not options.left:
        raise GeneratorError.at("diff", "", "needs LEFT, or --all", fix="see python -m generator diff --help")
    if options.all and options.left:
        raise GeneratorError.at("diff", "", "takes LEFT or --all, not both")
    ours = read_folder(spec)
    verdicts = _all(ours, options) if options.all else [_one(ours, options)]
    _write(options, FORMATS[options.format](verdicts, {} if options.right else places(ours)))
    return 1 if any_failed(verdicts) else 0


def _one(ours: Document, options: argparse.Namespace) -> Verdict:
    accepted = drift.read_accepted(options.spec / drift.FILE, _label(options.spec / drift.FILE))
    if options.right:
        return judge_pair(*(_side(where, accepted, options.spec).contract for where in (options.left, options.right)))
    left = _side(options.left, accepted, options.spec)
    if left.released:
        return judge_pair(left.contract, ours.contract)
    watched = drift.input_of(accepted, options.left, options.name)
    if watched is None:
        verdict = judge_pair(ours.contract, left.contract)
        if options.review:
            raise GeneratorError.at(options.left, "", "is no watched input", fix="say which one with --as NAME")
        return verdict
    return _judged(ours, left, watched, accepted, options)


def _all(ours: Document, options: argparse.Namespace) -> list[Verdict]:
    accepted = drift.read_accepted(options.spec / drift.FILE, _label(options.spec / drift.FILE))
    verdicts = [
        _judged(ours, read(str(ROOT / watched.file)), watched, accepted, options)
        for watched in accepted.inputs.values()
    ]
    single = {problem for verdict in verdicts for problem in verdict.stale}
    rest = tuple(problem for problem in accepted.stale(accepted.inputs) if problem not in single)
    if rest:
        verdicts.append(Verdict("accepted drift", "all inputs", (), stale=rest))
    return verdicts


def _judged(
    ours: Document, theirs: Document, watched: drift.Input, accepted: drift.Accepted, options: argparse.Namespace
) -> Verdict:
    file = options.spec / lock.FILE
    reviewed = lock.read_lock(file, _label(file))
    if options.review:
        reviewed[watched.name] = lock.Reviewed(theirs.sha256, theirs.contract)
        lock.write_lock(file, reviewed)
    return judge_input(ours.contract, theirs.contract, watched, accepted, reviewed)


def _side(where: str, accepted: drift.Accepted, spec: Path) -> Document:
    """One side: a watched input by its name, a released version by its number, or anything ``read`` takes."""
    if where in accepted.inputs:
        document = read(str(ROOT / accepted.inputs[where].file))
        return replace(document, contract=replace(document.contract, label=where))
    released = spec / release.FOLDER / f"{where}.yaml"
    return read(str(released) if released.is_file() else where)


def places(document: Document) -> Places:
    """Where each component and operation of our specification was written."""
    whole = document.bundle
    if whole is None:
        return {}
    found = {origin.name: (origin.file, origin.line) for ref, origin in whole.origins.items() if "/schemas/" in ref}
    for operation in whole.operations.values():
        found[f"{operation.method.upper()} {operation.path}"] = (operation.origin.file, operation.origin.line)
    return found


def _write(options: argparse.Namespace, text: str) -> int:
    if options.output:
        options.output.write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)
    return 0


def _label(file: Path) -> str:
    return file.relative_to(ROOT).as_posix() if file.is_relative_to(ROOT) else str(file)
