"""``python -m scripts.spec_drive``; see the package."""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from . import local_dify
from .documents import read
from .drive import EXAMPLES, PHASES, Drive, judge
from .findings import Finding, read_exemptions

Headers: TypeAlias = Mapping[str, str]
Found: TypeAlias = tuple[list[Finding], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Drive a server; gives the exit code: 0 if nothing new was found."""
    parser = argparse.ArgumentParser(prog="python -m scripts.spec_drive", description=__doc__)
    parser.add_argument("spec", help="JSON or YAML file, folder with generator.toml, or dify for the local Dify")
    parser.add_argument("length", nargs="?", choices=list(PHASES), default="ci", help="ci (default) or nightly")
    parser.add_argument("--url", help="where the server is, with the prefix of its paths")
    parser.add_argument("--header", "-H", action="append", default=[], metavar="NAME:VALUE", help="sent with each call")
    parser.add_argument("--exempt", type=Path, help="YAML list of findings that are right, each with its reason")
    parser.add_argument("--examples", type=int, default=0, help=f"random calls per operation; {EXAMPLES}")
    parser.add_argument("--seconds", type=int, default=0, help="stop after so long")
    parser.add_argument("--seed", type=int, help="1 for ci; another one each time for nightly")
    parser.add_argument("--report", type=Path, help="keep schemathesis' report (ndjson) there")
    options, rest = parser.parse_known_args(arguments)
    seed: int = options.seed or (1 if options.length == "ci" else random.randrange(1, 10**9))
    print(f"length {options.length}, seed {seed}", flush=True)

    def drive(document: Mapping[str, Any], url: str, headers: Headers, of_operations: Mapping[str, Headers]) -> Found:
        made = Drive(
            document,
            url,
            headers,
            of_operations,
            length=options.length,
            examples=options.examples,
            seconds=options.seconds,
            seed=seed,
            arguments=rest,
        )
        return made.run(options.report)

    exemptions = read_exemptions(options.exempt) if options.exempt else []
    if options.spec == "dify":
        with local_dify.running() as (server, headers):
            found = drive(read(local_dify.SPECIFICATION), server.base_url, {}, headers)
            verdict = judge(*found, [*read_exemptions(local_dify.EXEMPTIONS), *exemptions])
            wrong = sorted(set(server.violations))
        for line in wrong[:20]:
            print(f"not as specified: {line}")
        return verdict.tell() or int(bool(wrong))
    if not options.url:
        parser.error("--url is missing: where is the server?")
    given = {name.strip(): value.strip() for name, _, value in (entry.partition(":") for entry in options.header)}
    return judge(*drive(read(Path(options.spec)), options.url, given, {}), exemptions).tell()


if __name__ == "__main__":
    sys.exit(main())
