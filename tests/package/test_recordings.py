"""Every recorded exchange, played through the typed calls of both levels, sync and async, and through ``request``."""

from __future__ import annotations

import asyncio
from typing import Any, Final

import pytest

import dify_client
from dify_client import ApiStatusError, DifyClient, InvalidRequestError
from tests.replay import Recording, load_all

from .play.arguments import UnfitError
from .play.calls import bound, table
from .play.compare import exact
from .play.driver import Case, async_client, case_of, finish, level_one, level_two, run_async, run_sync, sync_client
from .play.exceptions import FORBIDDEN, ODD_ANSWERS, lookup
from .play.mock import Player
from .play.operations import endpoints
from .play.raw import raw_call

ALL: Final = tuple(load_all())
CASES: Final = tuple(case for case in map(case_of, ALL) if case is not None)


TYPED: Final = [case for case in CASES if not lookup(case.recording, FORBIDDEN)]
BOUND: Final = [case for case in TYPED if not case.endpoint.operation.deprecated]
REFUSED: Final = [case for case in CASES if lookup(case.recording, FORBIDDEN)]
RAW: Final = [recording for recording in ALL if not recording.response.is_stream]


@pytest.mark.parametrize("case", TYPED, ids=str)
def test_endpoint_module(case: Case) -> None:
    """Level 1, sync: models in, models out."""
    verb = "stream" if case.streams else "sync"
    run_sync(case, lambda client: level_one(case, client, verb), lookup(case.recording, ODD_ANSWERS))


@pytest.mark.parametrize("case", TYPED, ids=str)
def test_endpoint_module_async(case: Case) -> None:
    """Level 1, async."""
    verb = "astream" if case.streams else "asyncio"
    run_async(case, lambda client: level_one(case, client, verb), lookup(case.recording, ODD_ANSWERS))


@pytest.mark.parametrize("case", BOUND, ids=str)
def test_bound_call(case: Case) -> None:
    """Level 2, sync: keywords and plain dicts in."""
    run_sync(case, lambda client: level_two(case, client), lookup(case.recording, ODD_ANSWERS))


@pytest.mark.parametrize("case", BOUND, ids=str)
def test_bound_call_async(case: Case) -> None:
    """Level 2, async."""
    run_async(case, lambda client: level_two(case, client), lookup(case.recording, ODD_ANSWERS))


@pytest.mark.parametrize("recording", RAW, ids=str)
def test_raw_request(recording: Recording) -> None:
    """``client.request`` sends anything and gives the answer as it came."""
    player = Player(recording.response)
    with sync_client(player) as client:
        raw_call(recording, player, lambda method, path, more: client.request(method, path, **more))


@pytest.mark.parametrize("recording", RAW, ids=str)
def test_raw_request_async(recording: Recording) -> None:
    """The same on the async client."""
    player = Player(recording.response)

    async def run(method: str, path: str, more: dict[str, Any]) -> Any:
        async with async_client(player) as client:
            return await client.request(method, path, **more)

    raw_call(recording, player, lambda method, path, more: asyncio.run(run(method, path, more)))


@pytest.mark.parametrize("level", [1, 2])
@pytest.mark.parametrize("case", REFUSED, ids=str)
def test_forbidden_request_is_refused(case: Case, level: int) -> None:
    """What the table calls forbidden is refused before anything is sent, or cannot be written as it was recorded."""
    player = Player(case.recording.response)
    verb = "stream" if case.streams else "sync"
    with sync_client(player) as client, pytest.raises((InvalidRequestError, UnfitError, TypeError, ApiStatusError)):
        finish(case, level_one(case, client, verb) if level == 1 else level_two(case, client))
    for sent in player.sent:
        assert exact(sent.json()) != exact(case.recording.request.json)


def test_tables_are_not_stale() -> None:
    """Every entry of the tables is a recording, has its reason, and names an error that exists."""
    names = {recording.name for recording in ALL}
    names |= {recording.name.replace(recording.version, "*", 1) for recording in ALL}
    assert set(FORBIDDEN) | set(ODD_ANSWERS) <= names
    assert all(FORBIDDEN.values())
    assert all(hasattr(dify_client, error) for error in ODD_ANSWERS.values())


def test_every_operation_has_its_calls() -> None:
    """The table of calls and the package agree; deprecated aliases exist on level 1 only."""
    known = {endpoint.operation.id for endpoint in endpoints() if not endpoint.operation.deprecated}
    assert known == {id_ for id_, calls in table().items() if calls.services}
    with DifyClient() as client:
        missing = [name for id_ in known for name in table()[id_].names if not callable(bound(client, name))]
    assert not missing
