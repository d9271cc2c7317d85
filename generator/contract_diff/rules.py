"""Every kind of difference: how bad it is for somebody who uses a client made from the older side, and why.

Ids are those of oasdiff where it has one. ``mirror`` is what the same difference is called when the sides are swapped.
Levels: ``breaking`` programs that worked may fail; ``warning`` they go on, but something they send or read has lost its
effect; ``info`` nothing happens to them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Level: TypeAlias = Literal["breaking", "warning", "info"]
Direction: TypeAlias = Literal["operation", "request", "response"]
LEVELS: Final[tuple[Level, ...]] = ("breaking", "warning", "info")


@dataclass(frozen=True)
class Rule:
    """One kind of difference."""

    id: str
    direction: Direction
    level: Level
    mirror: str
    why: str


def _pair(direction: Direction, one: tuple[str, Level, str], two: tuple[str, Level, str]) -> tuple[Rule, Rule]:
    """Two rules that mirror each other."""
    return Rule(one[0], direction, one[1], two[0], one[2]), Rule(two[0], direction, two[1], one[0], two[2])


def _same(direction: Direction, name: str, level: Level, why: str) -> tuple[Rule]:
    """A rule that is its own mirror."""
    return (Rule(name, direction, level, name, why),)


_REMOVED_INPUT: Final = "Servers ignore inputs they do not know: what the caller asks for no longer happens."

_OPERATIONS: Final = (
    *_pair("operation", ("endpoint-added", "info", "Nobody calls it yet."),
           ("api-removed-without-deprecation", "breaking", "Calls answer 404, and nobody was warned.")),
    Rule("api-removed-with-deprecation", "operation", "breaking", "endpoint-added",
         "Calls answer 404; it was announced by deprecation."),
    *_pair("operation", ("endpoint-deprecated", "info", "It works; a successor should be used."),
           ("endpoint-reactivated", "info", "It is here to stay after all.")),
    *_pair("operation", ("api-security-added", "breaking", "Calls without this key, or with the old one, are refused."),
           ("api-security-removed", "info", "A key that is sent is not looked at.")),
    *_same("operation", "api-operation-id-changed", "breaking",
           "The id names functions and modules of generated clients."),
    *_same("operation", "path-parameter-renamed", "info", "Servers see the value, not the name; the URL stays."),
    *_same("operation", "notes-changed", "info",
           "Only texts, examples or parts that no operation reaches; worth reading, promises nothing."),
)  # fmt: skip

_INPUTS: Final = (
    *_pair("request", ("request-parameter-became-required", "breaking", "Calls without it are refused."),
           ("request-parameter-became-optional", "info", "It may be left out.")),
    Rule("new-required-request-parameter", "request", "breaking", "request-parameter-removed",
         "Calls do not send it and are refused."),
    *_pair("request", ("new-optional-request-parameter", "info", "It may be left out."),
           ("request-parameter-removed", "warning", _REMOVED_INPUT)),
    *_same("request", "request-parameter-style-changed", "breaking", "Lists are written differently into the URL."),
    Rule("request-body-added-required", "request", "breaking", "request-body-removed", "Calls without it are refused."),
    *_pair("request", ("request-body-added-optional", "info", "It may be left out."),
           ("request-body-removed", "warning", _REMOVED_INPUT)),
    *_pair("request", ("request-body-became-required", "breaking", "Calls without it are refused."),
           ("request-body-became-optional", "info", "It may be left out.")),
    *_pair("request", ("request-body-media-type-added", "info", "One more way to send it."),
           ("request-body-media-type-removed", "breaking", "The way it is sent is refused with 415.")),
    Rule("new-required-request-property", "request", "breaking", "request-property-removed",
         "Bodies do not carry it and are refused."),
    *_pair("request", ("new-optional-request-property", "info", "It may be left out."),
           ("request-property-removed", "warning", _REMOVED_INPUT)),
    *_pair("request", ("request-property-became-required", "breaking", "Bodies without it are refused."),
           ("request-property-became-optional", "info", "It may be left out.")),
    *_pair("request", ("request-property-one-of-added", "info", "One more shape is accepted."),
           ("request-property-one-of-removed", "breaking", "A shape that callers send is refused.")),
    *_pair("request", ("request-property-additional-properties-closed", "breaking", "Members not named are refused."),
           ("request-property-additional-properties-opened", "info", "Members not named are accepted.")),
    *_same("request", "request-property-discriminator-changed", "breaking", "Shapes are told apart by another member."),
)  # fmt: skip


def _input_value(place: str) -> tuple[Rule, ...]:
    """What can happen to one value that is sent."""
    sizes = [
        rule
        for kind, tighter in (("min", "increased"), ("max", "decreased"), ("min-length", "increased"),
                              ("max-length", "decreased"), ("min-items", "increased"), ("max-items", "decreased"))
        for rule in _pair(
            "request",
            (f"{place}-{kind}-{tighter}", "breaking", "Values that were accepted are refused."),
            (f"{place}-{kind}-{'decreased' if tighter == 'increased' else 'increased'}", "info", "More is accepted."),
        )
    ]  # fmt: skip
    return (
        Rule(f"{place}-type-changed", "request", "breaking", f"{place}-type-changed", "What is sent is refused."),
        Rule(f"{place}-type-generalized", "request", "info", f"{place}-type-changed", "Other types are accepted too."),
        *_same("request", f"{place}-format-changed", "breaking", "Text in the old form may be refused."),
        *_pair("request", (f"{place}-became-nullable", "info", "Null is accepted too."),
               (f"{place}-became-not-nullable", "breaking", "Null is refused.")),
        *_pair("request", (f"{place}-enum-value-added", "info", "One more value is accepted."),
               (f"{place}-enum-value-removed", "breaking", "A value that callers send is refused.")),
        *_pair("request", (f"{place}-became-enum", "breaking", "Only some values are accepted any more."),
               (f"{place}-enum-dropped", "info", "Any value is accepted.")),
        *_same("request", f"{place}-default-value-changed", "warning", "Calls that leave it out do something else."),
        *_same("request", f"{place}-pattern-changed", "breaking", "Text in the old form may be refused."),
        *_same("request", f"{place}-constraint-changed", "breaking", "Values that were accepted may be refused."),
        *_pair("request", (f"{place}-deprecated", "info", "It works; something else should be used."),
               (f"{place}-reactivated", "info", "It is here to stay after all.")),
        *sizes,
    )  # fmt: skip


_OUTPUTS: Final = (
    *_pair("response", ("response-success-status-added", "info", "Generated code accepts every 2xx."),
           ("response-success-status-removed", "breaking", "The promised answer does not come.")),
    *_pair("response", ("response-non-success-status-added", "info", "Every error status has its class."),
           ("response-non-success-status-removed", "info", "Code that handles it is not reached.")),
    *_pair("response", ("response-media-type-added", "info", "It comes when it is asked for."),
           ("response-media-type-removed", "breaking", "The promised kind of answer does not come.")),
    *_pair("response", ("response-body-described", "info", "What came undescribed has a schema."),
           ("response-body-undescribed", "warning", "It may come as before; nothing promises it.")),
    *_pair("response", ("response-property-described", "info", "What was free-form has named members."),
           ("response-property-undescribed", "warning", "The members may come as before; nothing promises them.")),
    Rule("response-required-property-removed", "response", "breaking", "response-property-added",
         "Code reads it and finds nothing."),
    *_pair("response", ("response-property-added", "info", "Unknown members are kept in raw."),
           ("response-optional-property-removed", "breaking", "Code that reads it finds nothing any more.")),
    *_pair("response", ("response-property-became-optional", "breaking", "Code relies on it and may find nothing."),
           ("response-property-became-required", "info", "It always comes.")),
    Rule("response-property-type-changed", "response", "breaking", "response-property-type-changed",
         "Code gets a value of another type."),
    Rule("response-property-type-specialized", "response", "info", "response-property-type-changed",
         "Some types come no longer."),
    *_same("response", "response-property-format-changed", "warning", "Text comes in another form."),
    *_pair("response", ("response-property-became-nullable", "breaking", "Code that reads it may get null."),
           ("response-property-became-not-nullable", "info", "Null comes no longer.")),
    *_pair("response", ("response-property-enum-value-added", "info", "Unknown values stay text."),
           ("response-property-enum-value-removed", "info", "The value comes no longer.")),
    *_pair("response", ("response-property-became-enum", "info", "Only some values come."),
           ("response-property-enum-dropped", "info", "Other values may come; they stay text.")),
    *_same("response", "response-property-default-value-changed", "info", "A default in an answer is a remark."),
    *_same("response", "response-property-limits-changed", "info", "Answers are not checked against limits."),
    *_same("response", "response-property-additional-properties-changed", "warning",
           "Members that have no name of their own have another shape, or no longer any."),
    *_pair("response", ("response-property-one-of-added", "warning", "A shape comes that code does not expect."),
           ("response-property-one-of-removed", "info", "The shape comes no longer.")),
    *_same("response", "response-property-discriminator-changed", "breaking",
           "Shapes are told apart by another member."),
    *_pair("response", ("response-property-deprecated", "info", "It comes; something else should be read."),
           ("response-property-reactivated", "info", "It is here to stay after all.")),
    *_pair("response", ("response-event-added", "info", "Unknown events are passed on as such."),
           ("response-event-removed", "breaking", "Code waits for an event that does not come.")),
    *_pair("response", ("event-union-added", "info", "Nobody reads it yet."),
           ("event-union-removed", "breaking", "No event of it is described any more.")),
)  # fmt: skip

_FREE_INPUTS: Final = _pair(
    "request",
    ("request-property-described", "info", "What was free-form has named members."),
    ("request-property-undescribed", "info", "Any members are accepted."),
)

RULES: Final[dict[str, Rule]] = {
    rule.id: rule
    for rule in (
        *_OPERATIONS,
        *_INPUTS,
        *_FREE_INPUTS,
        *_input_value("request-parameter"),
        *_input_value("request-property"),
        *_OUTPUTS,
    )
}
"""By id."""
