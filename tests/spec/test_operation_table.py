"""No operation, parameter, body member or public name is lost: the specification against the committed tables."""

from __future__ import annotations

from collections import Counter
from typing import Final

import pytest

from tests.spec import operation_table as table

OPERATIONS: Final = tuple(table.upstream())

AT_LEAST: Final = {"chat": 23, "chatflow": 15, "completion": 10, "knowledge": 33, "workflow": 8, "core": 9}
"""Calls that each service must offer."""

ALIASES: Final = {
    "createDocumentByFileLegacy",
    "createDocumentByTextLegacy",
    "hitTesting",
    "updateDocumentByFileLegacy",
    "updateDocumentByTextLegacy",
}


def test_every_operation_is_there_and_no_other() -> None:
    assert set(table.specification().operations) == set(OPERATIONS) == set(table.named())
    assert len(OPERATIONS) == 88


@pytest.mark.parametrize("id", OPERATIONS)
def test_takes_and_answers_what_servers_do(id: str) -> None:
    expected = table.upstream()[id]
    if difference := table.differences().get(id):
        assert table.changed(expected, difference.upstream) == expected, "upstream has changed; is the difference real?"
        expected = table.changed(expected, difference.ours)
        assert expected != table.upstream()[id], "a difference that is none"
    assert table.accepted_by_us(table.specification().operations[id]) == expected


@pytest.mark.parametrize("id", OPERATIONS)
def test_is_called_as_promised(id: str) -> None:
    assert table.named_by_us(table.specification().operations[id]) == table.named()[id]


def test_every_difference_has_an_operation_and_a_reason() -> None:
    for id, difference in table.differences().items():
        assert id in OPERATIONS
        assert difference.ours.keys() == difference.upstream.keys()
        assert len(difference.reason) > 20


def test_aliases_are_on_level_1_only() -> None:
    without = {id for id, row in table.named().items() if row.call is None and row.stream is None}
    assert without == ALIASES
    assert {id for id in OPERATIONS if table.specification().operations[id].raw.get("deprecated")} == ALIASES


def test_no_two_operations_share_a_call() -> None:
    calls = Counter(
        (service, call, row.chosen_by)
        for row in table.named().values()
        for service in row.services
        for call in (row.call, row.stream)
        if call is not None
    )
    assert [call for call, count in calls.items() if count > 1] == []


@pytest.mark.parametrize("service", AT_LEAST)
def test_services_have_their_size(service: str) -> None:
    assert sum(service in row.services for row in table.named().values()) >= AT_LEAST[service]


def test_the_largest_client_has_nothing_we_lack() -> None:
    assert sum(bool(row.peer) for row in table.named().values()) == 61
