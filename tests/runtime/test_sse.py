"""The decoder of server-sent events: the rules of the standard, in whatever pieces the bytes come."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from templates.runtime.errors import DecodeError
from templates.runtime.sse import ServerSentEvent, SSEDecoder


def by_the_standard(body: bytes) -> list[ServerSentEvent]:
    """The events of a whole body, line by line as the standard tells it, with no thought of speed."""
    text = body.decode("utf-8", "replace").removeprefix("\ufeff")
    lines = re.split("\r\n|\r|\n", text)
    events: list[ServerSentEvent] = []
    name, data, last_id, retry = "", "", "", None
    for line in lines[:-1]:  # what follows the last line end is no line
        if not line:
            if data:
                events.append(ServerSentEvent(name or "message", data[:-1], last_id, retry))
            name, data, retry = "", "", None
            continue
        if line.startswith(":"):
            continue
        field, value = line.split(":", 1) if ":" in line else (line, "")
        if value.startswith(" "):
            value = value[1:]
        if field == "event":
            name = value
        elif field == "data":
            data += value + "\n"
        elif field == "id" and "\0" not in value:
            last_id = value
        elif field == "retry" and re.fullmatch("[0-9]+", value):
            retry = int(value)
    return events


def decode(pieces: Iterable[bytes]) -> list[ServerSentEvent]:
    decoder = SSEDecoder()
    return [event for piece in pieces for event in decoder.feed(piece)]


def cut(body: bytes, places: Iterable[int]) -> list[bytes]:
    edges = [0, *sorted({p % (len(body) + 1) for p in places}), len(body)]
    return [body[a:b] for a, b in pairwise(edges)]


WORDS = [
    b"data", b"data:", b"data: ", b"event", b"event: ping", b"event:x", b"id: 7", b"id: \x007", b"id", b"retry: 10",
    b"retry: +1", b"retry: 1_0", "retry: \u0663".encode(), b": hi", b":", b"\n", b"\n\n", b"\r", b"\r\n",
    b"\r\n\r\n", b"\r\r",
    b"\xef\xbb\xbf", b"\xef", "\u2028".encode(), b"\x85", b"\x0b", b"\x0c", b"\xff", b"\xe2\x80", "\u00e9".encode(),
    b" ", b"{}", b"x",
    b'data: {"event": "message"}\n\n', b"data: a\n\n",
]  # fmt: skip
BODIES = st.one_of(st.binary(max_size=60), st.lists(st.sampled_from(WORDS), max_size=25).map(b"".join))


def texts(items: Iterable[bytes | None]) -> list[str | None]:
    """The items of the data path as text."""
    return [None if item is None else str(item, "utf-8", "replace") for item in items]


@given(BODIES, st.lists(st.integers(0, 300), max_size=12))
def test_any_cutting_of_any_bytes_gives_the_events_of_the_standard(body: bytes, places: list[int]) -> None:
    expected = by_the_standard(body)
    assert decode(cut(body, places)) == expected
    assert decode(body[i : i + 1] for i in range(len(body))) == expected


@given(BODIES, st.lists(st.integers(0, 300), max_size=12))
def test_the_data_path_gives_the_same_data_and_pings(body: bytes, places: list[int]) -> None:
    data, events = SSEDecoder(), SSEDecoder()
    for piece in cut(body, places):
        found = data.feed_data(piece)
        assert texts(found) == [e and e.data for e in events.feed_events(piece)]
    assert (data.last_event_id, data.retry, data.pings) == (events.last_event_id, events.retry, events.pings)


@given(BODIES, st.integers(1, 40), st.lists(st.integers(0, 300), max_size=12))
def test_the_size_limit_strikes_at_the_same_event_however_it_is_cut(body: bytes, limit: int, places: list[int]) -> None:
    def outcome(pieces: Iterable[bytes]) -> tuple[list[str], bool]:
        decoder, found = SSEDecoder(max_event_bytes=limit), list[str]()
        try:
            for piece in pieces:
                found += [item for item in texts(decoder.feed_data(piece)) if item is not None]
            decoder.flush()
        except DecodeError:
            return found, True
        return found, False

    assert outcome(cut(body, places)) == outcome([body])


def test_a_stream_of_one_line_events_in_one_chunk() -> None:
    assert texts(SSEDecoder().feed_data(b"data: a\n\ndata: b\n\ndata: c\n\ndata: d")) == ["a", "b", "c"]


def test_a_keep_alive_without_data_is_no_event_but_is_told() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"event: ping\n\ndata: a\n\nevent: other\n\n") == [ServerSentEvent("message", "a")]
    assert decoder.pings == 1
    assert texts(decoder.feed_data(b"data: b\n\nevent: ping\n\ndata: c\n\n")) == ["b", None, "c"]
    assert decoder.pings == 2


def test_the_name_of_keep_alives_can_be_chosen() -> None:
    decoder = SSEDecoder(ping="beat")
    assert list(decoder.feed_events(b"event: ping\n\nevent: beat\n\n")) == [None]
    assert list(SSEDecoder(ping=None).feed_events(b"event: ping\n\n")) == []


def test_fields_of_an_event() -> None:
    decoder = SSEDecoder()
    body = b"id: 1\nevent: add\ndata: x\ndata:  y\nretry: 250\n\ndata\n\nid\ndata: z\n\n"
    assert decoder.feed(body) == [("add", "x\n y", "1", 250), ("message", "", "1", None), ("message", "z", "", None)]
    assert (decoder.last_event_id, decoder.retry) == ("", 250)


def test_a_number_of_absurd_length_is_no_retry() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"retry: " + b"9" * 5000 + b"\ndata: a\n\n") == [ServerSentEvent("message", "a")]
    assert decoder.retry is None


def test_line_separators_inside_json_do_not_end_a_line() -> None:
    text = '{"answer": "a\u2028b\u2029c\u0085d\x0be"}'
    assert decode([f"data: {text}\n\n".encode()]) == [ServerSentEvent("message", text)]
    assert texts(SSEDecoder().feed_data(f"data: {text}\n\n".encode())) == [text]


def test_a_carriage_return_at_the_end_of_a_chunk_ends_its_line_at_once() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"data: a\r\n\r") == [ServerSentEvent("message", "a")]
    assert decoder.feed(b"\ndata: b\n\n") == [ServerSentEvent("message", "b")]


def test_bytes_that_are_no_utf_8_are_replaced() -> None:
    assert texts(SSEDecoder().feed_data(b"data: a\n\n")) == ["a"]
    decoder = SSEDecoder()
    assert [texts(decoder.feed_data(b"data: a\xffb\n\n")) for _ in range(2)] == [["a\ufffdb"]] * 2


def test_flush_gives_the_unfinished_event() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"data: a\n\ndata: b\ndata: c") == [ServerSentEvent("message", "a")]
    assert decoder.flush() == [ServerSentEvent("message", "b\nc")]
    assert decoder.flush() == []


def test_events_before_one_that_is_too_large_are_given_first() -> None:
    decoder = SSEDecoder(max_event_bytes=20)
    assert decoder.feed(b"data: a\n\ndata: " + b"x" * 30 + b"\n\ndata: c\n\n") == [ServerSentEvent("message", "a")]
    for _ in range(2):
        with pytest.raises(DecodeError, match="larger than the limit of 20 bytes"):
            decoder.feed(b"data: d\n\n")
    with pytest.raises(DecodeError):
        decoder.flush()


def test_an_unfinished_event_that_is_too_large_is_refused_at_once() -> None:
    decoder = SSEDecoder(max_event_bytes=20)
    with pytest.raises(DecodeError):
        decoder.feed(b"data: " + b"x" * 30)


def test_the_beginning_of_a_large_event_behind_a_good_one() -> None:
    decoder = SSEDecoder(max_event_bytes=20)
    assert decoder.feed(b"data: a\n\ndata: " + b"x" * 30) == [ServerSentEvent("message", "a")]
    with pytest.raises(DecodeError):
        decoder.feed(b"x")


def test_an_event_of_exactly_the_limit_passes() -> None:
    body = b"data: 123\n\n"
    for limit, passes in ((10, True), (9, False)):
        for pieces in ([body], [b"\n", body], [body[:-1], b"\n"], [body[:-1] + b"\r"]):
            decoder = SSEDecoder(max_event_bytes=limit)
            if passes:
                assert [e.data for piece in pieces for e in decoder.feed(piece)] == ["123"]
            else:
                with pytest.raises(DecodeError):
                    [decoder.feed(piece) for piece in pieces]


def test_a_limit_below_one_is_refused() -> None:
    with pytest.raises(ValueError, match="1 or more"):
        SSEDecoder(max_event_bytes=0)


def test_a_large_event_in_many_pieces() -> None:
    text = "0123456789" * 20_000
    body = f"data: {text}\n\n".encode()
    assert decode(body[i : i + 7] for i in range(0, len(body), 7)) == [ServerSentEvent("message", text)]
