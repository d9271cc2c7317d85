"""The decoder at its edges: each test is about lines that a fault could hide in. The rules themselves: ``test_sse``."""

from __future__ import annotations

import pytest

from templates.runtime.errors import DecodeError
from templates.runtime.sse import SSEDecoder

MARK = b"\xef\xbb\xbf"
EVENT = b"data:\n\n"


def texts(*chunks: bytes, limit: int = 1000) -> list[list[str]]:
    """The data that each chunk completes."""
    decoder = SSEDecoder(max_event_bytes=limit)
    return [[event.data for event in decoder.feed(chunk)] for chunk in chunks]


def raw(*chunks: bytes, limit: int = 1000) -> list[list[bytes | None]]:
    """The same by way of the data alone, of a decoder that stands between two events."""
    decoder = SSEDecoder(max_event_bytes=limit)
    decoder.feed(EVENT)
    return [list(decoder.feed_data(chunk)) for chunk in chunks]


def test_a_limit_below_one_is_refused() -> None:
    SSEDecoder(max_event_bytes=1)
    with pytest.raises(ValueError, match="^max_event_bytes must be 1 or more$"):
        SSEDecoder(max_event_bytes=0)


def test_a_mark_is_dropped_at_the_beginning_alone() -> None:
    assert texts(MARK + b"data: a\n\n", MARK + b"data: b\n\n", b"data: c\n\n") == [["a"], [], ["c"]]
    assert texts(MARK[:1], MARK[1:] + b"data: a\n\n") == [[], ["a"]]
    assert texts(MARK + MARK + b"data: a\n\n") == [[]]
    assert texts(b"data: a" + MARK + b"\n\n") == [["a\ufeff"]]


def test_line_ends_may_be_cut_anywhere() -> None:
    assert texts(b"data: a\r\ndata: b\r\n\r\n") == [["a\nb"]]
    assert texts(b"data: a\r", b"\ndata: b\n\n") == [[], ["a\nb"]]
    assert texts(b"data: a\r", b"\n", b"\n") == [[], [], ["a"]]
    assert texts(b"data: a", b"\n\n") == [[], ["a"]]
    assert texts(b"data: a\n", b"\n", limit=8) == [[], ["a"]]
    assert texts(b"data: a\n", b"\ndata: b", b"\n\n") == [[], ["a"], ["b"]]
    assert raw(b"data: a\rdata: b\n\n") == [[b"a\nb"]]


def test_only_line_ends_are_taken_away_around_an_event() -> None:
    assert texts(b" data: a\n\n", b"Xdata: a\n\n", b"data: aX\n\n", b"\n\ndata: a \n\n\n") == [[], [], ["aX"], ["a "]]


def test_what_is_no_data_line_is_none() -> None:
    assert raw(b"data: \n\ny\n\n") == [[b""]]
    assert raw(b"data: a\n\nx\n\ny\n\n") == [[b"a"]]
    assert raw(b"data: a\n\ndata: b\n\ndata: c\n\n", b"data: a b\n\n") == [[b"a", b"b", b"c"], [b"a b"]]
    assert raw(b"data: a\ndata: b\n\ndata: c\n\n", b": x\n\ndata:d\n\n") == [[b"a\nb", b"c"], [b"d"]]


def test_an_unfinished_event_is_kept_for_the_next_chunk() -> None:
    assert raw(b"data: [1,\n", b"data: 2]\n\n") == [[], [b"[1,\n2]"]]
    assert raw(b"data: a\n\ndata: [1,\n", b"data: 2]\n\n") == [[b"a"], [b"[1,\n2]"]]


def test_whether_the_next_chunk_begins_an_event_is_known() -> None:
    decoder = SSEDecoder()
    assert decoder.clean is False
    found: list[object] = []
    for chunk in (EVENT, b"\n", b"data: a", b"\n\n", b"data: b\n\ndata", b": c\n\n", b"\r", b"data: d\r\r", EVENT):
        decoder.feed_data(chunk)
        found.append(decoder.clean)
    assert found == [True, True, False, True, False, True, False, False, True]


def test_the_largest_event_is_as_large_as_the_limit() -> None:
    assert texts(b"data: a\n\n" * 2, b"data: a\n\n\n", limit=8) == [["a", "a"], ["a"]]
    assert texts(b"data: a", b"", limit=7) == [[], []]
    assert texts(b"data:\n\ndata: a", b"", limit=7) == [[""], []]
    whole = (
        (b"data: a\n\n",),
        (b"data: a", b"\n\n"),
        (b"data: aa",),
        (b"data:", b" a", b"b"),
        (b"data:\n\ndata: aa", b""),
    )
    for chunks in whole:
        with pytest.raises(DecodeError, match="larger than the limit of 7 bytes"):
            texts(*chunks, limit=7)
    with pytest.raises(DecodeError, match="larger than the limit of 7 bytes"):
        raw(b"data: a\n\n", limit=7)


def test_events_before_one_that_is_too_large_come_first() -> None:
    decoder = SSEDecoder(max_event_bytes=8)
    assert [event.data for event in decoder.feed(b"data: a\n\ndata: b\n\ndata: cc\n\ndata: d\n\n")] == ["a", "b"]
    assert decoder.clean is False
    for again in (b"data: d\n\n", b""):
        with pytest.raises(DecodeError):
            decoder.feed(again)
    with pytest.raises(DecodeError):
        decoder.flush()


def test_after_too_much_without_a_blank_line_nothing_more_is_taken() -> None:
    decoder = SSEDecoder(max_event_bytes=4)
    for chunk in (b"data:", b"", b"\n\n"):
        with pytest.raises(DecodeError):
            decoder.feed(chunk)


def test_a_flush_gives_the_rest_and_begins_anew() -> None:
    decoder = SSEDecoder(max_event_bytes=7)
    for chunk in (b"dat", b"a: ", b"a"):
        assert decoder.feed(chunk) == []
    assert [event.data for event in decoder.flush()] == ["a"]
    assert decoder.feed(b"data: b") == []
    assert [event.data for event in decoder.flush()] == ["b"]
    assert decoder.flush() == []
    decoder.feed(b"data: \xff")
    assert [event.data for event in decoder.flush()] == ["\ufffd"]


def test_ids_pings_and_times() -> None:
    assert texts(b"data: a:b\n\ndata: \xff\n\n") == [["a:b", "\ufffd"]]
    decoder = SSEDecoder()
    events = decoder.feed(b"id: 1\nid: \x002\nretry: " + b"1" * 640 + b"\ndata: a\n\nevent: ping\n\nevent: pong\n\n")
    assert [(event.id, event.event, event.retry) for event in events] == [("1", "message", int("1" * 640))]
    assert (decoder.last_event_id, decoder.pings, decoder.retry) == ("1", 1, int("1" * 640))
    decoder.feed(b"event: ping\n\n")
    assert decoder.pings == 2
    assert decoder.feed(b"retry: " + b"1" * 641 + b"\ndata: a\n\n")[0].retry is None
    assert list(SSEDecoder().feed_events(b"event: ping\n\ndata: a\n\nevent: ping\n\n"))[::2] == [None, None]
    assert list(SSEDecoder().feed_data(b"event: ping\n\ndata: \xff\ndata: b\n\n")) == [None, "\ufffd\nb".encode()]
    assert SSEDecoder(ping=None).feed_data(b"event: ping\n\n") == []
    assert (SSEDecoder().last_event_id, SSEDecoder().retry, SSEDecoder().pings) == ("", None, 0)
