"""Recorded streams over real sockets, cut as they were: the whole client, HTTP library included."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any, Final

import pytest

from dify_client import ApiConnectionError, ApiError, AsyncDifyClient, DifyClient, StreamInterrupted
from tests.replay import Fault, ReplayServer, Step, load, load_all

from .play.compare import assert_end, assert_events, assert_sent
from .play.driver import Case, adrain, case_of, drain, level_two
from .play.exceptions import FORBIDDEN, lookup

STREAMS: Final = [
    case
    for case in map(case_of, load_all())
    if case is not None and case.streams and case.recording.response.is_stream and not lookup(case.recording, FORBIDDEN)
]
CHAT: Final = load("1.14.0/08-chat/01-streaming")
WORKFLOW: Final = load("1.14.0/06-workflow/01-run-streaming")


@pytest.fixture
def server() -> Iterator[ReplayServer]:
    with ReplayServer() as started:
        yield started


@pytest.fixture
def client(server: ReplayServer) -> Iterator[DifyClient]:
    with DifyClient(server.base_url, api_key="app-x", dataset_api_key="dataset-x", max_retries=0) as made:
        yield made


def some(stream: Any, count: int) -> tuple[list[Any], None]:
    """Only so many events: the recorded server never closed this stream, and this one does not either."""
    with stream:
        events = [event for _, event in zip(range(count), stream, strict=False)]
    return events, None


@pytest.mark.parametrize("case", STREAMS, ids=str)
def test_stream(case: Case, server: ReplayServer, client: DifyClient) -> None:
    """Every recorded stream, sync."""
    server.script(case.recording)
    stream = level_two(case, client)
    if case.recording.response.closed_by == "client":
        events, _ = some(stream, len(case.frames.events))
        assert_events(events, case.frames)
    else:
        events, error = drain(stream)
        assert_events(events, case.frames)
        assert_end(error, case.frames)
    switch = case.endpoint.operation.stream_switch
    assert_sent(server.requests[-1], case.recording.request, added={switch[0]: switch[2]} if switch else {})


@pytest.mark.parametrize("recording", [CHAT, WORKFLOW], ids=str)
@pytest.mark.parametrize("chunk_size", [1, 3, 1_000_000])
def test_cuts_do_not_matter(recording: Any, chunk_size: int, server: ReplayServer) -> None:
    """Byte by byte or all at once: the same events. Async."""
    case = case_of(recording)
    assert case is not None
    server.script(Step(recording, chunk_size=chunk_size))

    async def run() -> tuple[list[Any], ApiError | None]:
        async with AsyncDifyClient(server.base_url, api_key="app-x") as client:
            return await adrain(level_two(case, client))

    events, error = asyncio.run(run())
    assert_events(events, case.frames)
    assert_end(error, case.frames)


@pytest.mark.parametrize("count", [0, 1, 100, 700, 1000])
@pytest.mark.parametrize("action", ["cut", "reset"])
def test_lost_connection(action: Any, count: int, server: ReplayServer, client: DifyClient) -> None:
    """A connection that is lost in a stream is ``StreamInterrupted`` with what came so far; nothing is sent again."""
    server.script(Step(CHAT, Fault(action, at_byte=count)))
    before = len(server.requests)
    stream = client.chat.stream(query="hello there", user="me")
    texts: list[str] = []
    with pytest.raises(StreamInterrupted) as raised, stream:
        texts.extend(stream.iter_text())
    assert raised.value.partial_text == "".join(texts) == stream.text
    assert len(server.requests) == before + 1


def test_lost_before_the_answer(server: ReplayServer, client: DifyClient) -> None:
    """A connection that is lost before the answer begins is an ``ApiConnectionError``; a POST is not sent again."""
    server.script(Step(CHAT, Fault("cut")))
    before = len(server.requests)
    with pytest.raises(ApiConnectionError), client.chat.stream(query="hello there", user="me") as stream:
        next(iter(stream))
    assert len(server.requests) == before + 1


def test_leaving_a_stream_ends_the_connection(server: ReplayServer, client: DifyClient) -> None:
    """``break`` inside ``with`` closes: the server, which holds the rest back, sees the client leave."""
    fault = Fault("hold", at_chunk=2)
    server.script(Step(CHAT, fault), WORKFLOW)
    with client.chat.stream(query="hello there", user="me") as stream:
        for event in stream:
            assert event.event == "message"
            break
    assert fault.reached.wait(10)
    with client.workflow.stream(inputs={}, user="me") as runs:
        assert runs.result() is not None


def test_an_answer_as_large_as_it_likes(server: ReplayServer, client: DifyClient) -> None:
    """Two streams at once on one client, read in turns."""
    server.script(CHAT, WORKFLOW)
    with client.chat.stream(query="hello there", user="me") as chat, client.workflow.stream(inputs={}, user="m") as run:
        first = [chat_event for chat_event in chat]
        second = [run_event for run_event in run]
    assert (first[-1].event, second[-1].event) == ("message_end", "workflow_finished")
