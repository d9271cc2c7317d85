# Generated from mini_api/records.yaml: edit that, not this file.
"""Records of a workspace."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.types import UNSET
from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.paging import AsyncPages, Pages
    from .._runtime.types import RequestOptions, Unset
    from ..models.color import Color
    from ..models.odd_names import OddNames
    from ..models.record import Record
    from ..models.record_page import RecordPage
    from ..params import RecordParams


class RecordsResource:
    """Records of a workspace."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def change(
        self,
        *,
        record_id: str,
        name: str | None = None,
        note: str | None | Unset = UNSET,
        record: Record | RecordParams | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Record | None:
        """Change a record.

        Only what is given changes.

        ``PATCH /records/{record_id}``

        Args:
            record_id: The record.
            name: A new name.
            note: A new note; null removes it. ``None`` sends null.
            record: A record to link. ``None`` sends null.
            options: settings of this call alone.

        Returns:
            The record.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.records.change_record import OPERATION

        return self._client.fetch(
            OPERATION, {"record_id": record_id, "name": name, "note": note, "record": record}, options
        )

    def list(
        self, *, page: int | None = None, limit: int | None = None, options: RequestOptions | None = None
    ) -> RecordPage:
        """List records.

        Oldest first.

        ``GET /records``

        Args:
            page: Number of the page. At least 1.
            limit: Records per page.
            options: settings of this call alone.

        Returns:
            A page of records.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.records.list_records import OPERATION

        return self._client.fetch(OPERATION, {"page": page, "limit": limit}, options)

    def iter(
        self, *, page: int | None = None, limit: int | None = None, options: RequestOptions | None = None
    ) -> Pages[RecordPage, Record]:
        """List records. Goes through all pages.

        Oldest first.

        ``GET /records``

        Args:
            page: Number of the page. At least 1.
            limit: Records per page.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.records.list_records import OPERATION
        from ..models.record import Record

        return self._client.pages(OPERATION, {"page": page, "limit": limit}, options, item=Record)

    def odd(
        self,
        *,
        class_path: str,
        class_: str,
        class_query: str | None = None,
        list_query: Sequence[str] | None = None,
        größe_query: int | None = None,
        user_query: str | None = None,
        created_at: int | None = None,
        created_at_2: int | None = None,
        async_: str | None = None,
        type: str | None = None,
        field_1st: str | None = None,
        größe: int | None = None,
        list_: Sequence[str] | None = None,
        raw_: str | None = None,
        from_dict_: str | None = None,
        build_: str | None = None,
        user: str | None = None,
        client_: str | None = None,
        chosen: str | None = None,
        quote_d: str | None = None,
        options: RequestOptions | None = None,
    ) -> OddNames:
        """Names that Python does not take.

        They come back as they were sent.

        ``POST /odd/{class}``

        Args:
            class_path: A keyword.
            class_: A keyword.
            class_query: The keyword again.
            list_query: A builtin.
            größe_query: Not ASCII.
            user_query: Also in the body.
            created_at: Camel case.
            created_at_2: The same in snake case.
            async_: A keyword behind an underscore.
            type: A sign and a builtin.
            field_1st: A digit first.
            größe: Not ASCII.
            list_: A builtin that annotations use.
            raw_: What every model has.
            from_dict_: A method of every model.
            build_: A method of every builder.
            user: Also a parameter.
            client_: An argument of every endpoint function.
            chosen: A name chosen in the specification.
            quote_d: A name with a quote", a backslash \\ and \"\"\".
            options: settings of this call alone.

        Returns:
            The same.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.records.odd_names import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "class_path": class_path,
                "class_": class_,
                "class_query": class_query,
                "list_query": list_query,
                "größe_query": größe_query,
                "user_query": user_query,
                "created_at": created_at,
                "created_at_2": created_at_2,
                "async_": async_,
                "type": type,
                "field_1st": field_1st,
                "größe": größe,
                "list_": list_,
                "raw_": raw_,
                "from_dict_": from_dict_,
                "build_": build_,
                "user": user,
                "client": client_,
                "chosen": chosen,
                "quote_d": quote_d,
            },
            options,
        )

    def replace(
        self,
        *,
        record_id: str,
        name: str,
        color: Color | None = None,
        parent: Record | RecordParams | None | Unset = UNSET,
        children: Sequence[Record | RecordParams] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Replace a record.

        All of it.

        ``PUT /records/{record_id}``

        Args:
            record_id: The record.
            name: Its name.
            color: Its colour. One of ``red``, ``dark-blue``, ``""``.
            parent: The record above. ``None`` sends null.
            children: The records below.
            options: settings of this call alone.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.records.replace_record import OPERATION

        return self._client.fetch(
            OPERATION,
            {"record_id": record_id, "name": name, "color": color, "parent": parent, "children": children},
            options,
        )


class RecordsResourceWithResponse:
    """RecordsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = RecordsResource(client)
        self.change = with_response(calls.change)
        self.list = with_response(calls.list)
        self.odd = with_response(calls.odd)
        self.replace = with_response(calls.replace)


class AsyncRecordsResource:
    """Records of a workspace.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def change(
        self,
        *,
        record_id: str,
        name: str | None = None,
        note: str | None | Unset = UNSET,
        record: Record | RecordParams | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Record | None:
        """Change a record.

        Only what is given changes.

        ``PATCH /records/{record_id}``

        Args:
            record_id: The record.
            name: A new name.
            note: A new note; null removes it. ``None`` sends null.
            record: A record to link. ``None`` sends null.
            options: settings of this call alone.

        Returns:
            The record.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.records.change_record import OPERATION

        return await self._client.fetch(
            OPERATION, {"record_id": record_id, "name": name, "note": note, "record": record}, options
        )

    async def list(
        self, *, page: int | None = None, limit: int | None = None, options: RequestOptions | None = None
    ) -> RecordPage:
        """List records.

        Oldest first.

        ``GET /records``

        Args:
            page: Number of the page. At least 1.
            limit: Records per page.
            options: settings of this call alone.

        Returns:
            A page of records.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.records.list_records import OPERATION

        return await self._client.fetch(OPERATION, {"page": page, "limit": limit}, options)

    def iter(
        self, *, page: int | None = None, limit: int | None = None, options: RequestOptions | None = None
    ) -> AsyncPages[RecordPage, Record]:
        """List records. Goes through all pages.

        Oldest first.

        ``GET /records``

        Args:
            page: Number of the page. At least 1.
            limit: Records per page.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.records.list_records import OPERATION
        from ..models.record import Record

        return self._client.pages(OPERATION, {"page": page, "limit": limit}, options, item=Record)

    async def odd(
        self,
        *,
        class_path: str,
        class_: str,
        class_query: str | None = None,
        list_query: Sequence[str] | None = None,
        größe_query: int | None = None,
        user_query: str | None = None,
        created_at: int | None = None,
        created_at_2: int | None = None,
        async_: str | None = None,
        type: str | None = None,
        field_1st: str | None = None,
        größe: int | None = None,
        list_: Sequence[str] | None = None,
        raw_: str | None = None,
        from_dict_: str | None = None,
        build_: str | None = None,
        user: str | None = None,
        client_: str | None = None,
        chosen: str | None = None,
        quote_d: str | None = None,
        options: RequestOptions | None = None,
    ) -> OddNames:
        """Names that Python does not take.

        They come back as they were sent.

        ``POST /odd/{class}``

        Args:
            class_path: A keyword.
            class_: A keyword.
            class_query: The keyword again.
            list_query: A builtin.
            größe_query: Not ASCII.
            user_query: Also in the body.
            created_at: Camel case.
            created_at_2: The same in snake case.
            async_: A keyword behind an underscore.
            type: A sign and a builtin.
            field_1st: A digit first.
            größe: Not ASCII.
            list_: A builtin that annotations use.
            raw_: What every model has.
            from_dict_: A method of every model.
            build_: A method of every builder.
            user: Also a parameter.
            client_: An argument of every endpoint function.
            chosen: A name chosen in the specification.
            quote_d: A name with a quote", a backslash \\ and \"\"\".
            options: settings of this call alone.

        Returns:
            The same.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.records.odd_names import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "class_path": class_path,
                "class_": class_,
                "class_query": class_query,
                "list_query": list_query,
                "größe_query": größe_query,
                "user_query": user_query,
                "created_at": created_at,
                "created_at_2": created_at_2,
                "async_": async_,
                "type": type,
                "field_1st": field_1st,
                "größe": größe,
                "list_": list_,
                "raw_": raw_,
                "from_dict_": from_dict_,
                "build_": build_,
                "user": user,
                "client": client_,
                "chosen": chosen,
                "quote_d": quote_d,
            },
            options,
        )

    async def replace(
        self,
        *,
        record_id: str,
        name: str,
        color: Color | None = None,
        parent: Record | RecordParams | None | Unset = UNSET,
        children: Sequence[Record | RecordParams] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Replace a record.

        All of it.

        ``PUT /records/{record_id}``

        Args:
            record_id: The record.
            name: Its name.
            color: Its colour. One of ``red``, ``dark-blue``, ``""``.
            parent: The record above. ``None`` sends null.
            children: The records below.
            options: settings of this call alone.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.records.replace_record import OPERATION

        return await self._client.fetch(
            OPERATION,
            {"record_id": record_id, "name": name, "color": color, "parent": parent, "children": children},
            options,
        )


class AsyncRecordsResourceWithResponse:
    """AsyncRecordsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncRecordsResource(client)
        self.change = async_with_response(calls.change)
        self.list = async_with_response(calls.list)
        self.odd = async_with_response(calls.odd)
        self.replace = async_with_response(calls.replace)
