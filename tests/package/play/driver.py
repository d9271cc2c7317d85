"""Makes the typed calls for a recording, on both levels and in both colours, and compares what went out and came in."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import httpx

from dify_client import ApiError, ApiStatusError, AsyncDifyClient, DifyClient
from tests.replay import Recording

from .arguments import flat, switch_value, with_model
from .calls import bound, table
from .compare import Frames, assert_end, assert_error, assert_events, assert_sent, exact, frames, plain
from .mock import Player
from .operations import Endpoint, find

BASE_URL: Final = "http://replay.test/v1"
API_KEY: Final = "app-secret"
DATASET_KEY: Final = "dataset-secret"


@dataclass(frozen=True)
class Case:
    """A recording with the operation it is a call of."""

    recording: Recording
    endpoint: Endpoint
    path: dict[str, str]

    @property
    def streams(self) -> bool:
        """Whether events were asked for."""
        operation = self.endpoint.operation
        switch = operation.stream_switch
        if switch is None:
            return operation.result == "stream"
        return bool(switch_value(operation, self.recording.request) == switch[2])

    @property
    def frames(self) -> Frames:
        """The events that were recorded."""
        over = self.recording.request.query.get("continue_on_pause") == "true"
        return frames(self.recording.response, over_pauses=over)

    def __str__(self) -> str:
        return self.recording.name


def case_of(recording: Recording) -> Case | None:
    """The case, or ``None`` if the recorded request is no operation of the specification."""
    found = find(recording.request)
    return None if found is None else Case(recording, *found)


def sync_client(player: Player) -> DifyClient:
    """A client that talks to the player."""
    http = httpx.Client(transport=player)
    return DifyClient(BASE_URL, api_key=API_KEY, dataset_api_key=DATASET_KEY, http_client=http, max_retries=0)


def async_client(player: Player) -> AsyncDifyClient:
    """A client that talks to the player."""
    http = httpx.AsyncClient(transport=player)
    return AsyncDifyClient(BASE_URL, api_key=API_KEY, dataset_api_key=DATASET_KEY, http_client=http, max_retries=0)


def level_one(case: Case, client: DifyClient | AsyncDifyClient, verb: str) -> Any:
    """Call a function of the endpoint module, with models."""
    arguments = with_model(case.endpoint.operation, case.recording.request, case.path)
    return getattr(case.endpoint.module, verb)(client=client, **arguments)


def level_two(case: Case, client: DifyClient | AsyncDifyClient, service: str | None = None) -> Any:
    """Call the bound method of a service (default: the first that has it), with keywords and plain dicts."""
    calls = table()[case.endpoint.operation.id]
    method = bound(client, calls.of(service or calls.services[0], streams=case.streams))
    return method(**flat(case.endpoint.operation, case.recording.request, case.path))


def run_sync(case: Case, call: Callable[[DifyClient], Any], odd: str | None = None) -> None:
    """Make a call on a sync client, read its answer to the end, compare."""
    player = Player(case.recording.response)
    with sync_client(player) as client:
        check(case, player, lambda: finish(case, call(client)), odd)


def run_async(case: Case, call: Callable[[AsyncDifyClient], Any], odd: str | None = None) -> None:
    """Make a call on an async client, read its answer to the end, compare."""
    player = Player(case.recording.response)

    async def run() -> Any:
        async with async_client(player) as client:
            return await afinish(case, call(client))

    check(case, player, lambda: asyncio.run(run()), odd)


def check(case: Case, player: Player, call: Callable[[], Any], odd: str | None) -> None:
    """Run a call and compare both directions.

    Args:
        case: what is played.
        player: where the call ends up.
        call: gives the result; of a stream its events and the error it ended in.
        odd: name of the error that is expected although the status is good.
    """
    operation, response = case.endpoint.operation, case.recording.response
    outcome: Any = None
    error: ApiError | None = None
    try:
        outcome = call()
    except ApiError as raised:
        error = raised
    if error is not None and not player.sent:
        raise error
    switch = operation.stream_switch
    assert len(player.sent) == 1
    assert_sent(player.sent[0], case.recording.request, added={} if switch is None else {switch[0]: switch[1]})
    if odd is not None:
        assert type(error).__name__ == odd
    elif response.status >= 400:
        assert isinstance(error, ApiStatusError)
        assert_error(error, response)
    elif error is not None:
        raise error
    elif case.streams:
        assert_events(outcome[0], case.frames)
        assert_end(outcome[1], case.frames)
    elif operation.result == "json":
        assert exact(plain(outcome)) == exact(json.loads(response.body))
    elif operation.result == "binary":
        assert outcome == response.body
    else:
        assert outcome is None


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
    return await result.read() if case.endpoint.operation.result == "binary" else result


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
