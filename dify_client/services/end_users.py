# Generated from spec/dify/end_users.yaml: edit that, not this file.
"""End users of an app."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import RequestOptions
    from ..models.end_user import EndUser


class EndUsersResource:
    """End users of an app."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get(self, *, end_user_id: str, options: RequestOptions | None = None) -> EndUser:
        """Look up an end user by id.

        Takes the server's id, for example ``created_by`` of an upload, not the name you give as ``user``. Servers from
        1.14 on.

        ``GET /end-users/{end_user_id}``

        Args:
            end_user_id: Id of the end user on the server. A UUID.
            options: settings of this call alone.

        Returns:
            The end user.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``end_user_not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.end_users.get_end_user import OPERATION

        return self._client.fetch(OPERATION, {"end_user_id": end_user_id}, options)


class EndUsersResourceWithResponse:
    """EndUsersResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = EndUsersResource(client)
        self.get = with_response(calls.get)


class AsyncEndUsersResource:
    """End users of an app.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get(self, *, end_user_id: str, options: RequestOptions | None = None) -> EndUser:
        """Look up an end user by id.

        Takes the server's id, for example ``created_by`` of an upload, not the name you give as ``user``. Servers from
        1.14 on.

        ``GET /end-users/{end_user_id}``

        Args:
            end_user_id: Id of the end user on the server. A UUID.
            options: settings of this call alone.

        Returns:
            The end user.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``end_user_not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.end_users.get_end_user import OPERATION

        return await self._client.fetch(OPERATION, {"end_user_id": end_user_id}, options)


class AsyncEndUsersResourceWithResponse:
    """AsyncEndUsersResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncEndUsersResource(client)
        self.get = async_with_response(calls.get)
