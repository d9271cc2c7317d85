"""One difference between two contracts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .rules import LEVELS, RULES, Level


@dataclass(frozen=True, order=True)
class Finding:
    """One difference, as the older side names the place."""

    at: str
    """``POST /chat-messages 200`` or ``Usage.total_price``; in the words of the older side where it has any."""
    rule: str
    other: str = ""
    """The same place in the words of the newer side, if those differ."""
    before: str = ""
    after: str = ""
    operation: str = ""
    """First operation that leads there."""

    @property
    def level(self) -> Level:
        """How bad it is for users of a client."""
        return RULES[self.rule].level

    @property
    def identity(self) -> tuple[str, ...]:
        """What makes two findings the same one; the operation is only a hint."""
        return self.at, self.rule, self.other, self.before, self.after

    @property
    def change(self) -> str:
        """Before and after in one line."""
        if self.before and self.after:
            return f"{self.before} → {self.after}"
        return f"was {self.before}" if self.before else f"now {self.after}" if self.after else ""

    def __str__(self) -> str:
        other = f" (there {self.other})" if self.other and self.other != self.at else ""
        via = f" [{self.operation}]" if self.operation and not self.at.startswith(self.operation) else ""
        change = f": {self.change}" if self.change else ""
        return f"{self.level}: {self.rule} at {self.at}{other}{via}{change}"


def ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Each finding once, the worst first, then by place."""
    unique = {finding.identity: finding for finding in findings}
    return tuple(sorted(unique.values(), key=lambda one: (LEVELS.index(one.level), one.at, one.rule, one.other)))
