"""APIs that answer everything in an envelope, report errors with a good status, and put an id on every answer."""

from __future__ import annotations

import asyncio
import copy
import pickle
from collections.abc import Mapping
from typing import Any, Final

import httpx
import pytest
from attrs import define, field
from typing_extensions import Self

from templates.runtime.errors import (
    ApiError,
    ApiStatusError,
    DecodeError,
    NotFoundError,
    StreamError,
    StreamInterrupted,
    UnexpectedContentTypeError,
)  # fmt: skip
from templates.runtime.meta import NO_META, MetaPlace
from templates.runtime.model import Model
from templates.runtime.operation import Envelope, Operation

from .client_support import CONFIG, KEY, STREAM, Api, Server, event_stream


class ShopError(ApiStatusError):
    """The invented API's own error."""


class ShopStreamError(StreamError):
    """What a stream of it reports."""


def chosen(status: int, code: str | None) -> type[ApiStatusError]:
    return NotFoundError if code == "gone" else ShopError


ENVELOPED: Final = CONFIG._replace(
    error_code=("code", "error.number"),
    error_message=("msg", "error.words"),
    good_codes=(0, "ok"),
    status_error=chosen,
    stream_error=lambda: ShopStreamError,
    meta={"trace": MetaPlace("X-Trace", "detail.trace"), "page": MetaPlace(None, "page"), "cell": MetaPlace("X-Cell")},
)


@define(kw_only=True)
class Thing(Model):
    """A result that keeps what its answer says."""

    id: str
    answer_meta: Mapping[str, str] = field(default=NO_META, repr=False, eq=False)

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self.id = d["id"]
        self.answer_meta = NO_META
        self.raw = d
        return self


def operation(envelope: Envelope | None) -> Operation[Thing]:
    return Operation(id="getThing", method="GET", path="/thing", decode=Thing.from_dict, envelope=envelope)


PLAIN: Final[Operation[Any]] = Operation(
    id="getPlain", method="GET", path="/plain", decode=lambda d: d, envelope=Envelope("data")
)


@pytest.fixture
def shop(api: Api) -> Api:
    api.config = ENVELOPED
    return api


@pytest.mark.parametrize(
    ("envelope", "body"),
    [
        (Envelope("data"), {"code": 0, "msg": "", "data": {"id": "t1"}}),
        (Envelope("data"), {"data": {"id": "t1"}}),
        (Envelope("data"), {"code": None, "data": {"id": "t1"}}),
        (Envelope("data"), {"code": "ok", "data": {"id": "t1"}}),
        (Envelope("data"), {"code": "0", "data": {"id": "t1"}}),
        (Envelope("thing"), {"code": 0, "thing": {"id": "t1"}}),
        (Envelope("data", only=True), {"code": 0, "data": [{"id": "t1"}, {"id": "t2"}]}),
        (Envelope(), {"code": 0, "id": "t1"}),
        (None, {"code": 0, "id": "t1"}),
    ],
)
def test_the_result_is_taken_out(shop: Api, server: Server, envelope: Envelope | None, body: Any) -> None:
    server.play(httpx.Response(200, json=body))
    assert shop.call(operation(envelope)).parsed == Thing(id="t1")


@pytest.mark.parametrize(
    ("envelope", "body", "words"),
    [
        (Envelope("data"), {"code": 0}, "has no 'data'"),
        (Envelope("data"), {"code": 0, "data": None}, "could not be decoded"),
        (Envelope("data"), [1], "is list, not an object"),
        (Envelope("data", only=True), {"code": 0, "data": []}, "data is empty"),
        (Envelope("data", only=True), {"code": 0, "data": {"id": "t1"}}, "is no JSON array"),
    ],
)
def test_an_envelope_without_a_result(shop: Api, server: Server, envelope: Envelope, body: Any, words: str) -> None:
    server.play(httpx.Response(200, json=body, headers={"x-trace": "t-9"}))
    with pytest.raises(DecodeError, match=words) as caught:
        shop.call(operation(envelope))
    assert caught.value.meta == {"trace": "t-9"}


@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        ({"code": 4000, "msg": "bad"}, "4000", "bad"),
        ({"code": "broken", "msg": "bad", "data": {"id": "t1"}}, "broken", "bad"),
        ({"error": {"number": 7, "words": "no seven"}}, "7", "no seven"),
        ({"code": 1, "message": "other word"}, "1", "other word"),
    ],
)
def test_an_error_in_a_good_answer(shop: Api, server: Server, body: Any, code: str, message: str) -> None:
    server.play(httpx.Response(200, json={**body, "detail": {"trace": "t-1"}}))
    with pytest.raises(ShopError) as caught:
        shop.call(operation(Envelope("data")))
    error = caught.value
    assert (error.status_code, error.code, error.message, error.meta) == (200, code, message, {"trace": "t-1"})
    assert error.operation == "getThing"
    assert len(server.requests) == 1
    assert pickle.loads(pickle.dumps(error)).meta == error.meta


def test_a_low_level_request_reports_it_too(shop: Api, server: Server) -> None:
    server.play(httpx.Response(200, json={"code": 5, "msg": "bad"}))
    with pytest.raises(ShopError, match="5: bad"):
        shop.request("GET", "/thing")


@pytest.mark.parametrize("content", [b"", b"[1]", b'"text"', b'{"code": 0}', b"{broken"])
def test_what_reports_nothing_is_an_answer(shop: Api, server: Server, content: bytes) -> None:
    server.play(httpx.Response(200, content=content, headers={"content-type": "application/json"}))
    assert shop.request("GET", "/thing").status_code == 200


def test_the_class_depends_on_the_code_and_an_error_status_is_always_an_error(shop: Api, server: Server) -> None:
    server.play(httpx.Response(500, json={"code": 0, "msg": "fine?"}, headers={"x-trace": "t-2"}))
    with pytest.raises(ShopError, match="500 0: fine\\?") as caught:
        shop.with_settings(max_retries=0).call(operation(Envelope("data")))
    assert caught.value.meta == {"trace": "t-2"}
    server.play(httpx.Response(200, json={"code": "gone", "msg": "no more"}))
    with pytest.raises(NotFoundError):
        shop.call(operation(Envelope("data")))


def test_an_api_without_an_envelope_takes_any_code_for_content(api: Api, server: Server) -> None:
    server.play(httpx.Response(200, json={"code": 4000, "id": "t1"}))
    assert api.call(operation(None)).parsed.id == "t1"


def test_a_stream_that_is_answered_with_an_error(shop: Api, server: Server) -> None:
    server.play(httpx.Response(200, json={"code": 4000, "msg": "bad"}, headers={"x-trace": "t-3"}))
    with pytest.raises(ShopError, match="4000: bad") as caught:
        shop.events()
    assert caught.value.meta == {"trace": "t-3"}


def test_a_stream_that_is_answered_whole(shop: Api, server: Server) -> None:
    server.play(httpx.Response(200, json={"code": 0, "data": {}}, headers={"x-trace": "t-3"}))
    with pytest.raises(UnexpectedContentTypeError, match="the server did not stream") as caught:
        shop.events()
    assert caught.value.meta == {"trace": "t-3"}


def test_a_page_in_place_of_a_stream_is_not_read_to_its_end(shop: Api, server: Server) -> None:
    server.play(httpx.Response(200, content=b"<html>", headers={"content-type": "text/html"}))
    with pytest.raises(UnexpectedContentTypeError, match="an HTML page"):
        shop.events()


@pytest.mark.parametrize(
    ("headers", "members", "meta"),
    [
        ({"x-trace": "head"}, {"detail": {"trace": "body"}}, {"trace": "head"}),
        ({}, {"detail": {"trace": "body"}, "page": 7}, {"trace": "body", "page": "7"}),
        ({"x-trace": ""}, {"detail": {"trace": ""}}, {}),
        ({}, {"detail": "text", "page": True}, {}),
        ({"x-cell": "c"}, {"page": None}, {"cell": "c"}),
    ],
)
def test_a_result_keeps_what_its_answer_says(
    shop: Api, server: Server, headers: dict[str, str], members: dict[str, Any], meta: dict[str, str]
) -> None:
    server.play(httpx.Response(200, json={"code": 0, "data": {"id": "t1"}, **members}, headers=headers))
    thing = shop.call(operation(Envelope("data"))).parsed
    assert thing.answer_meta == meta
    assert copy.deepcopy(thing).answer_meta == meta
    assert pickle.loads(pickle.dumps(thing)).answer_meta == meta
    assert thing.to_dict() == {"id": "t1"}
    assert Thing(id="t1").answer_meta == {}


def test_a_result_that_cannot_keep_it_is_left_alone(shop: Api, server: Server) -> None:
    server.play(httpx.Response(200, json={"code": 0, "data": [1]}, headers={"x-trace": "t"}))
    assert shop.call(PLAIN).parsed == [1]


def test_what_an_answer_says_shows_no_key(shop: Api, server: Server) -> None:
    server.play(httpx.Response(200, json={"code": 9}, headers={"x-trace": f"for {KEY}"}))
    with pytest.raises(ApiError) as caught:
        shop.order()
    assert caught.value.meta == {"trace": "for [hidden]"}


def test_a_stream_knows_it_once_it_is_open(shop: Api, server: Server) -> None:
    answer = event_stream()
    answer.headers["x-trace"] = "t-4"
    server.play(answer)

    async def read() -> None:
        stream = shop.asynchronous().stream(operation(None), STREAM, {})
        assert stream.meta == {}
        async with stream:
            assert stream.meta == {"trace": "t-4"}
            assert len([event async for event in stream]) == 2

    if shop.colour == "sync":
        stream = shop.blocking().stream(operation(None), STREAM, {})
        assert stream.meta == {}
        with stream:
            assert stream.meta == {"trace": "t-4"}
            assert len(list(stream)) == 2
    else:
        asyncio.run(read())


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b'data: {"event": "error", "code": 3, "msg": "bad"}\n\n', ShopStreamError),
        (b'data: {"event": "tick"}\n\n', StreamInterrupted),
    ],
)
def test_errors_of_a_stream_say_where_they_come_from(
    shop: Api, server: Server, content: bytes, kind: type[ApiError]
) -> None:
    answer = event_stream(content)
    answer.headers["x-trace"] = "t-5"
    server.play(answer)
    with pytest.raises(kind) as caught:
        shop.events()
    assert caught.value.meta == {"trace": "t-5"}
