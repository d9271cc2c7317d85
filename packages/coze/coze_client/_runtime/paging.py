# Copied from templates/runtime/paging.py. Edit that file, then run: python -m generator sync
"""List operations page by page: iterate all items, or the pages themselves. Nothing is sent before the first one is
asked for."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from .operation import Operation, Page
from .types import RequestOptions, is_list, is_mapping

if TYPE_CHECKING:
    from .client import AsyncClient, SyncClient

T = TypeVar("T")
Item = TypeVar("Item")


class PageWalk:
    """Where a walk over pages stands. Pure: it gives the arguments of the next request and takes its answer.

    Args:
        page: how the operation is paged.
        args: arguments of the first request.
    """

    def __init__(self, page: Page, args: Mapping[str, Any]) -> None:
        self._page: Final = page
        self._args = dict(args)
        self._seen: Final[set[Any]] = {args.get(page.cursor_arg)}
        self._before: Sequence[Any] = ()
        self._count = 0
        self._limit = None if page.limit_arg is None else _whole(args.get(page.limit_arg))
        self._skipped: int | None = None
        self.done = False

    @property
    def args(self) -> dict[str, Any]:
        """Arguments of the next request."""
        return self._args

    def take(self, answer: Any) -> Sequence[Any] | None:
        """Take the answer of the request; gives its items, and sets ``done`` if it was the last page.

        Returns:
            The items, or ``None`` if this is the page before once more.
        """
        items = items_of(answer, self._page.items)
        if items and items == self._before:
            # A server that does not know the cursor gives the same page for ever.
            self.done = True
            return None
        self._before = items
        following = self._next(answer, items)
        if following is None or following in self._seen:
            self.done = True
        else:
            self._seen.add(following)
            self._args = {**self._args, self._page.cursor_arg: following}
        return items

    def _next(self, answer: Any, items: Sequence[Any]) -> Any:
        page = self._page
        if page.style == "token" or (page.style == "cursor" and page.next_cursor):
            more = member(answer, page.has_more)
            return None if more is False else member(answer, page.next_cursor) or None
        if not items or not self._more(answer, items):
            return None
        if page.style == "page":
            return (_whole(self._args.get(page.cursor_arg)) or 1) + 1
        return member(items[0] if page.style == "first_id" else items[-1], page.item_id) or None

    def _more(self, answer: Any, items: Sequence[Any]) -> bool:
        """Whether pages follow: by has_more, else by the total, else because this page is full."""
        page = self._page
        if self._limit is None:
            self._limit = _whole(member(answer, page.limit_arg)) or len(items)
        if self._skipped is None:
            self._skipped = ((_whole(self._args.get(page.cursor_arg)) or 1) - 1) * self._limit
        self._count += len(items)
        more = member(answer, page.has_more)
        if isinstance(more, bool):
            return more
        total = _whole(member(answer, page.total))
        # A total counts from the first page; a walk by ids that began in the middle cannot know what it skipped.
        if total is not None and (page.style == "page" or None in self._seen):
            return self._skipped + self._count < total
        return len(items) >= self._limit


def member(value: Any, wire: str | None) -> Any:
    """Member of an answer or item by its name on the wire: of a model or of a dict; ``None`` if it has none."""
    if wire is None:
        return None
    if is_mapping(value):
        return value.get(wire)
    names: Mapping[str, str] = getattr(value, "WIRE", {})
    name = next((python for python, on_wire in names.items() if on_wire == wire), wire)
    return getattr(value, name, None)


def items_of(answer: Any, wire: str) -> Sequence[Any]:
    """The items of a page: its member of that name, or the page itself if it is a list."""
    found = answer if is_list(answer) else member(answer, wire)
    return found if is_list(found) else ()


def _whole(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _page_of(op: Operation[Any]) -> Page:
    if op.page is None:
        raise ValueError(f"{op.id} is not paged")
    return op.page


class Pages(Generic[T, Item]):
    """All items of a list operation: ``for item in pages``. Each iteration starts at the first page again."""

    def __init__(
        self,
        client: SyncClient,
        op: Operation[T],
        args: Mapping[str, Any],
        options: RequestOptions | None,
        item: type[Item],
    ) -> None:
        self._client: Final = client
        self._op: Final = op
        self._page: Final = _page_of(op)
        self._args: Final = dict(args)
        self._options: Final = options
        self.item: Final = item
        """Class of the items."""

    def __iter__(self) -> Iterator[Item]:
        for _, items in self._walk():
            yield from items

    def pages(self) -> Iterator[T]:
        """The pages, each as the operation gives it."""
        return (answer for answer, _ in self._walk())

    def _walk(self) -> Iterator[tuple[T, Sequence[Item]]]:
        walk = PageWalk(self._page, self._args)
        while not walk.done:
            answer = self._client.call(self._op, walk.args, self._options).parsed
            items = walk.take(answer)
            if items is not None:
                yield answer, items

    def __repr__(self) -> str:
        return f"<Pages of {self._op.id}>"


class AsyncPages(Generic[T, Item]):
    """All items of a list operation: ``async for item in pages``. Each iteration starts at the first page again."""

    def __init__(
        self,
        client: AsyncClient,
        op: Operation[T],
        args: Mapping[str, Any],
        options: RequestOptions | None,
        item: type[Item],
    ) -> None:
        self._client: Final = client
        self._op: Final = op
        self._page: Final = _page_of(op)
        self._args: Final = dict(args)
        self._options: Final = options
        self.item: Final = item
        """Class of the items."""

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for _, items in self._walk():
            for item in items:
                yield item

    async def pages(self) -> AsyncIterator[T]:
        """The pages, each as the operation gives it."""
        async for answer, _ in self._walk():
            yield answer

    async def _walk(self) -> AsyncIterator[tuple[T, Sequence[Item]]]:
        walk = PageWalk(self._page, self._args)
        while not walk.done:
            answer = (await self._client.call(self._op, walk.args, self._options)).parsed
            items = walk.take(answer)
            if items is not None:
                yield answer, items

    def __repr__(self) -> str:
        return f"<AsyncPages of {self._op.id}>"
