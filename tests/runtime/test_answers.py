"""An answer of another kind than was asked for is refused with its beginning; a fitting one is decoded."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from templates.runtime.answers import decode, fits, free, unexpected
from templates.runtime.errors import DecodeError, InvalidRequestError, UnexpectedContentTypeError
from templates.runtime.operation import Operation

from .client_support import DELETE, FILE, GET, SOUND, TEXT, Part


def answer(content: bytes | str = b"", kind: str | None = "application/json", status: int = 200) -> httpx.Response:
    headers = {} if kind is None else {"content-type": kind}
    return httpx.Response(status, content=content, headers=headers)


STREAMED = "text/event-stream; charset=utf-8"
HTML = "text/html; charset=utf-8"


@pytest.mark.parametrize(
    ("op", "kind", "stream", "expected"),
    [
        (GET, "application/json", False, True),
        (GET, "Application/JSON; charset=utf-8", False, True),
        (GET, "application/problem+json", False, True),
        (GET, "text/plain", False, True),
        (GET, None, False, True),
        (GET, HTML, False, False),
        (GET, STREAMED, False, False),
        (GET, STREAMED, True, True),
        (GET, None, True, True),
        (GET, "application/json", True, False),
        (GET, HTML, True, False),
        (DELETE, HTML, False, False),
        (DELETE, "application/json", False, True),
        (TEXT, HTML, False, True),
        (TEXT, STREAMED, False, False),
        (SOUND, "audio/mpeg", False, True),
        (SOUND, "application/json", False, False),
        (SOUND, HTML, False, False),
        (SOUND, "application/octet-stream", False, True),
        (FILE, "application/json", False, True),
        (FILE, HTML, False, True),
        (FILE, STREAMED, False, True),
    ],
)
def test_the_head_of_an_answer_decides(op: Operation[Any], kind: str | None, stream: bool, expected: bool) -> None:
    assert fits(op, answer(b"x", kind), stream=stream) is expected


@pytest.mark.parametrize("status", [200, 204])
def test_nothing_fits_whatever_it_calls_itself(status: int) -> None:
    empty = answer(b"", HTML, status)
    empty.headers["content-length"] = "0"
    assert fits(DELETE, empty, stream=False)


@pytest.mark.parametrize("content", [b"", b"204\n", b"null", b'{"result": "success"}'])
def test_an_operation_without_result_ignores_what_comes(content: bytes) -> None:
    value: Any = decode(DELETE, answer(content))
    assert value is None


def test_an_empty_answer_is_a_result_where_the_operation_has_both() -> None:
    op: Operation[Any] = Operation(id="op", method="GET", path="/", decode=lambda d: d, empty=True)
    assert decode(op, answer(b"", status=204)) is None
    assert decode(op, answer("[1]")) == [1]


def test_results_by_kind() -> None:
    assert decode(GET, answer('{"id": "ä"}')).id == "ä"
    assert decode(GET, answer('{"id": "a"}', "text/plain")).id == "a"
    assert decode(TEXT, answer("hällo", "text/plain; charset=utf-8")) == "hällo"
    assert decode(SOUND, answer(b"\x00\x01", "audio/mpeg")) == b"\x00\x01"


@pytest.mark.parametrize(
    ("op", "kind", "stream", "message"),
    [
        (GET, HTML, False, "an HTML page: something in front of the API answers, or base_url is not that of the API"),
        (GET, STREAMED, False, "the server streams: call the streaming form"),
        (GET, "application/json", True, "the server did not stream"),
        (SOUND, "application/json", False, "getSound wants audio/*, the answer is application/json"),
        (GET, None, False, "getOrder wants application/json, the answer is of no stated type"),
    ],
)
def test_a_mismatch_says_what_came(op: Operation[Any], kind: str | None, stream: bool, message: str) -> None:
    error = unexpected(op, answer(b"begins so " * 1000, kind), stream=stream)
    assert message in str(error)
    assert "It begins: begins so" in str(error)
    assert len(str(error)) < 400
    assert len(error.body) == 2000
    assert error.status_code == 200
    assert error.expected == ("text/event-stream" if stream else op.accept)


def test_a_mismatch_with_nothing_in_it() -> None:
    assert "It begins" not in str(unexpected(GET, answer(b"", HTML), stream=False))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "the answer of getOrder is empty"),
        ("{broken", "the answer of getOrder is no valid JSON"),
        ("[" * 100_000, "the answer of getOrder is no valid JSON"),
        ("null", "the answer of getOrder is NoneType, not an object: None"),
        ("[1]", "the answer of getOrder is list, not an object: [1]"),
        ("{}", "the answer of getOrder has no 'id' in Receipt"),
    ],
)
def test_json_that_is_not_what_was_described(content: str, message: str) -> None:
    with pytest.raises(DecodeError) as caught:
        decode(GET, answer(content))
    assert str(caught.value).startswith(message)
    assert caught.value.operation == "getOrder"
    assert caught.value.response is not None


def test_a_missing_member_is_looked_for_in_the_innermost_object() -> None:
    class Inner:
        @classmethod
        def from_dict(cls, d: dict[str, Any]) -> Any:
            return d["deep"]

    class Outer:
        @classmethod
        def from_dict(cls, d: dict[str, Any]) -> Any:
            return Inner.from_dict(d["inner"])

    op: Operation[Any] = Operation(id="op", method="GET", path="/", decode=Outer.from_dict)
    with pytest.raises(DecodeError, match="has no 'deep' in Inner") as caught:
        decode(op, answer(json.dumps({"inner": {}})))
    assert caught.value.body == {"inner": {}}
    assert isinstance(caught.value.__cause__, KeyError)


def test_a_value_of_another_type_is_told() -> None:
    def twice(d: Any) -> Any:
        return d["n"] + 1

    op: Operation[Any] = Operation(id="op", method="GET", path="/", decode=twice)
    with pytest.raises(DecodeError, match="could not be decoded: TypeError: can only concatenate str"):
        decode(op, answer('{"n": "1"}'))


def test_our_own_errors_pass_through_decoding() -> None:
    def refuse(d: Any) -> Any:
        return Part(kind="typo")

    op: Operation[Any] = Operation(id="op", method="GET", path="/", decode=refuse)
    with pytest.raises(InvalidRequestError):
        decode(op, answer("{}"))


def test_text_in_place_of_json_is_a_wrong_kind() -> None:
    with pytest.raises(UnexpectedContentTypeError, match="It begins: hello"):
        decode(GET, answer("hello", "text/plain"))


@pytest.mark.parametrize(
    ("content", "kind", "expected"),
    [
        (b"", "application/json", None),
        (b'{"a": 1}', "application/json", {"a": 1}),
        (b"{broken", "application/json", "{broken"),
        (b"hi", "text/plain", "hi"),
        (b"\x00", "audio/mpeg", b"\x00"),
        (b"x", None, b"x"),
    ],
)
def test_an_answer_that_nothing_describes(content: bytes, kind: str | None, expected: Any) -> None:
    assert free(answer(content, kind)) == expected
