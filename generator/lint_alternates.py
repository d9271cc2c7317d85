"""House rules for ``x-alternate``: one method for two operations, of which an argument more chooses the second."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from .bundle import Bundle, BundledOperation
from .errors import Problem
from .lint_keywords import ALTERNATE
from .shapes import as_dict, as_list, as_text
from .spec_files import SpecFiles

_EQUAL: Final = ("requestBody", "security", "x-stream-switch")
"""What both operations must have alike, because one method stands for both."""


def targets(spec: SpecFiles) -> set[str]:
    """Ids of the operations that another one names as its alternate; they need no method of their own."""
    return {
        as_text(as_dict(as_dict(raw).get("x-alternate")).get("operation"))
        for source in spec.sources.values()
        for item in as_dict(source.content.get("paths")).values()
        for raw in as_dict(item).values()
        if "x-alternate" in as_dict(raw)
    }


def check(bundle: Bundle) -> Iterator[Problem]:
    """The rules for all operations."""
    for operation in bundle.operations.values():
        if "x-alternate" in operation.raw:
            for message, fix in _faults(bundle, operation):
                origin = operation.origin
                at = f"{origin.pointer}/x-alternate"
                yield Problem(origin.file, at, f"{operation.id}: {message}", fix, origin.line)


def _faults(bundle: Bundle, operation: BundledOperation) -> Iterator[tuple[str, str]]:
    """Messages, each with what to do."""
    alternate = as_dict(operation.raw["x-alternate"])
    if alternate.keys() ^ ALTERNATE:
        yield "an alternate is an argument and an operation", "write x-alternate: {argument: ..., operation: ...}"
        return
    argument, name = as_text(alternate["argument"]), as_text(alternate["operation"])
    other = bundle.operations.get(name)
    if other is None:
        yield f"there is no operation {name}", "name it by its operationId"
        return
    if {"x-verb", "x-stream-verb", "x-alternate", "x-pagination"} & set(other.raw):
        yield f"{name} has methods or pages of its own", "remove its x-verb, x-stream-verb, x-alternate, x-pagination"
    if other.services != operation.services:
        yield f"{name} is not served by the same services", "list both in each"
    for key in _EQUAL:
        if operation.raw.get(key) != other.raw.get(key):
            yield f"{name} has another {key}", "one method can call both only if they are alike"
    if _content(bundle, operation) != _content(bundle, other):
        yield f"{name} has other good answers", "one method can call both only if they are alike"
    own, more = _parameters(bundle, operation), _parameters(bundle, other)
    if more - own != {argument} or own - more:
        yield f"{name} must have the parameter {argument} and otherwise the same ones", ""


def _parameters(bundle: Bundle, operation: BundledOperation) -> set[str]:
    return {as_text(bundle.resolve(one).get("name")) for one in as_list(operation.raw.get("parameters"))}


def _content(bundle: Bundle, operation: BundledOperation) -> list[Any]:
    answers = sorted(as_dict(operation.raw.get("responses")).items())
    return [bundle.resolve(answer).get("content") for code, answer in answers if code.startswith("2")]
