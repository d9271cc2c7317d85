"""Each rule has a pair of documents that differ in this one way, and only it comes out; swapped, only its mirror."""

from __future__ import annotations

import pytest

from generator.contract_diff.compare import compare
from generator.contract_diff.rules import LEVELS, RULES
from generator.contract_diff.sources import read

from .documents import HERE

CASES = HERE / "cases"


def outcome(rule: str, *, swapped: bool) -> list[str]:
    """Ids that come out for the pair of a rule."""
    pair = [read(str(CASES / rule / f"{name}.yaml")).contract for name in ("before", "after")]
    if swapped:
        pair.reverse()
    return [finding.rule for finding in compare(*pair, lineage=True)]


@pytest.mark.parametrize("rule", sorted(RULES))
def test_a_rule_is_found_where_it_applies_and_nothing_else_is(rule: str) -> None:
    assert outcome(rule, swapped=False) == [rule]


@pytest.mark.parametrize("rule", sorted(RULES))
def test_swapped_sides_give_the_mirror(rule: str) -> None:
    assert outcome(rule, swapped=True) == [RULES[rule].mirror]


def test_every_case_belongs_to_a_rule() -> None:
    assert {folder.name for folder in CASES.iterdir()} == set(RULES)


def test_mirrors_exist_and_look_the_same_way() -> None:
    for rule in RULES.values():
        assert rule.mirror in RULES, rule.id
        assert RULES[rule.mirror].direction == rule.direction, rule.id


@pytest.mark.parametrize(
    ("level", "rules"),
    [
        ("info", "new-optional-request-property response-property-added response-property-enum-value-added"),
        ("info", "response-event-added endpoint-added request-property-enum-value-added endpoint-deprecated"),
        ("breaking", "api-removed-without-deprecation new-required-request-property response-event-removed"),
        (
            "breaking",
            "new-required-request-parameter response-required-property-removed response-property-type-changed",
        ),
        ("breaking", "response-optional-property-removed api-security-added request-property-max-length-decreased"),
        ("breaking", "response-property-became-nullable response-media-type-removed response-success-status-removed"),
    ],
)
def test_levels_are_those_of_somebody_who_uses_a_client(level: str, rules: str) -> None:
    assert {rule: RULES[rule].level for rule in rules.split()} == dict.fromkeys(rules.split(), level)
    assert level in LEVELS
