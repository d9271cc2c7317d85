"""One run of schemathesis: its settings, the process, and the verdict on what it found."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from .documents import prepared
from .findings import Exemption, Finding, distinct, findings

_NO_MAPPING: Final[Mapping[str, Any]] = {}
PHASES: Final = {"ci": "examples,coverage,fuzzing", "nightly": "examples,coverage,fuzzing,stateful"}
EXAMPLES: Final = {"ci": 3, "nightly": 60}
"""Random calls per operation."""
NOT_ASKED: Final = "positive_data_acceptance"
"""A call that fits the schema may still be refused: for a name that is taken, or a rule no schema can say."""


@dataclass(frozen=True)
class Drive:
    """What is driven, and how far.

    Attributes:
        document: the specification.
        base_url: where the server is, with the prefix of its paths.
        headers: sent with every request, above all the key.
        operation_headers: further headers by operation id.
        length: ``ci`` or ``nightly``.
        examples: random calls per operation, in place of the length's own number.
        seed: the same seed makes the same calls.
        timeout: seconds for one answer; an answer that takes longer is a finding.
        seconds: stop after so long; 0: when everything is done.
        arguments: further arguments of ``schemathesis run``.
    """

    document: Mapping[str, Any]
    base_url: str
    headers: Mapping[str, str] = field(default_factory=lambda: _NO_MAPPING)
    operation_headers: Mapping[str, Mapping[str, str]] = field(default_factory=lambda: _NO_MAPPING)
    length: str = "ci"
    examples: int = 0
    seed: int = 1
    timeout: float = 30.0
    seconds: int = 0
    arguments: Sequence[str] = ()

    def run(self, report: Path | None = None) -> tuple[list[Finding], int]:
        """Run it; gives everything that was found, and how many calls were made.

        Args:
            report: keep schemathesis' own report there.

        Raises:
            SystemExit: schemathesis itself did not work; its words are shown.
        """
        with tempfile.TemporaryDirectory() as folder:
            here = Path(folder)
            (here / "openapi.json").write_text(json.dumps(prepared(self.document)), "utf-8")
            (here / "schemathesis.toml").write_text(self.settings(), "utf-8")
            kept = report or here / "report.ndjson"
            done = subprocess.run(
                self.command(here, kept), cwd=here, env=_environment(), capture_output=True, text=True, check=False
            )
            if done.returncode not in (0, 1) or not kept.exists():
                raise SystemExit(f"schemathesis failed with exit code {done.returncode}:\n{done.stdout}\n{done.stderr}")
            found = list(findings(kept))
            if done.returncode and not found:
                raise SystemExit(f"schemathesis is not content, but names nothing:\n{done.stdout}\n{done.stderr}")
            return found, _calls(kept)

    def settings(self) -> str:
        """The configuration: keys stand here, not in the command, which other users of the machine see."""
        lines = [f"headers = {_table(self.headers)}"] if self.headers else []
        for name, headers in self.operation_headers.items():
            merged = _table({**self.headers, **headers})
            lines += ["[[operations]]", f"include-operation-id = {json.dumps(name)}", f"headers = {merged}"]
        return "\n".join([*lines, ""])

    def command(self, here: Path, report: Path) -> list[str]:
        """The call of schemathesis, with its files in a folder."""
        command = [sys.executable, "-m", "schemathesis.cli", "--config-file", str(here / "schemathesis.toml"), "run"]
        command += [str(here / "openapi.json"), "--url", self.base_url, "--phases", PHASES[self.length]]
        command += ["--max-examples", str(self.examples or EXAMPLES[self.length]), "--exclude-checks", NOT_ASKED]
        command += ["--request-timeout", str(self.timeout), "--continue-on-failure", "--no-shrink", "--no-color"]
        command += ["--generation-database", "none", "--warnings", "off", "--suppress-health-check", "all"]
        command += ["--report", "ndjson", "--report-ndjson-path", str(report)]
        command += ["--seed", str(self.seed)]
        command += ["--max-time", str(self.seconds)] if self.seconds else []
        return [*command, *self.arguments]


@dataclass(frozen=True)
class Verdict:
    """What is left of the findings when the known ones are taken away."""

    new: list[Finding]
    known: Counter[str]
    """How many findings each reason covers."""
    unused: list[str]
    """Reasons that covered nothing this time."""
    calls: int

    def tell(self) -> int:
        """Print it; gives the exit code."""
        for finding in self.new:
            print(finding, flush=True)
        for reason, count in self.known.most_common():
            print(f"known, {count} times: {reason}")
        for reason in self.unused:
            print(f"known, but not met: {reason}")
        print(f"{self.calls} calls, {len(self.new)} kinds of new findings, {sum(self.known.values())} known ones")
        return int(bool(self.new))


def judge(found: Sequence[Finding], calls: int, exemptions: Sequence[Exemption]) -> Verdict:
    """Part what is new from what is known."""
    known: Counter[str] = Counter()
    new: list[Finding] = []
    for finding in found:
        reason = next((exemption.reason for exemption in exemptions if exemption.covers(finding)), None)
        if reason is None:
            new.append(finding)
        else:
            known[reason] += 1
    unused = sorted({exemption.reason for exemption in exemptions} - set(known))
    return Verdict(distinct(new), known, unused, calls)


def _calls(report: Path) -> int:
    """How many requests a report tells of."""
    total = 0
    with report.open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith('{"ScenarioFinished"'):
                total += len(json.loads(line)["ScenarioFinished"]["recorder"].get("interactions", ()))
    return total


def _table(values: Mapping[str, str]) -> str:
    return "{ " + ", ".join(f"{json.dumps(name)} = {json.dumps(value)}" for name, value in values.items()) + " }"


def _environment() -> dict[str, str]:
    """Without proxies, which would stand between it and a server on this machine."""
    return {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
