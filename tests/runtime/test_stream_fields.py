"""Streams that name their events in the ``event`` field."""

from __future__ import annotations

from typing import Any

import pytest

from templates.runtime.errors import StreamError, StreamInterrupted
from templates.runtime.operation import StreamSpec

from .stream_support import PING, SPEC, Streams, names, streams, strict

__all__ = ["streams"]

# The HTTP library leaves its inner generators to the garbage collector if a body is not read to its end; Trio says so.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator '(http|tests):ResourceWarning")


FIELDS: StreamSpec[Any] = StreamSpec(
    decode=strict, name_from="field", terminal=frozenset({"end"}), done="[DONE]", code="code", message="msg"
)


def field(name: str, text: str, id: str | None = None) -> bytes:
    return f"{f'id: {id}' + chr(10) if id is not None else ''}event: {name}\ndata: {text}\n\n".encode()


def test_names_in_the_event_field(streams: Streams) -> None:
    streams.spec = FIELDS
    streams.body(field("a", '{"n": 1}', "5") + PING + field("a", "[2]") + field("b", "", "6"), field("end", "{}"))
    assert streams.read() == [
        {"event": "a", "id": "5", "data": {"n": 1}},
        {"event": "a", "id": "5", "data": [2]},
        {"event": "b", "id": "6", "data": None},
        {"event": "end", "id": "6", "data": {}},
    ]


def test_text_that_is_no_json_under_a_known_name(streams: Streams) -> None:
    streams.spec = FIELDS
    streams.body(field("a", "plain text") + field("end", "bye"))
    first, last = streams.read()
    assert (first.name, first.raw, last.name) == ("a", "plain text", "end")
    assert streams.ends[0].last == {"event": "end", "data": "bye"}


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [('{"code": 401, "msg": "go"}', "401", "go"), ("broken", None, "broken"), ('["x"]', None, r"['x']")],
)
def test_an_error_in_the_event_field(streams: Streams, text: str, code: str | None, message: str) -> None:
    streams.spec = FIELDS
    streams.body(field("a", "{}") + field("error", text))
    with pytest.raises(StreamError) as caught:
        streams.read()
    assert (caught.value.code, caught.value.message) == (code, message)


def test_a_sentinel_in_the_event_field(streams: Streams) -> None:
    streams.spec = FIELDS
    streams.body(field("a", "{}") + field("done", "[DONE]") + field("a", "{}"))
    assert len(streams.read()) == 1


def test_an_unfinished_event_with_its_name_in_the_field(streams: Streams) -> None:
    streams.spec = StreamSpec(decode=strict, name_from="field", terminal=frozenset({"end"}), flush=True)
    streams.body(field("a", "{}") + field("end", "{}")[:-1])
    assert names(streams.read(include_pings=True)) == ["a", "end"]


@pytest.mark.parametrize("in_field", [True, False])
def test_an_event_that_ends_a_stream_only_with_some_values(streams: Streams, in_field: bool) -> None:
    streams.spec = StreamSpec(
        decode=strict,
        name_from="field" if in_field else "data",
        terminal=frozenset({"state"}),
        terminal_when={"running": False},
    )
    running, over = '{"event": "state", "running": true}', '{"event": "state", "running": false}'
    streams.body(field("state", running), field("a", '{"event": "a"}'), field("state", over))
    assert names(streams.read()) == ["state", "a", "state"]
    streams.body(field("state", running), field("a", '{"event": "a"}'))
    with pytest.raises(StreamInterrupted):
        streams.read()


def test_data_without_members_does_not_end_a_stream_that_ends_only_with_some_values(streams: Streams) -> None:
    streams.spec = StreamSpec(
        decode=strict, name_from="field", terminal=frozenset({"state"}), terminal_when={"running": False}
    )
    streams.body(field("state", "[1]"), field("state", '"over"'), field("state", '{"running": false}'))
    assert [event["data"] for event in streams.read()] == [[1], "over", {"running": False}]


def test_pings_in_the_event_field(streams: Streams) -> None:
    streams.spec = FIELDS
    streams.body(PING, field("ping", "{}") + field("end", "{}"))
    assert names(streams.read(include_pings=True)) == ["ping", "ping", "end"]


@pytest.mark.parametrize("in_field", [True, False])
def test_the_last_event_id_is_that_of_the_event_in_hand(streams: Streams, in_field: bool) -> None:
    streams.spec = FIELDS if in_field else SPEC
    streams.body(field("a", '{"event": "a"}', "1"), field("b", '{"event": "b"}', "2"), field("end", '{"event": "end"}'))
    found: list[str] = []

    async def main() -> None:
        async with streams.asynchronous() as stream:
            async for _ in stream:
                found.append(stream.last_event_id)

    if streams.colour == "sync":
        with streams.blocking() as stream:
            for _ in stream:
                found.append(stream.last_event_id)
    else:
        streams.run(main)
    assert found == ["1", "2", "2"]


def test_data_that_need_not_be_json(streams: Streams) -> None:
    streams.spec = StreamSpec(
        decode=strict, name_from="field", terminal=frozenset({"end"}), plain=frozenset({"end", "b"}), flush=True
    )
    streams.body(field("b", '"[B]"') + field("b", "[B]") + field("a", "[A]") + b"event: end\ndata: [DONE")
    first, second, third, last = streams.read()
    assert (first, second) == ({"event": "b", "id": "", "data": "[B]"}, {"event": "b", "id": "", "data": "[B]"})
    assert (third.name, third.raw) == ("a", "[A]")
    assert last == {"event": "end", "id": "", "data": "[DONE"}


def test_the_id_an_event_carries_itself(streams: Streams) -> None:
    streams.spec = StreamSpec(decode=strict, name_from="field", terminal=frozenset({"end"}), id_from="own")
    streams.body(field("a", "1", "0") + field("a", "2") + field("a", "3", "") + field("end", "{}", "1"))
    assert streams.read() == [
        {"event": "a", "id": "0", "data": 1},
        {"event": "a", "data": 2},
        {"event": "a", "id": "", "data": 3},
        {"event": "end", "id": "1", "data": {}},
    ]
