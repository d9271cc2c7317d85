"""``complete`` and ``result`` on every recorded stream: what the blocking call would have returned, or why not."""

from __future__ import annotations

import asyncio
from typing import Any, Final

import pytest

from dify_client import ApiError, StreamError, StreamInterrupted
from tests.replay import load_all

from .play.arguments import flat
from .play.calls import bound, table
from .play.compare import exact
from .play.driver import Case, async_client, case_of, drain, level_two, sync_client
from .play.exceptions import FORBIDDEN, lookup
from .play.mock import Player

SERVICES: Final = {"sendChatMessage": "chat", "sendCompletionMessage": "completion", "runWorkflow": "workflow"}
CASES: Final = [
    case
    for case in map(case_of, load_all())
    if case is not None
    and case.streams
    and case.recording.response.is_stream
    and case.endpoint.operation.id in SERVICES
    and not lookup(case.recording, FORBIDDEN)
]


def outcome(case: Case) -> tuple[str, Any]:
    """What ``result`` of the stream gives: the answer as JSON, or the kind of its error."""
    with sync_client(Player(case.recording.response)) as client:
        stream = level_two(case, client)
        events, _ = drain(stream)
        assert len(events) == len(case.frames.events)
        try:
            return "answer", exact(stream.result().to_dict())
        except ApiError as error:
            return "error", type(error)


def services(case: Case) -> tuple[str, ...]:
    """Where ``complete`` is bound for this operation."""
    return tuple(s for s in table()[case.endpoint.operation.id].services)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_complete(case: Case) -> None:
    """Both colours on every service that has the call: the same as reading the stream and asking for its result."""
    arguments = flat(case.endpoint.operation, case.recording.request, case.path)
    for service in services(case):
        results: list[tuple[str, Any]] = []
        for run in (_sync, _async):
            try:
                results.append(("answer", exact(run(case, service, arguments).to_dict())))
            except ApiError as error:
                results.append(("error", type(error)))
        assert results[0] == results[1]
        if case.frames.end == "complete":
            assert results[0] == outcome(case)
        else:
            expected = StreamError if case.frames.end == "error" else StreamInterrupted
            assert results[0] == ("error", expected)


def _sync(case: Case, service: str, arguments: dict[str, Any]) -> Any:
    with sync_client(Player(case.recording.response)) as client:
        return bound(client, f"{service}.complete")(**arguments)


def _async(case: Case, service: str, arguments: dict[str, Any]) -> Any:
    async def run() -> Any:
        async with async_client(Player(case.recording.response)) as client:
            return await bound(client, f"{service}.complete")(**arguments)

    return asyncio.run(run())


def test_failed_runs_are_errors() -> None:
    """There are recordings of runs that failed without an error event, and they are told by ``StreamError``."""
    finished = [
        case
        for case in CASES
        if case.frames.end == "complete"
        and any(e["event"] == "workflow_finished" and e["data"]["status"] == "failed" for e in case.frames.events)
    ]
    assert finished
    assert {outcome(case) for case in finished} == {("error", StreamError)}
