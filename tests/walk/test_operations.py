"""Every operation of the specification is called with everything and with the least, on every way there is."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

import pytest

from dify_client import StreamError, StreamInterrupted
from tests.package.play.arguments import flat
from tests.package.play.calls import bound, table
from tests.package.play.compare import assert_end, assert_events, exact, plain
from tests.package.play.driver import (
    Case,
    adrain,
    async_client,
    case_of,
    level_one,
    level_two,
    run_async,
    run_sync,
    sync_client,
)
from tests.package.play.mock import Player

from .document import bundled
from .exchanges import exchanges


def _cases() -> list[Case]:
    found = [case_of(exchange) for operation in bundled().operations.values() for exchange in exchanges(operation)]
    return [case for case in found if case is not None]


def services(case: Case) -> tuple[str, ...]:
    """The services on which the operation is bound; none for deprecated aliases."""
    id_ = case.endpoint.operation.id
    return table()[id_].services if id_ in table() else ()


CASES: Final = _cases()
BOUND: Final = [pytest.param(case, service, id=f"{case}-{service}") for case in CASES for service in services(case)]
AT_ONCE: Final = [case for case in CASES if not case.streams and case.endpoint.operation.result in ("json", "none")]
SWITCHED: Final = [
    pytest.param(case, service, id=f"{case}-{service}")
    for case in CASES
    if case.streams and case.endpoint.operation.stream_switch
    for service in services(case)
]
PAGED: Final = [case for case in AT_ONCE if case.endpoint.operation.page and str(case).endswith("full-0")]


def test_every_operation_is_walked() -> None:
    """No operation of the specification is left out."""
    assert {case.endpoint.operation.id for case in CASES} == set(bundled().operations)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_endpoint_module(case: Case) -> None:
    """Level 1, both colours."""
    run_sync(case, lambda client: level_one(case, client, "stream" if case.streams else "sync"))
    run_async(case, lambda client: level_one(case, client, "astream" if case.streams else "asyncio"))


@pytest.mark.parametrize(("case", "service"), BOUND)
def test_bound_call(case: Case, service: str) -> None:
    """Level 2 on every service that has the operation, both colours."""
    run_sync(case, lambda client: level_two(case, client, service))
    run_async(case, lambda client: level_two(case, client, service))


@pytest.mark.parametrize(("case", "service"), SWITCHED)
def test_the_mode_makes_a_stream(case: Case, service: str) -> None:
    """The call that answers at once gives the stream if it is asked for one."""
    name = table()[case.endpoint.operation.id].of(service, streams=False)
    arguments = flat(case.endpoint.operation, case.recording.request, case.path)
    run_sync(case, lambda client: bound(client, name)(**arguments, response_mode="streaming"))

    player = Player(case.recording.response)

    async def read() -> tuple[list[Any], Any]:
        async with async_client(player) as client:
            return await adrain(await bound(client, name)(**arguments, response_mode="streaming"))

    events, end = asyncio.run(read())
    assert_events(events, case.frames)
    assert_end(end, case.frames)


@pytest.mark.parametrize(("case", "service"), SWITCHED)
def test_complete(case: Case, service: str) -> None:
    """Where a stream adds up to a result, ``complete`` reads it to its end; both colours come to the same."""
    path, _, verb = table()[case.endpoint.operation.id].of(service, streams=True).rpartition(".")
    name = f"{path}.{verb.replace('stream', 'complete')}"
    arguments = flat(case.endpoint.operation, case.recording.request, case.path)
    player = Player(case.recording.response)

    async def run() -> Any:
        async with async_client(player) as client:
            return await bound(client, name)(**arguments)

    with sync_client(player) as client:
        ours = outcome(lambda: bound(client, name)(**arguments))
    assert outcome(lambda: asyncio.run(run())) == ours
    assert len(player.sent) == 2


def outcome(call: Callable[[], Any]) -> tuple[str, str]:
    """The result as JSON text, or the class of the error."""
    try:
        return "result", exact(plain(call()))
    except (StreamError, StreamInterrupted) as error:
        return "error", type(error).__name__


@pytest.mark.parametrize("case", AT_ONCE, ids=str)
def test_detailed(case: Case) -> None:
    """The detailed functions give the answer with its envelope."""
    player = Player(case.recording.response)
    with sync_client(player) as client:
        assert_envelope(level_one(case, client, "sync_detailed"), case)

    async def run() -> Any:
        async with async_client(player) as client:
            return await level_one(case, client, "asyncio_detailed")

    assert_envelope(asyncio.run(run()), case)


@pytest.mark.parametrize("case", [case for case in AT_ONCE if services(case)], ids=str)
def test_with_response(case: Case) -> None:
    """The view ``with_response`` gives the envelope too."""
    player = Player(case.recording.response)
    calls = table()[case.endpoint.operation.id]
    arguments = flat(case.endpoint.operation, case.recording.request, case.path)
    for service in calls.services:
        name = calls.of(service, streams=False)
        with sync_client(player) as client:
            assert_envelope(bound(client.with_response, name)(**arguments), case)
        asyncio.run(_assert_envelope_async(player, name, arguments, case))


async def _assert_envelope_async(player: Player, name: str, arguments: dict[str, Any], case: Case) -> None:
    async with async_client(player) as client:
        assert_envelope(await bound(client.with_response, name)(**arguments), case)


def assert_envelope(response: Any, case: Case) -> None:
    """A ``Response`` that carries what the server sent."""
    assert response.status_code == case.recording.response.status
    assert response.content == case.recording.response.body
    if case.endpoint.operation.result == "none":
        assert response.parsed is None
    else:
        assert response.headers["content-type"] == "application/json"
        assert exact(plain(response.parsed)) == exact(json.loads(response.content))


@pytest.mark.parametrize("case", PAGED, ids=str)
def test_iteration(case: Case) -> None:
    """List operations have a second verb that walks the items of all pages."""
    page = case.endpoint.operation.page
    assert page is not None
    body = json.loads(case.recording.response.body) | {page.has_more or "has_more": False, page.total or "total": 1}
    answer = replace(case.recording.response, chunks=(json.dumps(body).encode(),))
    calls = table()[case.endpoint.operation.id]
    arguments = flat(case.endpoint.operation, case.recording.request, case.path)
    for service in calls.services:
        path, _, verb = calls.of(service, streams=False).rpartition(".")
        name = f"{path}.{'iter' if verb == 'list' else f'iter_{verb}'}"
        with sync_client(Player(answer)) as client:
            assert exact(plain(list(bound(client, name)(**arguments)))) == exact(body[page.items])
        assert exact(plain(asyncio.run(_collect(answer, name, arguments)))) == exact(body[page.items])


async def _collect(answer: Any, name: str, arguments: dict[str, Any]) -> list[Any]:
    async with async_client(Player(answer)) as client:
        return [item async for item in bound(client, name)(**arguments)]
