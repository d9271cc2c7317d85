"""Says what is wrong with a request in the words of the server, which prints what its validation library reports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from .validate import Problem

_HELP: Final = "https://errors.pydantic.dev/2.12/v/"
_TYPES: Final = {
    "string": ("Input should be a valid string", "string_type"),
    "integer": ("Input should be a valid integer", "int_type"),
    "number": ("Input should be a valid number", "float_type"),
    "boolean": ("Input should be a valid boolean", "bool_type"),
    "object": ("Input should be a valid dictionary", "dict_type"),
    "array": ("Input should be a valid list", "list_type"),
}
_BOUNDS: Final = {
    "maximum": ("Input should be less than or equal to {0}", "less_than_equal"),
    "minimum": ("Input should be greater than or equal to {0}", "greater_than_equal"),
    "maxLength": ("String should have at most {0} characters", "string_too_long"),
    "minLength": ("String should have at least {0} character{s}", "string_too_short"),
    "maxItems": ("List should have at most {0} items after validation, not {count}", "too_long"),
    "minItems": ("List should have at least {0} item{s} after validation, not {count}", "too_short"),
}
_IGNORED: Final = ("additionalProperties", "unevaluatedProperties")
"""The server ignores what it does not know."""


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong: where, what, its name, and the value that was sent."""

    where: str
    text: str
    kind: str
    value: Any

    def lines(self) -> str:
        shown = _shorten(repr(self.value))
        about = f"[type={self.kind}, input_value={shown}, input_type={type(self.value).__name__}]"
        return f"{self.where}\n  {self.text} {about}\n    For further information visit {_HELP}{self.kind}"


def message(model: str, faults: Iterable[Fault]) -> str:
    """The whole message: ``1 validation error for ChatRequestPayload`` and what follows."""
    listed = list(faults)
    plural = "" if len(listed) == 1 else "s"
    return "\n".join([f"{len(listed)} validation error{plural} for {model}", *(fault.lines() for fault in listed)])


def faults_of(found: Iterable[Problem]) -> Iterator[Fault]:
    """What a schema forbids, as faults; what the server would not mind is left out."""
    for problem in found:
        if problem.keyword in ("anyOf", "oneOf"):
            yield from faults_of(_of_best_member(problem))
        elif problem.keyword not in _IGNORED:
            yield _fault(problem)


def _fault(problem: Problem) -> Fault:
    place, keyword, value, limit = ".".join(problem.path), problem.keyword, problem.value, problem.limit
    if keyword == "required":
        name = problem.message.split("'")[1]
        return Fault(".".join([*problem.path, name]), "Field required", "missing", value)
    if keyword == "enum":
        kind = "enum" if place == "permission" else "literal_error"
        # The server lists the two modes the other way round.
        listed = sorted(limit) if place == "response_mode" else limit
        return Fault(place, f"Input should be {_alternatives(listed)}", kind, value)
    if keyword == "pattern" and "{3}" in str(limit):
        text = f"Input should be a valid UUID, invalid length: expected length 32 for simple format, found {len(value)}"
        return Fault(place, text, "uuid_parsing", value)
    if keyword == "type":
        wanted = limit if isinstance(limit, str) else next(str(name) for name in limit if name != "null")
        text, kind = _TYPES[wanted]
        return Fault(place, text, kind, value)
    if keyword in _BOUNDS:
        text, kind = _BOUNDS[keyword]
        count = len(value) if keyword.endswith(("Items", "Length")) else 0
        return Fault(place, text.format(limit, s="" if limit == 1 else "s", count=count), kind, value)
    return Fault(place, f"Value error, {problem.message}", "value_error", value)


def _of_best_member(union: Problem) -> list[Problem]:
    """Why the member of a union that was probably meant does not fit: the one whose type is right."""
    members: dict[Any, list[Problem]] = {}
    for inner in union.inner:
        # A member that is null alone is only meant by null, which fits.
        if (inner.keyword, inner.limit) != ("type", "null"):
            members.setdefault(inner.member, []).append(inner)
    nearest: list[list[Problem]] = sorted(
        members.values(), key=lambda found: (any(problem.keyword == "type" for problem in found), len(found))
    )
    return nearest[0] if nearest else []


def _alternatives(values: list[Any]) -> str:
    quoted = [repr(value) for value in values]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} or {quoted[-1]}"


def _shorten(text: str) -> str:
    return text if len(text) <= 50 else f"{text[:25]}...{text[-24:]}"
