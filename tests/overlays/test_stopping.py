"""Stopping a run: asked for, or by leaving its stream in whatever way."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import threading
from typing import Any

import anyio
import httpx
import pytest

from dify_client import AsyncDifyClient, DifyClient, InvalidRequestError, RequestOptions, StreamError, StreamInterrupted
from tests.replay import ReplayServer
from tests.replay.wire import Fault

from .colours import Colour, Scripted
from .events import (
    MESSAGE,
    RUN,
    TASK,
    asked,
    chunk,
    error,
    failure,
    finished,
    form,
    message,
    message_end,
    paused,
    started,
    stream,
)
from .sockets import json_step, stream_step

TAKEN = {"result": "success"}
CHAT_STOP = f"POST /chat-messages/{TASK}/stop"
UNFINISHED = [started(chat=True), message("a"), message("b")]


def taken() -> httpx.Response:
    return httpx.Response(200, json=TAKEN)


@pytest.mark.parametrize(
    ("service", "arguments", "first", "path"),
    [
        ("chat", {"query": "Hi"}, message("a"), CHAT_STOP),
        ("chatflow", {"query": "Hi"}, started(chat=True), CHAT_STOP),
        ("completion", {"inputs": {}}, message("a"), f"POST /completion-messages/{TASK}/stop"),
        ("workflow", {"inputs": {}}, started(), f"POST /workflows/tasks/{TASK}/stop"),
    ],
)
def test_stop_asks_the_right_place(
    colour: Colour, service: str, arguments: dict[str, Any], first: dict[str, Any], path: str
) -> None:
    server = Scripted(stream(first, message_end(), finished({})), taken())
    client = colour.client(server)
    made = getattr(client, service).stream(**arguments, user="somebody")
    colour.next(made)

    assert colour.wait(made.stop()).result == "success"
    assert server.paths[1] == path
    assert json.loads(server.requests[1].content) == {"user": "somebody"}
    colour.shut(made)


@pytest.mark.parametrize(("first", "path"), [(chunk("a"), "workflows/tasks"), (message("a"), "chat-messages")])
def test_a_followed_run_is_stopped_as_what_it_is(colour: Colour, first: dict[str, Any], path: str) -> None:
    server = Scripted(stream(first, finished({})), taken())
    made = colour.client(server).workflow.runs.events(workflow_run_id=RUN)
    colour.next(made)

    colour.wait(made.stop())
    assert server.paths[1] == f"POST /{path}/{TASK}/stop"
    colour.shut(made)


def test_stop_goes_where_the_stream_went(colour: Colour) -> None:
    options = RequestOptions(api_key="other", base_url="http://other.test/v1", headers={"X-A": "1"}, body={"more": 1})
    server = Scripted(stream(*UNFINISHED), taken())
    made = colour.client(server).chat.stream(query="Hi", options=options)
    colour.next(made)
    colour.wait(made.stop())

    request = server.requests[1]
    assert (request.url.host, request.headers["x-a"], server.keys) == ("other.test", "1", ["other", "other"])
    assert json.loads(request.content) == {"user": "u"}
    colour.shut(made)


def test_a_pipeline_cannot_be_stopped(colour: Colour) -> None:
    server = Scripted(stream(started(), finished({})))
    made = colour.client(server).knowledge.pipelines.stream(
        dataset_id="9b1f7a52-0000-4000-8000-000000000001",
        inputs={},
        datasource_type="local_file",
        datasource_info_list=[],
        start_node_id="n",
        is_published=False,
    )
    colour.next(made)

    with pytest.raises(InvalidRequestError, match="not possible for this run"):
        colour.wait(made.stop())
    colour.shut(made)
    assert len(server.requests) == 1


def test_stop_needs_a_first_event(colour: Colour) -> None:
    made = colour.client(Scripted()).chat.stream(query="Hi")

    with pytest.raises(InvalidRequestError, match="read an event first"):
        colour.wait(made.stop())


@pytest.mark.parametrize("events", [1, 2, 3])
def test_leaving_early_stops_the_run(colour: Colour, events: int) -> None:
    server = Scripted(stream(*UNFINISHED, message("c")), taken())

    def some(opened: Any) -> None:
        for _ in range(events):
            colour.next(opened)

    colour.within(colour.client(server).chat.stream(query="Hi", stop_on_exit=True), some)

    assert server.paths == ["POST /chat-messages", CHAT_STOP]


@pytest.mark.parametrize(
    "events",
    [
        [message("a"), message_end()],
        [started(chat=True), message("a"), finished({}, chat=True)],
        [started(chat=True), message("a"), message_end(), finished({}, chat=True)],
        [started(chat=True), asked(form(), chat=True), paused(form(), chat=True)],
    ],
)
def test_a_run_that_is_over_or_waits_is_not_stopped(colour: Colour, events: list[Any]) -> None:
    server = Scripted(stream(*events))

    colour.within(colour.client(server).chat.stream(query="Hi", stop_on_exit=True), colour.items)

    assert server.paths == ["POST /chat-messages"]


def test_nothing_is_stopped_unasked(colour: Colour) -> None:
    server = Scripted(stream(*UNFINISHED))

    colour.within(colour.client(server).chat.stream(query="Hi"), colour.next)

    assert len(server.requests) == 1


def test_nothing_is_stopped_before_the_first_event(colour: Colour) -> None:
    server = Scripted(stream(*UNFINISHED))

    colour.within(colour.client(server).chat.stream(query="Hi", stop_on_exit=True), lambda _: None)

    assert len(server.requests) == 1


def test_an_error_of_the_program_stops_the_run(colour: Colour) -> None:
    server = Scripted(stream(*UNFINISHED), taken())

    def fail(opened: Any) -> None:
        colour.next(opened)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        colour.within(colour.client(server).chat.stream(query="Hi", stop_on_exit=True), fail)

    assert server.paths[1:] == [CHAT_STOP]


def test_a_run_that_reported_its_error_is_not_stopped(colour: Colour) -> None:
    server = Scripted(stream(message("a"), failure()))

    with pytest.raises(StreamError):
        colour.within(colour.client(server).chat.stream(query="Hi", stop_on_exit=True), colour.items)

    assert len(server.requests) == 1


def test_a_lost_connection_stops_the_run_once(colour: Colour) -> None:
    server = Scripted(stream(*UNFINISHED), taken())
    made = colour.client(server).chat.stream(query="Hi", stop_on_exit=True)

    with pytest.raises(StreamInterrupted):
        colour.within(made, colour.items)
    colour.shut(made)

    assert server.paths[1:] == [CHAT_STOP]


def test_complete_stops_what_it_cannot_finish(colour: Colour) -> None:
    server = Scripted(stream(*UNFINISHED), taken())

    with pytest.raises(StreamInterrupted):
        colour.wait(colour.client(server).chat.complete(query="Hi", stop_on_exit=True))

    assert server.paths[1:] == [CHAT_STOP]


def test_a_stop_that_fails_is_logged_and_hides_nothing(colour: Colour, caplog: pytest.LogCaptureFixture) -> None:
    server = Scripted(stream(*UNFINISHED), error(500, "internal_server_error"))

    with caplog.at_level(logging.WARNING, "dify_client"):
        colour.within(colour.client(server).chat.stream(query="Hi", stop_on_exit=True), colour.next)

    assert f"stopping task {TASK} failed" in caplog.text


def test_a_stream_that_is_only_dropped_sends_nothing() -> None:
    """Collecting an object must not wait for a server."""
    server = Scripted(stream(*UNFINISHED))
    with DifyClient(
        "http://dify.test/v1", api_key="k", user="u", http_client=httpx.Client(transport=httpx.MockTransport(server))
    ) as client:
        made = client.chat.stream(query="Hi", stop_on_exit=True)
        next(made)
        with pytest.warns(ResourceWarning, match="never closed"):
            del made
            gc.collect()

    assert len(server.requests) == 1


@pytest.mark.parametrize("way", ["task", "asyncio", "trio"])
def test_a_cancelled_task_stops_the_run(way: str) -> None:
    """The stop is sent although the task is being cancelled, by its task or by a scope around it."""
    hold = Fault("hold", at_chunk=len(UNFINISHED))

    async def read(client: AsyncDifyClient, reached: anyio.Event) -> None:
        async with client.chat.stream(query="Hi", stop_on_exit=True) as opened:
            async for event in opened:
                if event.event == "message" and opened.text == "ab":
                    reached.set()

    async def run(address: str) -> None:
        async with AsyncDifyClient(address, api_key="k", user="u") as client:
            reached = anyio.Event()
            if way != "task":
                async with anyio.create_task_group() as group:
                    group.start_soon(read, client, reached)
                    await reached.wait()
                    group.cancel_scope.cancel()
            else:
                task = asyncio.create_task(read(client, reached))
                await reached.wait()
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task

    with ReplayServer() as server:
        server.script(stream_step(*UNFINISHED, message("never"), cut=hold), json_step(TAKEN))
        anyio.run(run, server.base_url, backend="trio" if way == "trio" else "asyncio")

        assert [request.path for request in server.requests] == ["/v1/chat-messages", f"/v1/chat-messages/{TASK}/stop"]


def test_closing_from_another_thread_stops_the_run() -> None:
    hold = Fault("hold", at_chunk=len(UNFINISHED))
    with ReplayServer() as server, DifyClient(server.base_url, api_key="k", user="u") as client:
        server.script(stream_step(*UNFINISHED, message("never"), cut=hold), json_step(TAKEN))
        made = client.chat.stream(query="Hi", stop_on_exit=True)
        reached = threading.Event()

        def close() -> None:
            reached.wait()
            made.close()

        closer = threading.Thread(target=close)
        closer.start()
        for _ in made:
            if made.text == "ab":
                reached.set()
        closer.join()

        assert server.requests[1].path == f"/v1/chat-messages/{TASK}/stop"
        assert made.message_id == MESSAGE
