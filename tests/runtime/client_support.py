"""An invented API and clients of it that talk to a function in place of a server, in both colours."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import Any, ClassVar, TypeVar

import httpx
from attrs import define
from typing_extensions import Self

from templates.runtime.client import AsyncClient, SyncClient
from templates.runtime.config import ApiConfig, KeyScheme
from templates.runtime.hooks import Hooks
from templates.runtime.model import Model, RequestModel, SharedModel
from templates.runtime.operation import Body, Check, Field, Operation, Param, Rule, StreamSpec
from templates.runtime.retry import Clock
from templates.runtime.types import RequestOptions, Response

T = TypeVar("T")
Handler = Callable[[httpx.Request], httpx.Response]

KEY = "sk-very-secret-1234"
OTHER_KEY = "ds-other-secret-5678"

CONFIG = ApiConfig(
    package="shop_client",
    version="1.2.3",
    title="Shop",
    base_url="https://shop.example/v1",
    base_url_env="SHOP_BASE_URL",
    base_url_hint="/v1",
    keys={
        "shopKey": KeyScheme("api_key", "SHOP_API_KEY"),
        "stockKey": KeyScheme("stock_key", "SHOP_STOCK_KEY", "header", "X-Stock-Key"),
        "linkKey": KeyScheme("link_key", None, "query", "access"),
        "seatKey": KeyScheme("seat_key", None, "cookie", "seat"),
    },
    log_env="SHOP_LOG",
    never_retry_codes=frozenset({"quota_used_up"}),
)


@define(kw_only=True)
class Part(SharedModel):
    """A part of an order, read and sent."""

    WIRE: ClassVar[Mapping[str, str]] = {"from_": "from"}

    kind: str | None = None
    url: str | None = None
    id: str | None = None
    from_: str | None = None

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("kind", "kind", True, check=Check(types=("string",), enum=("link", "stored"))),
        Field("url", "url", check=Check(types=("string",), pattern="^https?://")),
        Field("id", "id", check=Check(types=("string",))),
        Field("from_", "from", nullable=True, check=Check(types=("string",))),
    )
    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule("a link needs url and forbids id", {"kind": ("link",)}, require=("url",), forbid=("id",)),
        Rule("a stored part needs id", {"kind": ("stored",)}, require=("id",)),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self.kind = d.get("kind")
        self.url = d.get("url")
        self.id = d.get("id")
        self.from_ = d.get("from")
        self.raw = d
        return self


@define(kw_only=True)
class Order(RequestModel):
    """What is ordered."""

    text: str
    user: str | None = None
    mode: str | None = None
    parts: list[Part | dict[str, Any]] | None = None
    extras: Any = None

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("text", "text", True, check=Check(types=("string",), min_length=1, max_length=20)),
        Field("user", "user", True, check=Check(types=("string",)), client_default="user"),
        Field("mode", "mode", check=Check(types=("string",), enum=("block", "flow"))),
        Field("parts", "parts", check=Check(types=("array",), items=Check(types=("object",), model=lambda: (Part,)))),
        Field("extras", "extras", always={}, check=Check(types=("object",))),
    )


@define(kw_only=True)
class Receipt(Model):
    """What comes back."""

    id: str
    text: str | None = None
    part: Part | Any = None

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self.id = d["id"]
        self.text = d.get("text")
        v: Any = d.get("part")
        self.part = Part.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


def order_model() -> type[Order]:
    return Order


ORDER: Operation[Receipt] = Operation(
    id="placeOrder",
    method="POST",
    path="/shops/{shop_id}/orders",
    decode=Receipt.from_dict,
    params=(
        Param("shop_id", "shop_id", "path", True, check=Check(types=("string",))),
        Param("dry_run", "dryRun", "query", check=Check(types=("boolean",))),
        Param("trace", "X-Trace", "header"),
        Param("seat", "seat", "cookie"),
    ),
    body=Body("json", order_model),
    security=("shopKey",),
    stream_switch=("mode", "block", "flow"),
)
GET: Operation[Receipt] = Operation(
    id="getOrder", method="GET", path="/orders", decode=Receipt.from_dict, security=("shopKey",)
)
STOCK: Operation[Receipt] = Operation(
    id="getStock", method="GET", path="/stock", decode=Receipt.from_dict, security=("stockKey",)
)
LINKED: Operation[Receipt] = Operation(
    id="getLinked", method="GET", path="/linked", decode=Receipt.from_dict, security=("linkKey",)
)
SEATED: Operation[Receipt] = Operation(
    id="getSeated",
    method="GET",
    path="/seated",
    decode=Receipt.from_dict,
    params=(Param("theme", "theme", "cookie"),),
    security=("seatKey",),
)
OPEN: Operation[Receipt] = Operation(id="getOpen", method="GET", path="/open", decode=Receipt.from_dict)
DELETE: Operation[None] = Operation(
    id="deleteOrder", method="DELETE", path="/orders", decode=lambda d: None, result="none", security=("shopKey",)
)
SOUND: Operation[bytes] = Operation(
    id="getSound", method="GET", path="/sound", decode=lambda d: d, result="binary", accept="audio/*"
)
FILE: Operation[bytes] = Operation(
    id="getFile", method="GET", path="/file", decode=lambda d: d, result="binary", accept="*/*"
)
TEXT: Operation[str] = Operation(
    id="getText", method="GET", path="/text", decode=lambda d: d, result="text", accept="text/plain"
)

Event = Mapping[str, Any]
STREAM: StreamSpec[Event] = StreamSpec(decode=lambda d: d, terminal=frozenset({"done"}))

EVENTS = b'data: {"event": "tick", "n": 1}\n\ndata: {"event": "done", "usage": {"total": 3}}\n\n'


def event_stream(content: bytes = EVENTS) -> httpx.Response:
    return httpx.Response(200, headers={"content-type": "text/event-stream"}, content=content)


def receipt(**members: Any) -> httpx.Response:
    return httpx.Response(200, json={"id": "r1", **members})


def error(status: int, code: str = "c", message: str = "m", **headers: str) -> httpx.Response:
    return httpx.Response(status, json={"code": code, "message": message, "status": status}, headers=headers)


class FakeTime:
    """A clock that moves only when it is told, and keeps what was slept."""

    def __init__(self, *, wall: float = 1_700_000_000.0, chance: float = 1.0) -> None:
        self.slept: list[float] = []
        self.now = 100.0
        self.wall = wall
        self.chance = chance

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)

    def clock(self) -> Clock:
        return Clock(
            monotonic=lambda: self.now,
            wall=lambda: self.wall,
            sleep=self.sleep,
            asleep=self.asleep,
            chance=lambda: self.chance,
        )


class Server:
    """Answers requests by the given answers in turn, the last one for ever; keeps what was asked."""

    def __init__(self, *answers: httpx.Response | Exception | Handler) -> None:
        self.answers = list(answers) or [receipt()]
        self.requests: list[httpx.Request] = []
        self.bodies: list[bytes] = []
        self.headers: list[httpx.Headers] = []
        self.urls: list[str] = []

    def play(self, *answers: httpx.Response | Exception | Handler) -> None:
        """Answer with these from now on."""
        self.answers = list(answers)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        self.bodies.append(request.read())
        # The client takes its key out of the request once it is answered.
        self.headers.append(httpx.Headers(request.headers.raw))
        self.urls.append(str(request.url))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        if callable(answer):
            return answer(request)
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    async def asynchronous(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return self(request)


class Api:
    """A client of the invented API, driven the same way in both colours."""

    def __init__(self, colour: str, server: Server, time: FakeTime) -> None:
        self.colour = colour
        self.server = server
        self.time = time
        self.settings: dict[str, Any] = {}
        self.http_settings: dict[str, Any] = {}
        self.config = CONFIG

    def with_settings(self, **settings: Any) -> Api:
        self.settings.update(settings)
        return self

    def blocking(self) -> SyncClient:
        http = httpx.Client(transport=httpx.MockTransport(self.server), **self.http_settings)
        return SyncClient(self.config, http_client=http, **self._arguments())

    def asynchronous(self) -> AsyncClient:
        http = httpx.AsyncClient(transport=httpx.MockTransport(self.server.asynchronous), **self.http_settings)
        return AsyncClient(self.config, http_client=http, **self._arguments())

    def _arguments(self) -> dict[str, Any]:
        keys = {"shopKey": KEY, "stockKey": OTHER_KEY}
        return {"keys": keys, "defaults": {"user": "ann"}, "clock": self.time.clock(), **self.settings}

    def call(
        self, op: Operation[T], args: Mapping[str, Any] | None = None, options: RequestOptions | None = None
    ) -> Response[T]:
        if self.colour == "sync":
            return self.blocking().call(op, args or {}, options)
        return asyncio.run(self.asynchronous().call(op, args or {}, options))

    def order(self, **args: Any) -> Response[Receipt]:
        return self.call(ORDER, {"shop_id": "s1", "text": "tea", **args})

    def request(self, method: str, path: str, **arguments: Any) -> Response[Any]:
        if self.colour == "sync":
            return self.blocking().request(method, path, **arguments)
        return asyncio.run(self.asynchronous().request(method, path, **arguments))

    def events(
        self, args: Mapping[str, Any] | None = None, options: RequestOptions | None = None, **limits: Any
    ) -> list[Event]:
        given = {"shop_id": "s1", "text": "tea", **(args or {})}
        if self.colour == "sync":
            with self.blocking().stream(ORDER, STREAM, given, options, **limits) as stream:
                return list(stream)
        return asyncio.run(self._events(given, options, limits))

    async def _events(
        self, args: Mapping[str, Any], options: RequestOptions | None, limits: Mapping[str, Any]
    ) -> list[Event]:
        async with self.asynchronous().stream(ORDER, STREAM, args, options, **limits) as stream:
            return [event async for event in stream]

    def download(self, op: Operation[Any]) -> bytes:
        if self.colour == "sync":
            with self.blocking().download(op, {}) as answer:
                return answer.read()
        return asyncio.run(self._download(op))

    async def _download(self, op: Operation[Any]) -> bytes:
        async with await self.asynchronous().download(op, {}) as answer:
            return await answer.read()


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes in pieces and may break; it knows whether it was closed."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self.pieces = pieces
        self.closed = False
        self.given = 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            self.given += 1
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def hooks_into(seen: list[Any]) -> Hooks:
    return Hooks(on_request=seen.append, on_response=seen.append, on_retry=seen.append, on_stream_end=seen.append)
