"""What a release needs: a frozen copy of the specification, the step of the version, the section of the changelog."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

from generator.errors import GeneratorError
from generator.settings import read_settings

from .compare import compare
from .findings import Finding
from .model import RELEASE
from .rules import RULES
from .sources import read, read_folder

FOLDER: Final = "released"
_VERSION: Final = re.compile(r"(\d+)\.(\d+)\.(\d+)")
_MARKS: Final = ("<!-- contract -->", "<!-- /contract -->")
"""Around what is generated in the changelog."""
_HEADINGS: Final = (("breaking", "Breaking"), ("warning", "Changed"), ("info", "Added and relaxed"))


def freeze(spec: Path, version: str) -> str:
    """Keep the bundled specification as the one of a released version.

    Args:
        spec: folder with ``generator.toml``.
        version: three numbers with dots.

    Returns:
        One line that says what was written.

    Raises:
        GeneratorError: if the version was frozen already with another content: what is released never changes.
    """
    if not _VERSION.fullmatch(version):
        raise GeneratorError.at(version, "", "is no version", fix="write three numbers, such as 1.2.0")
    whole = read_folder(spec).bundle
    assert whole is not None
    document: dict[str, Any] = {"openapi": whole.document["openapi"], RELEASE: version, **whole.document}
    head = f"# The contract of version {version}, frozen at its release. Never edited.\n"
    text = head + yaml.dump(document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=120)
    file = spec / FOLDER / f"{version}.yaml"
    label = f"{whole.spec}/{FOLDER}/{file.name}"
    if file.exists() and file.read_text("utf-8") != text:
        raise GeneratorError.at(label, "", "is released already, with another content", fix="release a new version")
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return f"{label}: written"


def latest(spec: Path) -> str | None:
    """The highest frozen version; None before the first release."""
    found = [file.stem for file in (spec / FOLDER).glob("*.yaml") if _VERSION.fullmatch(file.stem)]
    return max(found, key=numbers, default=None)


def numbers(version: str) -> tuple[int, int, int]:
    """The three numbers of a version."""
    match = _VERSION.fullmatch(version)
    assert match is not None, version
    return int(match[1]), int(match[2]), int(match[3])


def next_version(version: str, findings: Sequence[Finding]) -> str:
    """The next version by the rules of semantic versioning; before 1.0 a break steps the second number.

    Args:
        version: the last released one.
        findings: what changed since then.
    """
    major, minor, patch = numbers(version)
    levels = {finding.level for finding in findings if finding.rule != "notes-changed"}
    if "breaking" in levels:
        return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
    if levels:
        return f"{major}.{minor + 1}.0" if major else f"0.{minor}.{patch + 1}"
    return f"{major}.{minor}.{patch + 1}"


@dataclass(frozen=True)
class Proposal:
    """What the next release should be."""

    text: str
    """Section of the changelog, in markdown. Its heading is the proposed version."""
    breaks: bool
    """Whether the contract breaks programs that use the last release."""


def propose(spec: Path) -> Proposal:
    """Compare our specification with its last release.

    Args:
        spec: folder with ``generator.toml``.

    """
    version = latest(spec)
    if version is None:
        first = read_settings(spec).version
        text = f"## {first}\n\nFirst release: there is nothing to compare with. Freeze it with --freeze {first}.\n"
        return Proposal(text, breaks=False)
    before = read(str(spec / FOLDER / f"{version}.yaml")).contract
    findings = compare(before, read_folder(spec).contract, lineage=True)
    breaks = any(finding.level == "breaking" for finding in findings)
    return Proposal(changelog(next_version(version, findings), version, findings), breaks)


def changelog(version: str, before: str, findings: Sequence[Finding]) -> str:
    """A section of the changelog, with before and after of everything that breaks.

    Args:
        version: heading of the section.
        before: version it is compared with.
        findings: what changed.
    """
    parts = [f"## {version}\n\nThe contract compared with {before}:\n"]
    for level, title in _HEADINGS:
        found = [one for one in findings if one.level == level and one.rule != "notes-changed"]
        if not found:
            continue
        parts.append(f"\n### {title}\n\n")
        for finding in found:
            via = (
                f" ({finding.operation})" if finding.operation and not finding.at.startswith(finding.operation) else ""
            )
            parts.append(f"- `{finding.at}`{via}: {finding.rule}. {RULES[finding.rule].why}\n")
            if level == "breaking" and (finding.before or finding.after):
                parts.append(
                    f"  - before: `{finding.before or 'nothing'}`\n  - after: `{finding.after or 'nothing'}`\n"
                )
    if len(parts) == 1:
        parts.append("\nNo change of the contract.\n")
    return "".join(parts)


def write_section(file: Path, section: str) -> None:
    """Put a proposed section into a changelog: on top, or behind what people wrote for that version already.

    What is written stands between two marks, so that the next call replaces it and touches nothing else.

    Args:
        file: the changelog; its sections have headings of the second level that begin with the version.
        section: the section, heading included.

    Raises:
        GeneratorError: if there is no such file.
    """
    try:
        text = file.read_text("utf-8")
    except FileNotFoundError as exc:
        raise GeneratorError.at(str(file), "", "is missing") from exc
    heading, _, body = section.partition("\n")
    block = f"{_MARKS[0]}\n{body.strip()}\n{_MARKS[1]}\n"
    head, *sections = re.split(r"(?m)^(?=## )", text)
    version = heading.split()[1]
    for index, written in enumerate(sections):
        if written.split(maxsplit=2)[1] == version:
            kept = re.sub(rf"{_MARKS[0]}.*?{_MARKS[1]}\n*", "", written, flags=re.DOTALL).rstrip("\n")
            sections[index] = f"{kept}\n\n{block}\n"
            break
    else:
        sections.insert(0, f"{heading}\n\n{block}\n")
    file.write_text("".join([head, *sections]).rstrip("\n") + "\n", encoding="utf-8")


class _Dumper(yaml.SafeDumper):
    """YAML without aliases, which our reader refuses."""

    def ignore_aliases(self, data: Any) -> bool:
        return True
