"""How much of an answer is taken, and what is said of one that has more, is packed oddly, or takes too long."""

from __future__ import annotations

import gzip
import zlib
from typing import Any

import httpx
import pytest

from templates.runtime.client import AsyncClient, SyncClient
from templates.runtime.errors import (
    ApiStatusError,
    ApiTimeoutError,
    BadRequestError,
    DecodeError,
    InvalidRequestError,
    UnexpectedContentTypeError,
)
from templates.runtime.limits import SizeLimits
from templates.runtime.types import RequestOptions, StreamOptions, Timeout

from .client_support import CONFIG, FILE, GET, Api, Pieces

JSON = {"content-type": "application/json"}
SSE = {"content-type": "text/event-stream"}
BODY = b'{"id": "r1", "text": "' + b"x" * 1000 + b'"}'
WHOLE = len(BODY)


class Server:
    """Gives one answer whose body comes in pieces."""

    def __init__(self, *pieces: bytes, status: int = 200, headers: dict[str, str] = JSON, **more: str) -> None:
        self.status = status
        self.headers = {**headers, **{name.replace("_", "-"): value for name, value in more.items()}}
        self.body = Pieces(*pieces)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(self.status, headers=self.headers, stream=self.body)


def set_up(api: Api, server: Server, **settings: Any) -> Api:
    def answer(request: httpx.Request) -> httpx.Response:
        return server(request)

    async def asynchronously(request: httpx.Request) -> httpx.Response:
        return server(request)

    transport = httpx.MockTransport(answer if api.colour == "sync" else asynchronously)
    kind = httpx.Client if api.colour == "sync" else httpx.AsyncClient
    api.settings.clear()
    return api.with_settings(http_client=kind(transport=transport), max_retries=0, **settings)


@pytest.fixture
def api(api: Api) -> Api:
    """A client whose HTTP client is that of the test."""

    class Own(Api):
        def blocking(self) -> Any:
            return SyncClient(CONFIG, **self._arguments())

        def asynchronous(self) -> Any:
            return AsyncClient(CONFIG, **self._arguments())

    return Own(api.colour, api.server, api.time)


@pytest.mark.parametrize("pieces", [(BODY,), (BODY[:500], BODY[500:])], ids=len)
@pytest.mark.parametrize("length", [{}, {"content-length": str(WHOLE)}], ids=["", "length"])
def test_an_answer_may_be_as_large_as_the_limit(api: Api, pieces: tuple[bytes, ...], length: dict[str, str]) -> None:
    server = Server(*pieces, headers={**JSON, **length})
    assert set_up(api, server, size_limits=SizeLimits(answer=WHOLE)).call(GET).parsed.id == "r1"
    server = Server(*pieces, headers={**JSON, **length})
    with pytest.raises(DecodeError, match=rf"larger than the limit of {WHOLE - 1} bytes \(size_limits.answer\)"):
        set_up(api, server, size_limits=SizeLimits(answer=WHOLE - 1)).call(GET)
    assert server.body.closed


def test_an_answer_that_says_that_it_is_too_large_is_not_read(api: Api) -> None:
    server = Server(BODY, content_length=str(WHOLE))
    with pytest.raises(DecodeError) as caught:
        set_up(api, server).call(GET, options=RequestOptions(size_limits=SizeLimits(answer=100)))
    assert server.body.given == 0
    assert caught.value.operation == "getOrder"
    assert caught.value.response is not None and caught.value.response.status_code == 200


def test_an_answer_without_end_is_given_up(api: Api) -> None:
    server = Server(*[b"x" * 1000] * 1000)
    with pytest.raises(DecodeError):
        set_up(api, server, size_limits=SizeLimits(answer=10_000)).call(GET)
    assert server.body.given == 11


@pytest.mark.parametrize("packed", [gzip.compress, zlib.compress])
def test_what_counts_is_the_unpacked_size(api: Api, packed: Any) -> None:
    coding = "gzip" if packed is gzip.compress else "deflate"
    small = packed(BODY)
    assert len(small) < 200
    given = set_up(api, Server(small, content_encoding=coding), size_limits=SizeLimits(answer=WHOLE)).call(GET)
    assert (given.parsed.id, given.headers["content-encoding"], given.content) == ("r1", coding, BODY)
    with pytest.raises(DecodeError, match="larger than"):
        set_up(api, Server(small, content_encoding=coding), size_limits=SizeLimits(answer=WHOLE - 1)).call(GET)


def test_no_limit_is_none(api: Api) -> None:
    limits = SizeLimits(answer=None, error=None, event=None)
    packed = Server(gzip.compress(BODY), content_encoding="x-gzip")
    assert set_up(api, packed, size_limits=limits).call(GET).parsed.id == "r1"
    assert set_up(api, Server(BODY), size_limits=limits).call(GET).parsed.id == "r1"
    events = Server(b'data: {"event": "done"}\n\n', headers=SSE)
    assert len(set_up(api, events, size_limits=limits).events()) == 1


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, gzip", "identity, br", "nonsense" * 20])
def test_only_what_was_asked_for_is_unpacked(api: Api, coding: str) -> None:
    with pytest.raises(DecodeError, match=r"is compressed as '.{2,45}, which was not asked for") as caught:
        set_up(api, Server(BODY, content_encoding=coding)).call(GET)
    assert len(str(caught.value)) < 200


def test_a_coding_that_the_program_asks_for_is_the_http_librarys_affair(api: Api) -> None:
    asks = RequestOptions(headers={"Accept-Encoding": "private"})
    assert set_up(api, Server(BODY, content_encoding="private")).call(GET, options=asks).parsed.id == "r1"


@pytest.mark.parametrize("coding", ["identity", "", " , "])
def test_a_body_that_is_not_packed_may_say_so(api: Api, coding: str) -> None:
    assert set_up(api, Server(BODY, content_encoding=coding)).call(GET).parsed.id == "r1"


@pytest.mark.parametrize("body", [b"no gzip", gzip.compress(BODY)[:-9]], ids=["broken", "cut"])
def test_what_cannot_be_unpacked_is_no_lost_connection(api: Api, body: bytes) -> None:
    with pytest.raises(DecodeError, match="could not be unpacked: the gzip data is broken") as caught:
        set_up(api, Server(body, content_encoding="gzip")).call(GET)
    assert caught.value.operation == "getOrder"


def test_an_error_keeps_the_beginning_of_its_body(api: Api) -> None:
    server = Server(*[b"word " * 100] * 100, status=400, headers={})
    with pytest.raises(BadRequestError) as caught:
        set_up(api, server, size_limits=SizeLimits(error=1000)).call(GET)
    assert caught.value.body == "word " * 200
    assert server.body.given == 3


@pytest.mark.parametrize("coding", ["br", "gzip"])
def test_an_error_whose_words_cannot_be_unpacked_is_still_that_error(api: Api, coding: str) -> None:
    with pytest.raises(BadRequestError, match="400: Bad Request"):
        set_up(api, Server(b"nonsense", status=400, content_encoding=coding)).call(GET)


def test_a_page_in_place_of_an_answer_is_not_read_whole(api: Api) -> None:
    server = Server(*[b"<p>" * 100] * 100, headers={"content-type": "text/html"})
    with pytest.raises(UnexpectedContentTypeError):
        set_up(api, server, size_limits=SizeLimits(error=30)).call(GET)
    assert server.body.given == 1


def test_a_download_has_no_limit_unless_it_is_given_one(api: Api) -> None:
    kind = {"content-type": "image/png"}
    pieces = [b"x" * 1000] * 10
    assert len(set_up(api, Server(*pieces, headers=kind), size_limits=SizeLimits(answer=1)).download(FILE)) == 10_000
    server = Server(*pieces, headers=kind)
    with pytest.raises(DecodeError, match=r"the file of getFile .*size_limits.download"):
        set_up(api, server, size_limits=SizeLimits(download=2500)).download(FILE)
    assert (server.body.given, server.body.closed) == (3, True)
    packed = Server(gzip.compress(b"x" * 10_000), headers=kind, content_encoding="gzip")
    assert set_up(api, packed).download(FILE) == b"x" * 10_000


def test_a_stream_may_have_a_limit(api: Api) -> None:
    events = [b'data: {"event": "tick"}\n\n'] * 100
    both: list[dict[str, Any]] = [{"max_stream_bytes": 240}, {}]
    for limits in both:
        server = Server(*events, headers=SSE)
        with pytest.raises(DecodeError, match=r"the stream of placeOrder is larger .*max_stream_bytes"):
            set_up(api, server, size_limits=SizeLimits(stream=240)).events(**limits)
        assert server.body.given == 10


def test_events_have_the_limit_of_the_client_unless_the_call_has_its_own(api: Api) -> None:
    event = b'data: {"event": "done", "x": "' + b"x" * 100 + b'"}\n\n'
    with pytest.raises(DecodeError, match="max_event_bytes"):
        set_up(api, Server(event, headers=SSE), size_limits=SizeLimits(event=50)).events()
    more = set_up(api, Server(event, headers=SSE), size_limits=SizeLimits(event=50))
    assert len(more.events(max_event_bytes=1000)) == 1
    assert len(set_up(api, Server(event, headers=SSE)).events(max_event_bytes=None)) == 1


def test_a_packed_stream_is_unpacked_event_by_event(api: Api) -> None:
    packer = zlib.compressobj(wbits=31)
    pieces: list[bytes] = []
    for event in (b'data: {"event": "tick"}\n\n', b'data: {"event": "done"}\n\n'):
        pieces.append(packer.compress(event) + packer.flush(zlib.Z_SYNC_FLUSH))
    server = Server(*pieces, packer.flush(), headers=SSE, content_encoding="gzip")
    assert [event["event"] for event in set_up(api, server).events()] == ["tick", "done"]


def test_a_whole_answer_may_have_a_limit_in_time(api: Api) -> None:
    class Slow(Pieces):
        def __iter__(self) -> Any:
            for piece in super().__iter__():
                api.time.now += 4
                yield piece

    for status, error in ((200, ApiTimeoutError), (500, ApiStatusError)):
        server = Server(status=status)
        server.body = Slow(*[b" "] * 10)
        with pytest.raises(error):
            set_up(api, server, timeout=Timeout(total=10)).call(GET)
        assert server.body.given == 3


def test_a_whole_stream_may_have_a_limit_in_time(api: Api) -> None:
    class Slow(Pieces):
        def __iter__(self) -> Any:
            for piece in super().__iter__():
                api.time.now += 4
                yield piece

    events = [b'data: {"event": "tick"}\n\n'] * 10
    both: list[dict[str, Any]] = [{"total_timeout": 10}, {}]
    for limits in both:
        server = Server(headers=SSE)
        server.body = Slow(*events)
        with pytest.raises(ApiTimeoutError, match=r"is not complete after 10 s \(total_timeout\)"):
            set_up(api, server, timeout=Timeout(total=10)).events(**limits)
        assert server.body.given == 3


def test_a_stream_that_is_complete_in_time_does_not_fail_behind_its_end(api: Api) -> None:
    class Slow(Pieces):
        def __iter__(self) -> Any:
            for piece in super().__iter__():
                api.time.now += 4
                yield piece

    server = Server(headers=SSE)
    server.body = Slow(b'data: {"event": "done"}\n\n', *[b": more\n\n"] * 9)
    assert len(set_up(api, server).events(total_timeout=10)) == 1
    assert server.body.given <= 3


@pytest.mark.parametrize("value", [0, -1, 1.5, True, "9"])
def test_a_limit_is_a_number_of_bytes(value: Any) -> None:
    with pytest.raises(InvalidRequestError, match=r"size_limits.answer: must be bytes, 1 or more"):
        SizeLimits(answer=value)


def test_limits_are_values() -> None:
    limits = SizeLimits(answer=5)
    assert limits == SizeLimits(answer=5) != SizeLimits()
    assert hash(limits) == hash(SizeLimits(answer=5))
    assert limits != 5
    assert repr(limits) == "SizeLimits(answer=5, download=None, error=1048576, event=16777216, stream=None)"
    assert "size_limits=" in repr(RequestOptions(size_limits=limits))
    assert "total_timeout" in StreamOptions.__annotations__


def test_a_view_has_limits_of_its_own(api: Api) -> None:
    set_up(api, Server(BODY))
    client = api.blocking() if api.colour == "sync" else api.asynchronous()
    view = client.with_options(size_limits=SizeLimits(answer=7))
    assert (view.options.size_limits, client.size_limits) == (SizeLimits(answer=7), SizeLimits())
