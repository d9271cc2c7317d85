"""Verdicts as text, markdown for a pull request or an issue, JSON, and annotations of GitHub."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, TypeAlias

from .findings import Finding
from .judge import Judged, Verdict, any_failed
from .rules import LEVELS, RULES

Places: TypeAlias = Mapping[str, tuple[str, int]]
"""File and line by component or operation: ``Usage``, ``POST /chat-messages``."""
_MARKDOWN_LIMIT: Final = 60_000
"""GitHub refuses comments and issues of more than 65,536 signs."""
_ANNOTATION: Final = {"breaking": "error", "warning": "warning", "info": "notice"}


def text(verdicts: Sequence[Verdict], places: Places) -> str:
    """For people at a terminal: what fails in full, what is accepted as a number."""
    lines: list[str] = []
    for verdict in verdicts:
        lines.append(f"{verdict.before} → {verdict.after}: {_summary(verdict)}")
        for judged in verdict.of("different", "new", "unexplained"):
            label = "" if judged.status == "different" else f"[{judged.status}] "
            lines.append(f"  {label}{judged.finding}{_where(judged.finding, places)}")
        if verdict.upstream:
            lines.append(f"  {verdict.after} changed since the last review:")
            lines += [f"    {finding}" for finding in verdict.upstream]
        lines += [f"  [stale] {problem}" for problem in verdict.stale]
        if verdict.unreviewed:
            lines.append(f"  {verdict.unreviewed} was never reviewed; run: {_review(verdict)}")
        elif verdict.failed and verdict.watched:
            lines.append(f"  when all of it is right: {_review(verdict)}")
    return "\n".join(lines) + "\n"


def markdown(verdicts: Sequence[Verdict], places: Places) -> str:
    """For a comment or an issue: a table per verdict, the worst first, cut to what GitHub takes."""
    parts: list[str] = ["# Contract diff\n"]
    for verdict in verdicts:
        parts.append(f"\n## {verdict.before} → {verdict.after}\n\n{_summary(verdict)}\n")
        if verdict.unreviewed:
            parts.append(f"\n{verdict.unreviewed} was never reviewed; run: `{_review(verdict)}`\n")
        parts += _table("Needs a decision", [one.finding for one in verdict.of("new", "unexplained")], places)
        parts += _table("Differences", [one.finding for one in verdict.of("different")], places)
        parts += _table("Changed upstream since the last review", verdict.upstream, {})
        if verdict.stale:
            parts.append("\n### Accepted drift that is gone\n\n")
            parts += [f"- {_escape(str(problem))}\n" for problem in verdict.stale]
        if accepted := verdict.of("accepted"):
            parts.append(f"\n<details><summary>{len(accepted)} accepted differences</summary>\n\n")
            parts += [f"- {count} × {_escape(reason)}\n" for reason, count in _reasons(accepted)]
            parts.append("\n</details>\n")
    whole = "".join(parts)
    if len(whole) <= _MARKDOWN_LIMIT:
        return whole
    kept, length = list[str](), 0
    for line in whole.splitlines(keepends=True):
        length += len(line)
        if length > _MARKDOWN_LIMIT - 200:
            break
        kept.append(line)
    rest = len(whole.splitlines()) - len(kept)
    return "".join(kept) + f"\n… {rest} more lines; run `python -m generator diff` for all of them.\n"


def as_json(verdicts: Sequence[Verdict], places: Places) -> str:
    """For programs."""
    data = {
        "failed": any_failed(verdicts),
        "verdicts": [
            {
                "before": verdict.before,
                "after": verdict.after,
                "failed": verdict.failed,
                "counts": _counts(verdict),
                "findings": [
                    {
                        **_finding(judged.finding, places),
                        "status": judged.status,
                        "reason": judged.entry.reason if judged.entry else None,
                        "source": judged.entry.source if judged.entry else None,
                    }
                    for judged in verdict.judged
                ],
                "upstream": [_finding(finding, {}) for finding in verdict.upstream],
                "stale": [str(problem) for problem in verdict.stale],
                "unreviewed": verdict.unreviewed or None,
            }
            for verdict in verdicts
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def github(verdicts: Sequence[Verdict], places: Places) -> str:
    """Workflow commands: an annotation per difference that is not accepted, beside the line of our specification."""
    lines: list[str] = []
    for verdict in verdicts:
        shown = [judged.finding for judged in verdict.of("different", "new", "unexplained")]
        for finding in shown:
            file, line = _place(finding, places) or ("", 0)
            at = f"file={_property(file)},line={line}," if file else ""
            kind = _ANNOTATION[finding.level]
            body = f"{finding.at}: {finding.change or 'differs'} ({verdict.before} → {verdict.after}). {_why(finding)}"
            lines.append(f"::{kind} {at}title={_property(finding.rule)}::{_message(body)}")
        for finding in verdict.upstream:
            kind = "notice" if finding.rule == "notes-changed" else "warning"
            body = f"{verdict.after} changed since the last review at {finding.at}: {finding.change or 'differs'}"
            lines.append(f"::{kind} title={_property(finding.rule)}::{_message(body)}")
        for problem in verdict.stale:
            at = f"file={_property(problem.file)},line={problem.line}"
            lines.append(f"::error {at},title=stale entry::{_message(str(problem))}")
        if verdict.unreviewed:
            lines.append(f"::error title=never reviewed::{_message(verdict.unreviewed)}")
    return "".join(f"{line}\n" for line in lines)


FORMATS: Final[dict[str, Callable[[Sequence[Verdict], Places], str]]] = {
    "text": text,
    "markdown": markdown,
    "json": as_json,
    "github": github,
}
"""By the name that ``--format`` takes."""


def _summary(verdict: Verdict) -> str:
    counts = _counts(verdict)
    total = sum(counts["levels"].values())
    if not (total or verdict.failed):
        return "no difference"
    levels = ", ".join(f"{counts['levels'][level]} {level}" for level in LEVELS if counts["levels"][level])
    statuses = ", ".join(f"{count} {name}" for name, count in counts["statuses"].items() if name != "different")
    stale = f", stale entries: {len(verdict.stale)}" if verdict.stale else ""
    word = "difference" if total == 1 else "differences"
    return f"{total} {word}" + (f" ({levels})" if levels else "") + (f": {statuses}" if statuses else "") + stale


def _counts(verdict: Verdict) -> dict[str, dict[str, int]]:
    levels = Counter(judged.finding.level for judged in verdict.judged)
    return {
        "levels": {level: levels[level] for level in LEVELS},
        "statuses": dict(sorted(Counter(judged.status for judged in verdict.judged).items())),
    }


def _reasons(accepted: Sequence[Judged]) -> list[tuple[str, int]]:
    return Counter(judged.entry.reason for judged in accepted if judged.entry).most_common()


def _table(title: str, findings: Sequence[Finding], places: Places) -> list[str]:
    if not findings:
        return []
    parts = [f"\n### {title}\n\n| level | where | rule | before → after |\n| --- | --- | --- | --- |\n"]
    for finding in findings:
        via = f"<br>{finding.operation}" if finding.operation and not finding.at.startswith(finding.operation) else ""
        where = f"`{_escape(finding.at)}`{_escape(via)}{_escape(_where(finding, places))}"
        level = f"**{finding.level}**" if finding.level == "breaking" else finding.level
        parts.append(f"| {level} | {where} | {finding.rule}: {_why(finding)} | {_escape(finding.change)} |\n")
    return parts


def _finding(finding: Finding, places: Places) -> dict[str, Any]:
    place = _place(finding, places)
    return {
        "rule": finding.rule,
        "level": finding.level,
        "at": finding.at,
        "other": finding.other or None,
        "operation": finding.operation or None,
        "before": finding.before or None,
        "after": finding.after or None,
        "why": _why(finding),
        "file": place[0] if place else None,
        "line": place[1] if place else None,
    }


def _place(finding: Finding, places: Places) -> tuple[str, int] | None:
    """Where our specification says it: the component that the place begins with, or the operation."""
    if (found := places.get(" ".join(finding.at.split(" ")[:2]))) is not None:
        return found
    name = finding.at.split(" ")[0]
    for sign in ".[{|":
        name = name.split(sign)[0]
    return places.get(name) or places.get(finding.operation)


def _where(finding: Finding, places: Places) -> str:
    place = _place(finding, places)
    return f" ({place[0]}:{place[1]})" if place else ""


def _why(finding: Finding) -> str:
    return RULES[finding.rule].why


def _review(verdict: Verdict) -> str:
    return f"python -m generator diff {verdict.watched or verdict.unreviewed} --review"


def _escape(value: str) -> str:
    return value.replace("|", "\\|").replace("\n", " ")


def _message(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _message(value).replace(":", "%3A").replace(",", "%2C")
