"""Events of a known form are decoded to what a JSON parser makes of them, whatever comes, and are nobody else's."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from templates.runtime.codec import quick_loads
from templates.runtime.repeats import Repeats, find_form
from templates.runtime.sse import SSEDecoder


def event(text: str, escaped: bool = False, **members: Any) -> bytes:
    return json.dumps(
        {"event": "message", "id": "7", **members, "answer": text, "more": ["a", 1]}, ensure_ascii=escaped
    ).encode()


def block(data: bytes) -> bytes:
    return b"data: " + data + b"\n\n"


def read(repeats: Repeats, chunk: bytes) -> list[Any]:
    """As the stream loop reads: decoded by the one or by the other way."""
    return [
        item if item is None or isinstance(item, dict) else outcome(repeats.loads, item) for item in repeats.feed(chunk)
    ]


def outcome(loads: Any, data: bytes) -> Any:
    try:
        return loads(data)
    except Exception as exc:
        return type(exc)


def plainly(decoder: SSEDecoder, chunk: bytes) -> list[Any]:
    return [None if item is None else outcome(quick_loads, item) for item in decoder.feed_data(chunk)]


def known(repeats: Repeats, data: bytes) -> bool:
    """Whether an event alone in its chunk is decoded without a parser."""
    (item,) = repeats.feed(block(data))
    return isinstance(item, dict)


def taught(*data: bytes, max_event_bytes: int = 10_000) -> Repeats:
    repeats = Repeats(SSEDecoder(max_event_bytes=max_event_bytes))
    for one in data or (event("Paris"), event(" is")):
        assert not known(repeats, one)
    return repeats


@pytest.mark.parametrize(
    "text", [" the", "", "Fran\u00e7a", "\n", 'a "word"', "\\", "\u2028", "\u00a0", "\U0001f600", "-probe-"]
)
@pytest.mark.parametrize("escaped", [False, True])
def test_a_third_event_is_known_by_the_form_of_two(text: str, escaped: bool) -> None:
    found: Any
    repeats, data = taught(), event(text, escaped)
    (found,) = repeats.feed(block(data))
    assert found == json.loads(data)
    assert found.__class__ is dict and list(found) == ["event", "id", "answer", "more"]
    assert repeats.loads(data) == json.loads(data)


def test_a_text_inside_of_an_object() -> None:
    first, second, third = (
        b'{"event":"text_chunk","data":{"text":"%b","of":null}}' % text for text in (b"a", b"b", b"\\n")
    )
    repeats = taught(first, second)
    whole = {"event": "text_chunk", "data": {"text": "\n", "of": None}}
    assert repeats.feed(block(third)) == (whole,)
    assert repeats.loads(third) == whole


def test_what_was_given_away_is_not_given_again() -> None:
    repeats = taught()
    found: Any
    (found,) = repeats.feed(block(event(" the")))
    assert found.__class__ is dict
    found["more"].append("changed")
    found["id"] = "changed"
    assert repeats.feed(block(event("."))) == (json.loads(event(".")),)
    nested = taught(b'{"data":{"text":"a"}}', b'{"data":{"text":"b"}}')
    one, other = (read(nested, block(b'{"data":{"text":"c"}}'))[0] for _ in range(2))
    one["data"]["text"] = "changed"
    assert other == {"data": {"text": "c"}}


@pytest.mark.parametrize(
    "data",
    [
        b'{"event":"message","id":"8","answer":"x","more":["a",1]}',
        event('x","answer":"y').replace(b"\\", b""),
        event("x").replace(b'"x"', b'"x\xff"'),
        event("x").replace(b'"x"', b'"x\x01"'),
        event("x").replace(b'"x"', b'"x\\q"'),
        event("x").replace(b'"x"', b'"'),
        event("x") + b" ",
        event("x")[:-1],
    ],
)
def test_what_has_not_exactly_the_form_is_left_to_the_parser(data: bytes) -> None:
    assert not known(taught(), data)
    assert outcome(taught().loads, data) == outcome(quick_loads, data)


def test_a_chunk_that_does_not_begin_an_event_is_no_event() -> None:
    repeats = taught()
    whole = block(event("x"))
    assert read(repeats, b"data: [1,\n") == []
    assert read(repeats, whole) == plainly(unfinished(), whole)


def unfinished() -> SSEDecoder:
    decoder = SSEDecoder()
    decoder.feed_data(b"data: [1,\n")
    return decoder


def test_an_event_over_the_limit_is_refused_as_ever() -> None:
    limit = len(block(event("xy"))) - 1
    short = event("a"), event("b")
    assert known(taught(*short, max_event_bytes=limit + 1), event("xy"))
    assert not known(taught(*short, max_event_bytes=limit), event("xy"))
    with pytest.raises(Exception, match="larger than the limit"):
        taught(*short, max_event_bytes=limit).feed(block(event("x" * 10)))


def test_no_form_where_more_differs_or_copying_would_share() -> None:
    assert find_form(event("a"), event("b")) is not None
    assert find_form(event("a"), event("a")) is None
    assert find_form(event("a", n=1), event("b", n=2)) is None
    assert find_form(b'{"a":1}', b'{"a":2}') is None
    assert find_form(b'{"a":1}', b'{"b":1}') is None
    assert find_form(b'["a"]', b'["b"]') is None
    assert find_form(b'"a"', b'"b"') is None
    assert find_form(b'{"x":"a","deep":{"er":[[]]}}', b'{"x":"b","deep":{"er":[[]]}}') is None
    assert find_form(b'{"x":"a",\n"y":1}', b'{"x":"b",\n"y":1}') is None
    assert find_form(b'{\r"x":"a"}', b'{\r"x":"b"}') is None
    assert find_form(b'{\n"x":"a"}', b'{\n"x":"b"}') is None
    assert find_form(b'{"x":"a"\r}', b'{"x":"b"\r}') is None
    assert find_form(b'{"x":"a","y":1}', b'{"x":"b","y":2}') is None
    assert find_form(event(""), event("b")) is not None
    assert find_form(b'{"x":"a","x":"z"}', b'{"x":"b","x":"z"}') is None  # the last one counts
    assert find_form(b'{"x":"-probe-","y":"a"}', b'{"x":"-probe-","y":"b"}') is not None
    assert find_form(b"", b'{"x":"b"}') is None
    assert find_form(b"", b"") is None
    assert find_form(b'{"x":"a"}', b'{"x":1}') is None
    assert find_form(b'{"x":1}', b'{"x":"b"}') is None
    assert find_form(b'{"x":1}', b'{"x":2}') is None
    assert find_form(b'{"x":"}', b'{"x":"b"}') is None  # what is before and behind the text would overlap
    assert find_form(b'{"x":"a", "y":1}', b'{"x":"b","y":1}') is None


def test_no_form_where_a_name_differs() -> None:
    assert find_form(b'{"x":{"a":1}}', b'{"y":{"a":1}}') is None
    assert find_form(b'{"a":1,"b":{}}', b'{"a":1,"a":{}}') is None  # an object in the second one, but not by its form
    assert find_form(b'{"x":{"a":"1"}}', b'{"x":{"b":"1"}}') is None


def test_another_member_may_have_the_same_text() -> None:
    repeats = taught(b'{"known":"b","text":"a"}', b'{"known":"b","text":"b"}')
    assert repeats.feed(block(b'{"known":"b","text":"c"}')) == ({"known": "b", "text": "c"},)


def test_the_only_member_may_be_the_text() -> None:
    repeats = taught(b'{"":"a"}', b'{"":"b"}')
    assert known(repeats, b'{"":"c"}')


def test_a_stream_without_a_form_is_soon_left_alone() -> None:
    repeats = Repeats(SSEDecoder())
    for number in range(100):
        assert not known(repeats, event(str(number), n=number))
    assert [known(repeats, event(text)) for text in "abc"] == [False, False, False]


@pytest.mark.parametrize("used", [False, True])
def test_a_form_is_looked_for_eight_times_between_two_uses(used: bool) -> None:
    def after(others: int) -> list[bool]:
        repeats = taught() if used else Repeats(SSEDecoder())
        if used:
            assert known(repeats, event("x"))
        for number in range(others):
            assert not known(repeats, event(str(number), n=number))
        return [known(repeats, event(text, n=-1)) for text in "abc"]

    # Each event but the first is held against the one before it.
    most = 6 if used else 7
    assert after(most) == [False, False, True]
    assert after(most + 1) == [False, False, False]


def test_forms_may_change_as_long_as_they_are_of_use() -> None:
    repeats = taught()
    for node in range(100):
        assert [known(repeats, event(text, node=node)) for text in "abc"] == [False, False, True]


def compact(text: str, node: int) -> bytes:
    return json.dumps({"node": node, "answer": text, "more": 1}, separators=(",", ":")).encode()


@pytest.mark.parametrize("text", ["x", "", "\n", 'a "word"', "\u00e9"])
def test_forms_may_change_as_long_as_the_data_of_events_has_them(text: str) -> None:
    repeats = taught()
    for node in range(20):
        assert [known(repeats, compact(other, node)) for other in "ab"] == [False, False]
        data = compact(text, node)
        assert repeats.loads(data) == json.loads(data)
    assert known(repeats, compact("c", 19))


@pytest.mark.parametrize("text", ["x", "", "\n", 'a "word"'])
def test_forms_may_change_as_long_as_several_in_a_chunk_have_them(text: str) -> None:
    repeats = taught()
    for node in range(20):
        assert [known(repeats, compact(other, node)) for other in "ab"] == [False, False]
        assert several(repeats, compact(text, node), compact("c", node), compact(text, node))
        assert several(repeats, compact(text, node), compact(text, node))


def test_a_chunk_over_the_limit_before_there_is_a_form() -> None:
    data = [event(text) for text in "abcdefgh"]
    chunk = b"".join(map(block, data))
    limit = len(block(data[0]))
    assert read(Repeats(SSEDecoder(max_event_bytes=limit)), chunk) == [json.loads(one) for one in data]


@pytest.mark.parametrize(("length", "form"), [(4096, True), (4097, False)])
def test_long_events_are_not_looked_at(length: int, form: bool) -> None:
    repeats = Repeats(SSEDecoder())
    data = [event(text, long="x" * (length - len(event("a", long="")))) for text in "abc"]
    assert {len(one) for one in data} == {length}
    assert [known(repeats, one) for one in data] == [False, False, form]


@pytest.mark.parametrize("other", [b"event: ping\n\n", block(event("x" * 5000))])
def test_what_is_not_looked_at_leaves_a_form_to_be_found(other: bytes) -> None:
    repeats = Repeats(SSEDecoder())
    for _ in range(20):
        repeats.feed(other)
    assert [known(repeats, event(text)) for text in "abc"] == [False, False, True]


def test_several_events_in_a_chunk_show_a_form_too() -> None:
    repeats = Repeats(SSEDecoder())
    assert len(repeats.feed(b"".join(block(event(text)) for text in "abc"))) == 3
    assert known(repeats, event("d"))
    assert repeats.loads(event("e")) == json.loads(event("e"))


def several(repeats: Repeats, *data: bytes) -> bool:
    """Whether events that come in one chunk are decoded without a parser, and right in any case."""
    chunk = b"".join(block(one) for one in data)
    found = repeats.feed(chunk)
    assert len(found) == len(data)
    items = list(found)
    assert [item if isinstance(item, dict) else outcome(quick_loads, item or b"") for item in items] == [
        outcome(quick_loads, one) for one in data
    ]
    return all(isinstance(item, dict) for item in items)


@pytest.mark.parametrize(
    "text", ["", "Fran\u00e7a", "\n", 'a "word"', "\\", "\u2028", "\U0001f600", '","more":["a",1]}']
)
@pytest.mark.parametrize("escaped", [False, True])
@pytest.mark.parametrize("place", [0, 1, 2])
def test_several_events_of_the_known_form_in_a_chunk(text: str, escaped: bool, place: int) -> None:
    data = [event("a"), event("b"), event("c")]
    data[place] = event(text, escaped)
    assert several(taught(), *data)


def test_several_events_around_what_is_cut_elsewhere() -> None:
    repeats = taught()
    whole = b"".join(block(event(str(number))) for number in range(20))
    pieces = [whole[:700], whole[700:1000], whole[1000:]]
    found = [item for piece in pieces for item in repeats.feed(piece)]
    assert found == [json.loads(event(str(number))) for number in range(20)]


def test_several_events_inside_of_objects_share_nothing() -> None:
    first, second, third = (b'{"data":{"text":"%b","of":null}}' % text for text in (b"a", b"b", b"c"))
    repeats = taught(first, second)
    assert several(repeats, third, third, third)
    one, other = repeats.feed(block(third) * 2)
    assert isinstance(one, dict) and isinstance(other, dict)
    one["data"]["text"] = "changed"
    assert other == {"data": {"text": "c", "of": None}}
    assert several(repeats, third, third)


@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize(
    "odd",
    [
        b'{"event":"message","id":"8","answer":"x","more":["a",1]}',
        event("x").replace(b'"7"', b'"8"'),
        event("x").replace(b'["a", 1]', b'["a", 2]'),
        event('x","answer":"y').replace(b"\\", b""),
        b"1",
        event("x").replace(b'"x"', b'"x\xff"'),
        event("x").replace(b'"x"', b'"x\x01"'),
        event("x").replace(b'"x"', b'"x\\q"'),
        event("x").replace(b'"x"', b'"x\\ud800"'),
        event("x").replace(b'"x"', b'"'),
        event("x", node=1),
        event("x") + b" ",
        event("x")[:-1],
    ],
)
def test_several_events_of_which_one_has_not_exactly_the_form(odd: bytes, place: int) -> None:
    data = [event("a"), event("b"), event("c")]
    data[place] = odd
    assert not several(taught(), *data)
    assert several(taught(), event("a"), event("b"), event("c"))


@pytest.mark.parametrize(
    "odd", [b"event: ping\n\n", b": hello\n\n", b"id: 3\ndata: {}\n\n", b"\n", b"data: {\ndata: }\n\n"]
)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_several_events_and_other_lines(odd: bytes, place: int) -> None:
    blocks = [block(event("a")), block(event("b")), block(event("c"))]
    blocks.insert(place, odd)
    chunk = b"".join(blocks)
    assert read(taught(), chunk) == plainly(SSEDecoder(), chunk)


def test_several_events_over_the_limit() -> None:
    limit = len(block(event("xy"))) - 1
    repeats = taught(event("a"), event("b"), max_event_bytes=limit)
    chunk = block(event("a")) * 3 + block(event("xyz")) + block(event("b"))
    assert list(repeats.feed(chunk)) == [json.loads(event("a"))] * 3
    with pytest.raises(Exception, match="larger than the limit"):
        repeats.feed(b"data: more\n\n")


TEXTS = st.text(st.sampled_from('ab "\\\n\u00e9\u2028\x00{}:,'), max_size=4)
EVENTS = st.builds(event, TEXTS, st.booleans(), node=st.integers(0, 1), more=st.just([]) | st.just({"k": "v"}))
ODD = st.sampled_from(
    [
        b"",
        b": ping\n\n",
        b"event: ping\n\n",
        b"data: 1\n\n",
        b"id: 3\ndata: {}\n\n",
        b"\n",
        b"\r\n",
        b'data: {"answer":"\n\n',
    ]
)
CHUNKS = st.lists(EVENTS.map(block) | ODD | st.binary(max_size=6), max_size=12)


@given(CHUNKS)
@example([block(event("a")), block(event("b")), b"data: ", block(event("c"))])
def test_results_are_those_of_the_parser(chunks: list[bytes]) -> None:
    repeats, decoder = Repeats(SSEDecoder()), SSEDecoder()
    for chunk in chunks:
        assert read(repeats, chunk) == plainly(decoder, chunk)


@given(st.lists(st.lists(EVENTS.map(block) | ODD, max_size=8).map(b"".join), min_size=1, max_size=4))
@example([block(event("a")) * 2 + block(event("b")), block(event("c")) * 5 + b"data: "])
def test_results_are_those_of_the_parser_when_many_come_at_once(chunks: list[bytes]) -> None:
    repeats, decoder = taught(event("a", node=0), event("b", node=0)), SSEDecoder()
    for chunk in chunks:
        assert read(repeats, chunk) == plainly(decoder, chunk)
