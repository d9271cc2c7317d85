"""Every recorded exchange, played through the typed calls of both levels, sync and async, and through ``request``."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import dify_client
import httpx
import pytest
from dify_client import ApiError, ApiStatusError, AsyncDifyClient, DifyClient, InvalidRequestError

from tests.replay import Recording, load_all

from .play.arguments import UnfitError, flat, switch_value, with_model
from .play.calls import bound, table
from .play.compare import Frames, assert_end, assert_error, assert_events, assert_sent, exact, frames, plain
from .play.exceptions import FORBIDDEN, ODD_ANSWERS
from .play.mock import Player
from .play.operations import Endpoint, endpoints, find
from .play.raw import raw_call

ALL = tuple(load_all())
KEYS = {"api_key": "app-secret", "dataset_api_key": "dataset-secret"}


@dataclass(frozen=True)
class Case:
    """A recording with the operation it is a call of."""

    recording: Recording
    endpoint: Endpoint
    path: dict[str, str]

    @property
    def streams(self) -> bool:
        switch = self.endpoint.operation.stream_switch
        if self.endpoint.operation.result == "stream":
            return True
        return switch is not None and switch_value(self.endpoint.operation, self.recording.request) == switch[2]

    @property
    def frames(self) -> Frames:
        over = self.recording.request.query.get("continue_on_pause") == "true"
        return frames(self.recording.response, over_pauses=over)


def starred(recording: Recording) -> str:
    """The name of a recording whatever the server version."""
    return recording.name.replace(recording.version, "*", 1)


def in_table(recording: Recording, table: dict[str, str]) -> bool:
    return recording.name in table or starred(recording) in table


@cache
def cases() -> tuple[Case, ...]:
    """All recordings that are calls of operations of the package, forbidden ones included."""
    found = ((recording, find(recording.request)) for recording in ALL)
    return tuple(Case(recording, *place) for recording, place in found if place is not None)


TYPED = [case for case in cases() if not in_table(case.recording, FORBIDDEN)]
REFUSED = [case for case in cases() if in_table(case.recording, FORBIDDEN)]
RAW = [recording for recording in ALL if not recording.response.is_stream]


def ids(case: Case) -> str:
    return case.recording.name


def sync_client(player: Player) -> DifyClient:
    return DifyClient("http://replay.test/v1", http_client=httpx.Client(transport=player), max_retries=0, **KEYS)


def async_client(player: Player) -> AsyncDifyClient:
    http = httpx.AsyncClient(transport=player)
    return AsyncDifyClient("http://replay.test/v1", http_client=http, max_retries=0, **KEYS)


def level_one(case: Case, client: DifyClient | AsyncDifyClient, verb: str) -> Any:
    """Call a function of the endpoint module."""
    arguments = with_model(case.endpoint.operation, case.recording.request, case.path)
    return getattr(case.endpoint.module, verb)(client=client, **arguments)


def level_two(case: Case, client: DifyClient | AsyncDifyClient) -> Any:
    """Call the bound method."""
    calls = table()[case.endpoint.operation.id]
    name = calls.of(calls.services[0], streams=case.streams)
    return bound(client, name)(**flat(case.endpoint.operation, case.recording.request, case.path))


def check(case: Case, player: Player, call: Callable[[], Any]) -> None:
    """Run a call (for a stream: one that gives its events and its error) and compare both directions."""
    operation = case.endpoint.operation
    response = case.recording.response
    outcome: Any = None
    error: ApiError | None = None
    try:
        outcome = call()
    except ApiError as raised:
        error = raised
    switch = operation.stream_switch
    added = {} if switch is None else {switch[0]: switch[1]}
    assert len(player.sent) == 1
    assert_sent(player.sent[0], case.recording.request, added=added)
    if in_table(case.recording, ODD_ANSWERS):
        odd = ODD_ANSWERS.get(case.recording.name) or ODD_ANSWERS[starred(case.recording)]
        assert type(error).__name__ == odd
    elif response.status >= 400:
        assert isinstance(error, ApiStatusError)
        assert_error(error, response)
    elif error is not None:
        raise error
    elif case.streams:
        events, end = outcome
        assert_events(events, case.frames)
        assert_end(end, case.frames)
    elif operation.result == "json":
        assert exact(plain(outcome)) == exact(json.loads(response.body))
    elif operation.result == "binary":
        assert outcome == response.body
    else:
        assert outcome is None


def drain(stream: Any) -> tuple[list[Any], ApiError | None]:
    """All events of a sync stream and the error it ended in; an error status is raised."""
    events: list[Any] = []
    with stream:
        try:
            events.extend(stream)
        except ApiStatusError:
            raise
        except ApiError as error:
            return events, error
    return events, None


async def adrain(stream: Any) -> tuple[list[Any], ApiError | None]:
    """All events of an async stream and the error it ended in; an error status is raised."""
    events: list[Any] = []
    async with stream:
        try:
            async for event in stream:
                events.append(event)
        except ApiStatusError:
            raise
        except ApiError as error:
            return events, error
    return events, None


def finish(case: Case, outcome: Any) -> Any:
    """Read what a sync call gave to its end."""
    if case.streams:
        return drain(outcome)
    return outcome.read() if case.endpoint.operation.result == "binary" else outcome


async def afinish(case: Case, outcome: Any) -> Any:
    """Read what an async call gave to its end."""
    if case.streams:
        return await adrain(outcome)
    result = await outcome
    return await result.aread() if case.endpoint.operation.result == "binary" else result


@pytest.mark.parametrize("case", TYPED, ids=ids)
def test_endpoint_module(case: Case) -> None:
    """Level 1, sync: models in, models out."""
    player = Player(case.recording.response)
    with sync_client(player) as client:
        check(case, player, lambda: finish(case, level_one(case, client, "stream" if case.streams else "sync")))


@pytest.mark.parametrize("case", TYPED, ids=ids)
def test_endpoint_module_async(case: Case) -> None:
    """Level 1, async."""
    player = Player(case.recording.response)

    async def run() -> Any:
        async with async_client(player) as client:
            return await afinish(case, level_one(case, client, "astream" if case.streams else "asyncio"))

    check(case, player, lambda: asyncio.run(run()))


@pytest.mark.parametrize("case", TYPED, ids=ids)
def test_bound_call(case: Case) -> None:
    """Level 2, sync: keywords and plain dicts in."""
    player = Player(case.recording.response)
    with sync_client(player) as client:
        check(case, player, lambda: finish(case, level_two(case, client)))


@pytest.mark.parametrize("case", TYPED, ids=ids)
def test_bound_call_async(case: Case) -> None:
    """Level 2, async."""
    player = Player(case.recording.response)

    async def run() -> Any:
        async with async_client(player) as client:
            return await afinish(case, level_two(case, client))

    check(case, player, lambda: asyncio.run(run()))


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


@pytest.mark.parametrize("case", REFUSED, ids=ids)
def test_forbidden_request_is_refused(case: Case) -> None:
    """What the table calls forbidden is refused by both levels before anything is sent, or cannot be written at all."""
    player = Player(case.recording.response)
    with sync_client(player) as client:
        for call in (
            lambda: level_one(case, client, "stream" if case.streams else "sync"),
            lambda: level_two(case, client),
        ):
            with pytest.raises((InvalidRequestError, UnfitError, TypeError)):
                finish(case, call())
    assert not player.sent


def test_tables_name_recordings() -> None:
    """No entry of the tables is left over from a recording that is gone, or is there twice."""
    names = {recording.name for recording in ALL} | {starred(recording) for recording in ALL}
    assert set(FORBIDDEN) | set(ODD_ANSWERS) <= names
    assert all(reason for reason in FORBIDDEN.values())


def test_every_operation_has_its_calls() -> None:
    """The table of calls and the package agree; deprecated aliases exist on level 1 only."""
    known = {endpoint.operation.id for endpoint in endpoints() if not endpoint.operation.deprecated}
    assert known == {id_ for id_, calls in table().items() if calls.services}
    with DifyClient(**KEYS) as client:
        missing = [name for id_ in known for name in table()[id_].names if not callable(bound(client, name))]
    assert not missing


def test_names_are_those_of_the_package() -> None:
    """The errors that the table of odd answers names exist."""
    assert all(hasattr(dify_client, name) for name in ODD_ANSWERS.values())
