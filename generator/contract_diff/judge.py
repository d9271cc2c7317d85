"""A comparison with its verdict: what is new, what is on purpose, and what nobody has explained."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from generator.errors import Problem

from .accepted import Accepted, Entry, Input
from .compare import compare
from .findings import Finding
from .lock import Reviewed
from .model import Contract

_ENOUGH: Final = 10
"""From so many shared operations on their ids are looked at."""
Status: TypeAlias = Literal["different", "accepted", "unexplained", "new"]


@dataclass(frozen=True)
class Judged:
    """One difference and what is known about it."""

    finding: Finding
    status: Status
    """``different``: two documents were compared that nobody watches. ``new``: not there at the last review."""
    entry: Entry | None = None
    """Why it is accepted."""

    @property
    def fails(self) -> bool:
        """Whether it makes the command fail."""
        if self.status == "different":
            return self.finding.level == "breaking"
        return self.status != "accepted"


@dataclass(frozen=True)
class Verdict:
    """Everything about one pair of contracts."""

    before: str
    after: str
    judged: tuple[Judged, ...]
    upstream: tuple[Finding, ...] = ()
    """What upstream changed since the last review, whether we agree with it or not."""
    stale: tuple[Problem, ...] = ()
    """Entries of accepted drift that match nothing any more."""
    unreviewed: str = ""
    """Name of an input that has no entry in the lock file."""
    watched: str = ""
    """Name of the input, if this is one."""

    @property
    def failed(self) -> bool:
        """Whether somebody must do something."""
        changed = any(finding.rule != "notes-changed" for finding in self.upstream)
        return changed or bool(self.stale or self.unreviewed) or any(judged.fails for judged in self.judged)

    def of(self, *statuses: Status) -> list[Judged]:
        """The differences of some status, in order."""
        return [judged for judged in self.judged if judged.status in statuses]


def judge_pair(before: Contract, after: Contract) -> Verdict:
    """Compare two documents that have nothing to do with accepted drift."""
    findings = compare(before, after, lineage=_same_author(before, after))
    return Verdict(before.label, after.label, tuple(Judged(finding, "different") for finding in findings))


def _same_author(before: Contract, after: Contract) -> bool:
    """Whether two documents are versions of one: of one kind, and most operations kept their ids.

    A few operations say nothing, so there the kind decides.
    """
    shared = before.endpoints.keys() & after.endpoints.keys()
    kept = sum(before.endpoints[route].id == after.endpoints[route].id for route in shared)
    return before.dialect == after.dialect and (len(shared) < _ENOUGH or 2 * kept >= len(shared))


def judge_input(
    ours: Contract, theirs: Contract, watched: Input, accepted: Accepted, lock: Mapping[str, Reviewed]
) -> Verdict:
    """Compare our specification with a watched input of upstream.

    Args:
        ours: our specification: what clients were made from.
        theirs: the input as it is now.
        watched: which one it is.
        accepted: what is on purpose. A difference counts as accepted only if it was there at the last review.
        lock: the reviewed inputs.
    """
    findings = compare(ours, theirs)
    reviewed = lock.get(watched.name)
    known: set[tuple[str, ...]] = set()
    upstream: tuple[Finding, ...] = ()
    if reviewed is not None:
        known = {finding.identity for finding in compare(ours, reviewed.contract)}
        upstream = compare(reviewed.contract, theirs, lineage=True)
    judged: list[Judged] = []
    for finding in findings:
        entry = accepted.explain(finding, watched.name)
        if reviewed is not None and finding.identity not in known:
            judged.append(Judged(finding, "new", entry))
        else:
            judged.append(Judged(finding, "accepted" if entry else "unexplained", entry))
    return Verdict(
        before=ours.label,
        after=watched.name,
        judged=tuple(judged),
        upstream=upstream,
        stale=tuple(accepted.stale([watched.name])),
        unreviewed="" if reviewed is not None else watched.name,
        watched=watched.name,
    )


def any_failed(verdicts: Iterable[Verdict]) -> bool:
    """Whether one of several verdicts demands something."""
    return any([verdict.failed for verdict in verdicts])
