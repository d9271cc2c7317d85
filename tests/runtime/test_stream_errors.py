"""What errors of a stream say: what went wrong, in which call, what came before, and never a key."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from templates.runtime.errors import ApiError, StreamError, StreamInterrupted
from templates.runtime.meta import MetaPlace
from templates.runtime.operation import StreamSpec

from .client_support import CONFIG, GET, KEY, STREAM, Api, Pieces, Server, event_stream
from .stream_support import Streams, data, streams

__all__ = ["streams"]


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ({"message": "no tea", "error": "E1"}, "no tea"),
        ({"message": "", "error": "E1"}, "E1"),
        ({"message": ["no tea"], "error": "E1"}, "E1"),
        ({"error": "E1"}, "E1"),
        ({}, "{'event': 'error'}"),
    ],
)
def test_the_message_is_the_first_text_that_the_error_event_has(
    streams: Streams, members: dict[str, object], message: str
) -> None:
    streams.body(data("error", **members))
    with pytest.raises(StreamError) as caught:
        streams.read()
    assert caught.value.message == message


def test_an_interruption_names_its_operation(streams: Streams) -> None:
    streams.body(data("a"))
    with pytest.raises(StreamInterrupted) as caught:
        streams.read()
    assert caught.value.message == "the stream ended before its closing event"
    assert caught.value.operation == "watch"


def test_a_broken_connection_is_told_with_its_cause(streams: Streams) -> None:
    streams.body(data("a"), httpx.ReadError("reset"))
    with pytest.raises(StreamInterrupted) as caught:
        streams.read()
    assert caught.value.message == "the connection broke before the stream's closing event: ReadError"
    assert str(caught.value.__cause__) == "reset"


def test_the_cause_of_an_interruption_repeats_no_key(api: Api, server: Server) -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        return httpx.Response(
            200, headers=event_stream().headers, stream=Pieces(data("tick"), httpx.ReadError(f"lost {KEY} here"))
        )

    server.play(broken)
    with pytest.raises(StreamInterrupted) as caught:
        api.events()
    assert str(caught.value.__cause__) == "lost [hidden] here"


def test_a_program_can_take_the_key_out_of_what_a_stream_said(api: Api, server: Server) -> None:
    server.play(event_stream())
    said: dict[str, Any] = {"text": f"no such key: {KEY}", "code": 1}

    async def read() -> dict[str, Any]:
        async with api.asynchronous().stream(GET, STREAM, {}) as stream:
            return stream.redacted(said)

    if api.colour == "sync":
        with api.blocking().stream(GET, STREAM, {}) as stream:
            found = stream.redacted(said)
    else:
        found = asyncio.run(read())
    assert found == {"text": "no such key: [hidden]", "code": 1}


@pytest.mark.parametrize(
    ("pieces", "kind"),
    [((data("tick"), "reset"), StreamInterrupted), ((b"event: error\ndata: no tea\n\n",), StreamError)],
)
def test_an_error_of_a_stream_says_which_answer_it_was(
    api: Api, server: Server, pieces: tuple[Any, ...], kind: type[ApiError]
) -> None:
    api.config = CONFIG._replace(meta={"trace": MetaPlace("X-Trace")})
    spec = StreamSpec[Any](decode=lambda d: d, name_from="field", terminal=frozenset({"done"}))

    def broken(request: httpx.Request) -> httpx.Response:
        body = [httpx.ReadError(piece) if isinstance(piece, str) else piece for piece in pieces]
        return httpx.Response(200, headers={**event_stream().headers, "x-trace": "t-1"}, stream=Pieces(*body))

    async def read() -> None:
        async with api.asynchronous().stream(GET, spec, {}) as stream:
            assert [event async for event in stream] == []

    server.play(broken)
    with pytest.raises(kind) as caught:
        if api.colour == "sync":
            list(api.blocking().stream(GET, spec, {}))
        else:
            asyncio.run(read())
    assert caught.value.meta == {"trace": "t-1"}
