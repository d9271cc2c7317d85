"""Compressed bodies, however they are cut, and unpacked in pieces of bounded size."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from templates.runtime.inflate import PIECE, Inflater


def raw(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


FORMS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": lambda data: gzip.compress(data),
    "deflate": lambda data: zlib.compress(data),
    "raw": raw,
}


def unpacked(form: str, packed: bytes, size: int) -> bytes:
    inflater = Inflater("gzip" if form == "gzip" else "deflate")
    found: list[bytes] = []
    for i in range(0, len(packed), size):
        for piece in inflater.pieces(packed[i : i + size]):
            assert 0 < len(piece) <= PIECE
            found.append(piece)
    inflater.end()
    return b"".join(found)


@pytest.mark.parametrize("form", FORMS)
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=50)
@given(data=st.binary(max_size=2000), times=st.integers(1, 300), size=st.integers(1, 5000))
def test_whatever_was_packed_comes_out(form: str, data: bytes, times: int, size: int) -> None:
    whole = data * times
    assert unpacked(form, FORMS[form](whole), size) == whole


@pytest.mark.parametrize("size", [1, 7, 10_000])
def test_a_gzip_body_may_have_several_members(size: int) -> None:
    packed = gzip.compress(b"one ") + gzip.compress(b"") + gzip.compress(b"two" * 100_000)
    assert unpacked("gzip", packed, size) == b"one " + b"two" * 100_000


def test_a_gzip_body_of_several_members_may_be_cut_anywhere() -> None:
    packed = gzip.compress(b"one ") + gzip.compress(b"two")
    for place in range(len(packed) + 1):
        assert in_two("gzip", packed, place) == b"one two"


def in_two(form: str, packed: bytes, place: int) -> bytes:
    inflater = Inflater("gzip" if form == "gzip" else "deflate")
    found = [piece for part in (packed[:place], packed[place:]) for piece in inflater.pieces(part)]
    inflater.end()
    return b"".join(found)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("padding", [b"\0" * 9, b"x", b"xy", b"\x1fno member", b"\0\0\x1f\x8b\x08"])
def test_padding_behind_the_end_is_nothing(form: str, padding: bytes) -> None:
    packed = FORMS[form](b"text")
    assert unpacked(form, packed + padding, 1000) == b"text"
    for place in range(len(padding)):
        assert in_two(form, packed + padding, len(packed) + place) == b"text"


def test_deflate_without_a_header_may_begin_almost_as_one() -> None:
    # A header has an 8 in the lower half of its first byte, and two bytes that are a multiple of 31. What begins here
    # with one of both is a block that is stored as it is, whose first byte has bits that mean nothing.
    assert unpacked("raw", stored(8, b"text") + stored(1, b""), 1000) == b"text"
    assert unpacked("raw", stored(1, b"x" * 23), 1000) == b"x" * 23


def stored(first: int, text: bytes) -> bytes:
    return bytes([first]) + len(text).to_bytes(2, "little") + (len(text) ^ 0xFFFF).to_bytes(2, "little") + text


@pytest.mark.parametrize("form", FORMS)
def test_a_piece_at_its_bound_loses_nothing(form: str) -> None:
    for length in (PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 5 * PIECE):
        assert len(unpacked(form, FORMS[form](bytes(length)), 10**9)) == length


@pytest.mark.parametrize("form", FORMS)
def test_what_is_cut_off_is_told(form: str) -> None:
    packed = FORMS[form](bytes(range(256)) * 20)
    for end in (1, 2, 10, len(packed) - 1):
        inflater = Inflater("gzip" if form == "gzip" else "deflate")
        list(inflater.pieces(packed[:end]))
        with pytest.raises(ValueError, match="^the compressed data is cut off$"):
            inflater.end()


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_no_body_at_all_is_a_body(coding: str) -> None:
    inflater = Inflater(coding)
    assert list(inflater.pieces(b"")) == []
    inflater.end()


@pytest.mark.parametrize(("coding", "data"), [("gzip", b"no gzip at all"), ("deflate", b"\xff\xff\xff\xff")])
def test_what_is_of_no_format_is_refused(coding: str, data: bytes) -> None:
    with pytest.raises(ValueError, match="Error -3"):
        list(Inflater(coding).pieces(data))


def test_a_small_body_that_unpacks_to_much_comes_piece_by_piece() -> None:
    inflater = Inflater("gzip")
    packed = gzip.compress(bytes(64 * 1024 * 1024))
    pieces = inflater.pieces(packed)
    assert len(packed) < 70_000
    assert {len(next(pieces)) for _ in range(100)} == {PIECE}
