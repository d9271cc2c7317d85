"""Differences that are on purpose: ``accepted_drift.yaml``, entry by entry, each with its reason and source.

inputs:
  docs: {file: tests/fixtures/..., url: https://..., about: what it is}
accepted:
  - rules: [response-property-format-changed]   # globs
    at: ["*.id"]                                # globs over places in our words
    inputs: [docs, code]                        # every one of them must still show it
    reason: Why ours is right.
    source: What shows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Final

from generator.errors import GeneratorError, Problem, raise_all
from generator.shapes import as_dict, as_list, is_dict, is_list
from generator.yaml_source import Source, read_yaml

from .findings import Finding
from .rules import RULES

FILE: Final = "accepted_drift.yaml"
_KEYS: Final = frozenset(("rules", "at", "inputs", "reason", "source", "before", "after"))


@dataclass(frozen=True)
class Input:
    """A document of upstream that is watched."""

    name: str
    file: str
    """Committed copy, relative to the repository."""
    url: str
    """Where the newest one is; empty for servers of the past."""
    about: str


@dataclass(frozen=True)
class Entry:
    """Some differences that are on purpose."""

    rules: tuple[str, ...]
    at: tuple[str, ...]
    inputs: tuple[str, ...]
    reason: str
    source: str
    before: str = "*"
    after: str = "*"
    line: int = 0

    def matches(self, finding: Finding, name: str) -> str | None:
        """The pattern of ``at`` that covers a finding of an input, or None."""
        if name not in self.inputs or not any(_fits(rule, finding.rule) for rule in self.rules):
            return None
        if not (_fits(self.before, finding.before) and _fits(self.after, finding.after)):
            return None
        return next((pattern for pattern in self.at if _fits(pattern, finding.at)), None)


@dataclass
class Accepted:
    """All entries, and which of them were needed so far."""

    label: str
    inputs: Mapping[str, Input]
    entries: Sequence[Entry]
    _used: set[tuple[int, str]] = field(default_factory=set[tuple[int, str]])
    """Entry and input."""
    _places: set[tuple[int, str]] = field(default_factory=set[tuple[int, str]])
    """Entry and pattern."""

    def explain(self, finding: Finding, name: str) -> Entry | None:
        """The first entry that covers a finding. Every entry that does counts as needed."""
        found: Entry | None = None
        for index, entry in enumerate(self.entries):
            if pattern := entry.matches(finding, name):
                self._used.add((index, name))
                self._places.add((index, pattern))
                found = found or entry
        return found

    def stale(self, names: Iterable[str]) -> list[Problem]:
        """Entries that cover nothing any more.

        Args:
            names: inputs whose findings were all explained. Single patterns are judged if these are all inputs.
        """
        judged = set(names)
        problems: list[Problem] = []
        for index, entry in enumerate(self.entries):
            for name in entry.inputs:
                if name in judged and (index, name) not in self._used:
                    problems.append(self._stale(index, f"no difference of {name} matches any more", name))
            if judged >= set(self.inputs) and any((index, name) in self._used for name in entry.inputs):
                for pattern in entry.at:
                    if (index, pattern) not in self._places:
                        problems.append(self._stale(index, f"{pattern} matches no difference any more", pattern))
        return problems

    def _stale(self, index: int, message: str, what: str) -> Problem:
        entry = self.entries[index]
        rules = ", ".join(entry.rules)
        return Problem(self.label, f"/accepted/{index}", f"{rules}: {message}", f"remove {what} there", entry.line)


def read_accepted(file: Path, label: str) -> Accepted:
    """Read the file.

    Args:
        file: ``accepted_drift.yaml``.
        label: its name in messages.

    Raises:
        GeneratorError: for entries without a reason or source, unknown rules and inputs.
    """
    source = read_yaml(file, file.name, label)
    problems: list[Problem] = []
    inputs: dict[str, Input] = {}
    for name, raw in as_dict(source.content.get("inputs")).items():
        row = as_dict(raw)
        inputs[name] = Input(name, str(row.get("file", "")), str(row.get("url", "")), str(row.get("about", "")))
        if not inputs[name].file or not inputs[name].about:
            problems.append(_problem(source, f"/inputs/{name}", "needs file and about"))
    entries = [
        _entry(source, index, raw, inputs, problems)
        for index, raw in enumerate(as_list(source.content.get("accepted")))
    ]
    raise_all(problems)
    return Accepted(label, inputs, entries)


def _entry(source: Source, index: int, raw: Any, inputs: Mapping[str, Input], problems: list[Problem]) -> Entry:
    at = f"/accepted/{index}"
    row = as_dict(raw)
    if not is_dict(raw) or not row.keys() <= _KEYS:
        problems.append(_problem(source, at, f"has members other than {', '.join(sorted(_KEYS))}"))
    texts = {key: row.get(key) for key in ("reason", "source")}
    lists = {key: row.get(key) for key in ("rules", "at", "inputs")}
    for key, text in texts.items():
        if not isinstance(text, str) or not text.strip():
            problems.append(_problem(source, at, f"has no {key}"))
    for key, values in lists.items():
        if not is_list(values) or not values or not all(isinstance(value, str) for value in values):
            problems.append(_problem(source, at, f"needs {key}, a list of texts"))
    rules, places, names = (tuple(str(value) for value in as_list(lists[key])) for key in ("rules", "at", "inputs"))
    for rule in rules:
        if not any(_fits(rule, known) for known in RULES):
            problems.append(_problem(source, f"{at}/rules", f"there is no rule {rule}"))
    for name in names:
        if name not in inputs:
            problems.append(_problem(source, f"{at}/inputs", f"there is no input {name}"))
    return Entry(
        rules=rules,
        at=places,
        inputs=names,
        reason=str(texts["reason"]),
        source=str(texts["source"]),
        before=str(row.get("before", "*")),
        after=str(row.get("after", "*")),
        line=source.line(at),
    )


def _problem(source: Source, at: str, message: str) -> Problem:
    return Problem(source.label, at, message, line=source.line(at))


def input_of(accepted: Accepted, where: str, given: str | None) -> Input | None:
    """The watched input that a side is: by ``--as``, by its own name, or by the file or URL it is read from.

    Raises:
        GeneratorError: if ``--as`` names none.
    """
    if given is not None:
        if given not in accepted.inputs:
            raise GeneratorError.at(accepted.label, "/inputs", f"there is no input {given}")
        return accepted.inputs[given]
    for one in accepted.inputs.values():
        if where in (one.name, one.url) or Path(where).name == Path(one.file).name:
            return one
    return None


@cache
def _pattern(glob: str) -> re.Pattern[str]:
    """``*`` is any text, ``?`` one sign; everything else means itself, brackets too: they are part of many places."""
    return re.compile(re.escape(glob).replace(r"\*", ".*").replace(r"\?", "."), re.DOTALL)


def _fits(glob: str, text: str) -> bool:
    return glob == "*" or glob == text or _pattern(glob).fullmatch(text) is not None
