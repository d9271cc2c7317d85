"""The body of an answer is read within its bounds, in either colour, and what breaks them is told."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from typing import Any

import httpx
import pytest

from templates.runtime.errors import ApiTimeoutError, DecodeError
from templates.runtime.received import BoundBody, Bounds, Deadline, aload, bound, load

from .client_support import FakeTime, Pieces

TEXT = b"0123456789"
GZIP = gzip.compress(TEXT, mtime=0)
UNBOUND = Bounds("getOrder", None, "size_limits.answer")


def at_most(size: int, *, cut: bool = False) -> Bounds:
    return Bounds("getOrder", size, "size_limits.answer", cut)


def came(*pieces: bytes, asked: str = "", **headers: str) -> httpx.Response:
    """An open answer to a request that accepts the encoding ``asked``, if any."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    request = httpx.Request("GET", "https://shop.example/orders", headers={"Accept-Encoding": asked} if asked else {})
    return httpx.Response(200, headers=named, stream=Pieces(*pieces), request=request)


def read(colour: str, response: httpx.Response, bounds: Bounds) -> bytes:
    """The body, as the client of a colour reads it."""
    if colour == "sync":
        load(response, bounds)
    else:
        asyncio.run(aload(response, bounds))
    return response.content


def taken(body: Pieces) -> int:
    """How many pieces of a body were asked for."""
    return body.given


# How large an answer may be


@pytest.mark.parametrize("pieces", [(TEXT,), (TEXT[:4], TEXT[4:9], TEXT[9:])], ids=["whole", "cut"])
@pytest.mark.parametrize("packed", [False, True])
def test_an_answer_may_have_as_many_bytes_as_the_limit_and_no_more(
    colour: str, pieces: tuple[bytes, ...], packed: bool
) -> None:
    def answer() -> httpx.Response:
        if packed:
            return came(*(GZIP[i : i + 5] for i in range(0, len(GZIP), 5)), content_encoding="gzip")
        return came(*pieces)

    assert read(colour, answer(), at_most(10)) == TEXT
    with pytest.raises(DecodeError) as caught:
        read(colour, answer(), at_most(9))
    assert str(caught.value) == ("the answer of getOrder is larger than the limit of 9 bytes (size_limits.answer)")
    assert caught.value.operation == "getOrder"


def test_what_is_too_large_is_called_by_its_name() -> None:
    bounds = Bounds("getFile", 3, "size_limits.download", what="file")
    with pytest.raises(DecodeError) as caught:
        bound(came(TEXT, content_length="10"), bounds)
    assert str(caught.value) == "the file of getFile is larger than the limit of 3 bytes (size_limits.download)"


def test_an_answer_that_says_that_it_is_too_large_is_not_begun(colour: str) -> None:
    response = came(TEXT, content_length="10")
    body = response.stream
    with pytest.raises(DecodeError):
        read(colour, response, at_most(9))
    assert isinstance(body, Pieces) and taken(body) == 0


@pytest.mark.parametrize("length", ["9" * 16, "9" * 5000, "-1", "ten", ""])
def test_a_length_that_no_answer_has_is_not_believed(colour: str, length: str) -> None:
    assert read(colour, came(TEXT, content_length=length), at_most(10)) == TEXT


def test_a_length_of_fifteen_digits_is_believed(colour: str) -> None:
    with pytest.raises(DecodeError):
        read(colour, came(TEXT, content_length="9" * 15), at_most(10))


@pytest.mark.parametrize(
    ("headers", "bounds"),
    [({}, UNBOUND), ({"content_length": "10"}, at_most(10)), ({"content_length": "99"}, UNBOUND)],
    ids=["no limit", "a length within the limit", "any length without a limit"],
)
def test_an_answer_that_cannot_break_its_bounds_is_left_alone(headers: dict[str, str], bounds: Bounds) -> None:
    response = came(TEXT, **headers)
    body = response.stream
    assert bound(response, bounds) is None
    assert response.stream is body


def test_an_answer_that_was_read_already_is_left_alone() -> None:
    response = came(TEXT)
    response.read()
    body = response.stream
    assert bound(response, at_most(3)) is None
    assert response.stream is body
    load(response, at_most(3))
    assert response.content == TEXT


@pytest.mark.parametrize("length", [{}, {"content_length": "30"}], ids=["", "length"])
def test_the_beginning_of_an_answer_is_enough_where_that_was_agreed(colour: str, length: dict[str, str]) -> None:
    response = came(b"0123", b"4567", b"89", b"more", **length)
    body = response.stream
    assert read(colour, response, at_most(6, cut=True)) == b"012345"
    assert isinstance(body, Pieces) and taken(body) == 2 and body.closed


def test_the_beginning_of_a_packed_answer_need_not_be_whole(colour: str) -> None:
    response = came(GZIP[:-3], GZIP[-3:], content_encoding="gzip")
    assert read(colour, response, at_most(6, cut=True)) == b"012345"


# How long it may take


@pytest.mark.parametrize(("late", "packed"), [(False, False), (True, False), (False, True), (True, True)])
def test_the_last_byte_has_to_be_here_in_time(colour: str, late: bool, packed: bool) -> None:
    time = FakeTime()
    moments = iter([time.now + 1, time.now + 2.5 + late])
    bounds = Bounds("getOrder", None, "", deadline=Deadline(time.now + 2.5, 2.5, lambda: next(moments)))
    content, headers = (GZIP, {"content_encoding": "gzip"}) if packed else (TEXT, {"content_length": "10"})
    response = came(content[:5], content[5:], **headers)
    if not late:
        assert read(colour, response, bounds) == TEXT
        return
    with pytest.raises(ApiTimeoutError) as caught:
        read(colour, response, bounds)
    assert str(caught.value) == "the answer of getOrder took longer than 2.5 s (timeout.total)"
    assert caught.value.operation == "getOrder"


# How it may be packed


@pytest.mark.parametrize(
    ("coding", "content"),
    [
        ("gzip", GZIP),
        ("x-gzip", GZIP),
        ("deflate", zlib.compress(TEXT)),
        ("GZip", GZIP),
        ("identity, gzip", GZIP),
        (" ,gzip", GZIP),
        ("identity", TEXT),
        ("Identity", TEXT),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_packed_answer_is_unpacked_and_keeps_its_headers(colour: str, coding: str, content: bytes) -> None:
    response = came(content, content_encoding=coding, content_length=str(len(content)), x_shop="1")
    whole = response.headers
    assert read(colour, response, UNBOUND) == TEXT
    assert response.headers == whole


def test_while_it_is_read_nothing_says_how_it_was_packed() -> None:
    response = came(GZIP)
    names = [(b"Content-Encoding", b"gzip"), (b"CONTENT-LENGTH", b"30"), (b"X", "ü".encode()), (b"x", b"2")]
    whole = response.headers = httpx.Headers(names)
    assert bound(response, UNBOUND) is whole
    assert response.headers.raw == [(b"X", "ü".encode()), (b"x", b"2")]


@pytest.mark.parametrize("asked", ["", "gzip, zstd"])
@pytest.mark.parametrize("coding", ["br", "x", "gzip, gzip", "gzip, zstd", "zstd, zstd"])
def test_what_was_not_asked_for_is_not_unpacked(coding: str, asked: str) -> None:
    response = came(TEXT, asked=asked, content_encoding=coding)
    with pytest.raises(DecodeError) as caught:
        bound(response, at_most(10))
    assert str(caught.value) == f"the answer of getOrder is compressed as '{coding}', which was not asked for"
    assert caught.value.operation == "getOrder"


def test_a_coding_that_goes_on_for_ever_is_told_in_part() -> None:
    with pytest.raises(DecodeError, match=f"compressed as '{'x' * 39}, which"):
        bound(came(TEXT, content_encoding="x" * 100), UNBOUND)


def test_what_the_program_asked_for_is_counted_as_it_came(colour: str) -> None:
    asked = "gzip, PRIVATE"
    response = came(TEXT, asked=asked, content_encoding="Private")
    assert read(colour, response, at_most(10)) == TEXT
    assert response.headers["content-encoding"] == "Private"
    with pytest.raises(DecodeError, match="larger than the limit of 9 bytes"):
        read(colour, came(TEXT, asked=asked, content_encoding="private"), at_most(9))


@pytest.mark.parametrize(
    ("content", "fault"),
    [(b"no gzip", "Error -3 while decompressing data: incorrect header check"), (GZIP[:-1], "the .* is cut off")],
    ids=["broken", "cut off"],
)
def test_packed_data_that_is_broken_is_told(colour: str, content: bytes, fault: str) -> None:
    with pytest.raises(httpx.DecodingError, match=f"^the gzip data is broken: {fault}"):
        read(colour, came(content, content_encoding="gzip"), UNBOUND)


# The body itself


def body(*pieces: bytes, bounds: Bounds = UNBOUND) -> tuple[Any, Pieces]:
    below = Pieces(*pieces)
    return BoundBody(below, None, bounds), below


def test_pieces_pass_as_they_come() -> None:
    given, below = body(b"01", b"23")
    pieces = iter(given)
    assert (next(pieces), taken(below)) == (b"01", 1)
    assert list(pieces) == [b"23"]


def test_what_has_ended_stays_at_its_end() -> None:
    async def walk() -> list[bytes]:
        given, _ = body(b"01", b"23", b"45", bounds=at_most(3, cut=True))
        found = [piece async for piece in given]
        with pytest.raises(StopAsyncIteration):
            await anext(given)
        return found

    assert asyncio.run(walk()) == [b"01", b"2"]


def test_closing_closes_what_is_below() -> None:
    given, below = body(TEXT)
    given.close()
    assert below.closed
    given, below = body(TEXT)
    asyncio.run(given.aclose())
    assert below.closed
