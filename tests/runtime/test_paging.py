"""Walking over pages: every style, every way a server says that there is no more, and none that lets it go round."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from typing import Any, ClassVar
from urllib.parse import parse_qsl

import httpx
import pytest
from attrs import define
from typing_extensions import Self

from templates.runtime.model import Model
from templates.runtime.operation import Operation, Page, Param
from templates.runtime.paging import AsyncPages, Pages, PageWalk, items_of, member
from templates.runtime.types import RequestOptions

from .client_support import GET, Api, Server


@define(kw_only=True)
class Entry(Model):
    """An item of a list."""

    id: str

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self.id = d["id"]
        self.raw = d
        return self


@define(kw_only=True)
class Listing(Model):
    """A page."""

    WIRE: ClassVar[Mapping[str, str]] = {"entries": "data"}

    entries: list[Entry] | None = None
    has_more: bool | None = None
    total: int | None = None
    limit: int | None = None
    next: str | None = None

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        v = d.get("data")
        self.entries = [Entry.from_dict(i) for i in v] if v is not None else None
        self.has_more = d.get("has_more")
        self.total = d.get("total")
        self.limit = d.get("limit")
        self.next = d.get("next")
        self.raw = d
        return self


def listing(page: Page) -> Operation[Listing]:
    names = ("page", "last_id", "first_id", "cursor", "limit", "user")
    return Operation(
        id="list",
        method="GET",
        path="/list",
        decode=Listing.from_dict,
        params=tuple(Param(name, name, "query") for name in names),
        page=page,
    )


BY_PAGE = Page("page")
BY_LAST = Page("last_id", cursor_arg="last_id")
BY_FIRST = Page("first_id", cursor_arg="first_id")
BY_TOKEN = Page("token", cursor_arg="cursor", next_cursor="next")
BY_CURSOR = Page("cursor", cursor_arg="cursor", next_cursor="next")
BY_ITEM = Page("cursor", cursor_arg="cursor")


def serve(*pages: Mapping[str, Any]) -> Server:
    """Answers with the pages in turn, whatever is asked."""
    return Server(*(httpx.Response(200, content=json.dumps(page)) for page in pages))


def page(*ids: str, **members: Any) -> dict[str, Any]:
    return {"data": [{"id": i} for i in ids], **members}


def walk(api: Api, op: Operation[Listing], options: RequestOptions | None = None, **args: Any) -> list[str]:
    if api.colour == "sync":
        return [entry.id for entry in api.blocking().pages(op, args, options, item=Entry)]

    async def collect() -> list[str]:
        return [entry.id async for entry in api.asynchronous().pages(op, args, options, item=Entry)]

    return asyncio.run(collect())


def asked(server: Server) -> list[dict[str, str]]:
    return [dict(parse_qsl(request.url.query.decode())) for request in server.requests]


CASES: list[tuple[str, Page, dict[str, Any], list[dict[str, Any]], list[str], list[dict[str, str]]]] = [
    (
        "pages until has_more is false",
        BY_PAGE,
        {"user": "u"},
        [page("a", "b", has_more=True), page("c", has_more=False)],
        ["a", "b", "c"],
        [{"user": "u"}, {"user": "u", "page": "2"}],
    ),
    (
        "pages from a given one",
        BY_PAGE,
        {"page": 3, "limit": 1},
        [page("a", has_more=True), page("b", has_more=False)],
        ["a", "b"],
        [{"page": "3", "limit": "1"}, {"page": "4", "limit": "1"}],
    ),
    (
        "a full last page ends by the total",
        BY_PAGE,
        {},
        [page("a", "b", total=4, limit=2), page("c", "d", total=4, limit=2)],
        ["a", "b", "c", "d"],
        [{}, {"page": "2"}],
    ),
    (
        "the total counts the pages before the first one asked for",
        BY_PAGE,
        {"page": 2, "limit": 2},
        [page("c", "d", total=4)],
        ["c", "d"],
        [{"page": "2", "limit": "2"}],
    ),
    (
        "a short page ends where nothing else tells",
        BY_PAGE,
        {"limit": 2},
        [page("a", "b"), page("c")],
        ["a", "b", "c"],
        [{"limit": "2"}, {"limit": "2", "page": "2"}],
    ),
    (
        "the first page may be the short one",
        BY_PAGE,
        {"limit": 2},
        [page("a")],
        ["a"],
        [{"limit": "2"}],
    ),
    (
        "a server tells its own limit",
        BY_PAGE,
        {},
        [page("a", limit=2)],
        ["a"],
        [{}],
    ),
    (
        "a list may know no limit",
        Page("page", limit_arg=None),
        {"limit": 3},
        [page("a", "b", limit=3), page("c")],
        ["a", "b", "c"],
        [{"limit": "3"}, {"limit": "3", "page": "2"}],
    ),
    (
        "a total that is no number says nothing",
        BY_PAGE,
        {"limit": 1},
        [page("a", total="many"), page("b", total=True), page()],
        ["a", "b"],
        [{"limit": "1"}, {"limit": "1", "page": "2"}, {"limit": "1", "page": "3"}],
    ),
    (
        "without a limit the first page says how long a page is",
        BY_PAGE,
        {},
        [page("a", "b"), page("c", "d"), page("e")],
        ["a", "b", "c", "d", "e"],
        [{}, {"page": "2"}, {"page": "3"}],
    ),
    (
        "an empty page ends, whatever has_more says",
        BY_PAGE,
        {},
        [page("a", has_more=True), page(has_more=True)],
        ["a"],
        [{}, {"page": "2"}],
    ),
    (
        "the last id moves",
        BY_LAST,
        {},
        [page("a", "b", has_more=True), page("c", has_more=False)],
        ["a", "b", "c"],
        [{}, {"last_id": "b"}],
    ),
    (
        "the first id moves",
        BY_FIRST,
        {"first_id": "z"},
        [page("x", "y", has_more=True), page("v", "w", has_more=False)],
        ["x", "y", "v", "w"],
        [{"first_id": "z"}, {"first_id": "x"}],
    ),
    (
        "ids end by the total when they began at the start",
        BY_LAST,
        {"limit": 1},
        [page("a", total=2), page("b", total=2)],
        ["a", "b"],
        [{"limit": "1"}, {"limit": "1", "last_id": "a"}],
    ),
    (
        "a total says nothing about ids that began in the middle",
        BY_LAST,
        {"limit": 1, "last_id": "m"},
        [page("n", total=1), page(total=1)],
        ["n"],
        [{"limit": "1", "last_id": "m"}, {"limit": "1", "last_id": "n"}],
    ),
    (
        "items without an id cannot be continued",
        BY_LAST,
        {},
        [page("", has_more=True)],
        [""],
        [{}],
    ),
    (
        "a token moves until there is none, over empty pages too",
        BY_TOKEN,
        {},
        [page("a", next="t1"), page(next="t2"), page("b", next="")],
        ["a", "b"],
        [{}, {"cursor": "t1"}, {"cursor": "t2"}],
    ),
    (
        "a token with has_more false is not followed",
        BY_TOKEN,
        {},
        [page("a", next="t1", has_more=False)],
        ["a"],
        [{}],
    ),
    (
        "a cursor of the answer moves",
        BY_CURSOR,
        {},
        [page("a", next="c1", has_more=True), page("b", has_more=False)],
        ["a", "b"],
        [{}, {"cursor": "c1"}],
    ),
    (
        "a cursor of the items moves",
        BY_ITEM,
        {},
        [page("a", has_more=True), page("b", has_more=False)],
        ["a", "b"],
        [{}, {"cursor": "a"}],
    ),
    (
        "the same token twice ends",
        BY_TOKEN,
        {},
        [page("a", next="t"), page("b", next="t")],
        ["a", "b"],
        [{}, {"cursor": "t"}],
    ),
    (
        "a server that ignores the page gives the same one for ever, which ends and repeats nothing",
        BY_PAGE,
        {},
        [page("a", "b", has_more=True)],
        ["a", "b"],
        [{}, {"page": "2"}],
    ),
    (
        "no items at all",
        BY_PAGE,
        {},
        [{}],
        [],
        [{}],
    ),
]


@pytest.mark.parametrize(("how", "args", "pages", "ids", "requests"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_all_items_come_once(
    api: Api,
    how: Page,
    args: dict[str, Any],
    pages: list[dict[str, Any]],
    ids: list[str],
    requests: list[dict[str, str]],
) -> None:
    api.server = serve(*pages)
    assert walk(api, listing(how), **args) == ids
    assert asked(api.server) == requests


def test_pages_come_as_the_operation_gives_them(api: Api) -> None:
    api.server = serve(page("a", has_more=True, total=9), page(has_more=False))
    op = listing(BY_PAGE)

    async def collect() -> list[Listing]:
        return [found async for found in api.asynchronous().pages(op, {}, item=Entry).pages()]

    found = list(api.blocking().pages(op, {}, item=Entry).pages()) if api.colour == "sync" else asyncio.run(collect())
    assert [p.to_dict() for p in found] == [page("a", has_more=True, total=9), page(has_more=False)]


def test_nothing_is_sent_before_the_first_item_is_asked_for(server: Server, api: Api) -> None:
    pages: Any = api.blocking().pages(listing(BY_PAGE), {}, item=Entry)
    iter(pages)
    pages.pages()
    api.asynchronous().pages(listing(BY_PAGE), {}, item=Entry).pages()
    assert server.requests == []


def test_each_iteration_begins_at_the_start(api: Api) -> None:
    api.server = serve(page("a", has_more=False))
    pages = api.blocking().pages(listing(BY_PAGE), {"user": "u"}, item=Entry)
    assert [e.id for e in pages] == [e.id for e in pages] == ["a"]
    assert asked(api.server) == [{"user": "u"}] * 2


def test_only_the_pages_that_are_needed_are_asked_for(api: Api) -> None:
    api.server = serve(page("a", "b", has_more=True), page("c", has_more=True))
    first = next(iter(api.blocking().pages(listing(BY_PAGE), {}, item=Entry)))
    assert first.id == "a"
    assert len(api.server.requests) == 1


def test_options_hold_for_every_page(api: Api) -> None:
    api.server = serve(page("a", has_more=True), page("b", has_more=False))
    options = RequestOptions(query={"x": "1"})
    assert walk(api, listing(BY_PAGE), options) == ["a", "b"]
    assert asked(api.server) == [{"x": "1"}, {"page": "2", "x": "1"}]


@pytest.mark.parametrize("make", [Pages, AsyncPages])
def test_an_operation_without_pages_is_a_mistake(make: Callable[..., Any]) -> None:
    with pytest.raises(ValueError, match="getOrder is not paged"):
        make(None, GET, {}, None, Entry)


def test_pages_say_what_they_list(api: Api) -> None:
    pages = api.blocking().pages(listing(BY_PAGE), {}, item=Entry)
    assert (repr(pages), pages.item) == ("<Pages of list>", Entry)
    later = api.asynchronous().pages(listing(BY_PAGE), {}, item=Entry)
    assert (repr(later), later.item) == ("<AsyncPages of list>", Entry)


def test_pages_may_be_plain_json() -> None:
    steps = PageWalk(Page("last_id", items="rows", cursor_arg="after"), {"after": None})
    assert steps.take({"rows": [{"id": "a"}], "has_more": True}) == [{"id": "a"}]
    assert steps.args == {"after": "a"}
    assert steps.take([{"id": "b"}]) == [{"id": "b"}]
    assert member({"a": 1}, None) is None
    assert items_of("nonsense", "data") == ()
    assert items_of({"data": "nonsense"}, "data") == ()
