# Generated from spec/dify/tags.yaml: edit that, not this file.
"""Tags of the workspace for knowledge bases, and which knowledge base carries which."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import RequestOptions
    from ..models.bound_tag_list import BoundTagList
    from ..models.knowledge_tag import KnowledgeTag


class TagsResource:
    """Tags of the workspace for knowledge bases, and which knowledge base carries which."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def bind(self, *, tag_ids: Sequence[str], target_id: str, options: RequestOptions | None = None) -> None:
        """Bind tags to a knowledge base.

        Puts tags on a knowledge base; those it carries already stay. Older servers answer status 200 with the body
        ``204``.

        ``POST /datasets/tags/binding``

        Args:
            tag_ids: Ids of the tags. At least one. At least 1 item.
            target_id: Id of the knowledge base.
            options: settings of this call alone.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.tags.bind_tags import OPERATION

        return self._client.fetch(OPERATION, {"tag_ids": tag_ids, "target_id": target_id}, options)

    def create(self, *, name: str, options: RequestOptions | None = None) -> KnowledgeTag:
        """Create a tag.

        Makes a tag; its name must be free. Servers up to 1.14.0 may answer 400 ``invalid_param`` about
        ``binding_count`` although it worked. The status is 200, not 201.

        ``POST /datasets/tags``

        Args:
            name: Its name, 1 to 50 characters.
            options: settings of this call alone.

        Returns:
            The new tag.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.tags.create_tag import OPERATION

        return self._client.fetch(OPERATION, {"name": name}, options)

    def delete(self, *, tag_id: str, options: RequestOptions | None = None) -> None:
        """Delete a tag.

        Deletes a tag; the knowledge bases stay. Older servers answer status 200 with the body ``204``.

        ``DELETE /datasets/tags``

        Args:
            tag_id: Id of the tag.
            options: settings of this call alone.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.tags.delete_tag import OPERATION

        return self._client.fetch(OPERATION, {"tag_id": tag_id}, options)

    def of_dataset(self, *, dataset_id: str, options: RequestOptions | None = None) -> BoundTagList:
        """List the tags of a knowledge base.

        Gives the tags a knowledge base carries.

        ``GET /datasets/{dataset_id}/tags``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            options: settings of this call alone.

        Returns:
            Its tags.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.tags.get_dataset_tags import OPERATION

        return self._client.fetch(OPERATION, {"dataset_id": dataset_id}, options)

    def list(self, *, options: RequestOptions | None = None) -> list[KnowledgeTag]:
        """List tags.

        Gives all knowledge tags of the workspace. Servers up to 1.14.0 may answer 400 ``invalid_param`` about
        ``binding_count`` instead.

        ``GET /datasets/tags``

        Args:
            options: settings of this call alone.

        Returns:
            All tags.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.tags.list_tags import OPERATION

        return self._client.fetch(OPERATION, {}, options)

    def unbind(
        self,
        *,
        target_id: str,
        tag_ids: Sequence[str] | None = None,
        tag_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Take tags off a knowledge base.

        Takes tags off a knowledge base. Newer servers take several tags as ``tag_ids``; servers up to 1.14.0 know only
        one, as ``tag_id``. Older servers answer status 200 with the body ``204``.

        ``POST /datasets/tags/unbinding``

        Args:
            target_id: Id of the knowledge base.
            tag_ids: Ids of the tags, at least one, for servers newer than 1.14.0. At least 1 item.
            tag_id: Id of one tag, for servers of any age.
            options: settings of this call alone.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.tags.unbind_tags import OPERATION

        return self._client.fetch(OPERATION, {"target_id": target_id, "tag_ids": tag_ids, "tag_id": tag_id}, options)

    def update(self, *, tag_id: str, name: str, options: RequestOptions | None = None) -> KnowledgeTag:
        """Rename a tag.

        Gives a tag another name. Servers up to 1.14.0 may answer 400 ``invalid_param`` about ``binding_count`` although
        it worked.

        ``PATCH /datasets/tags``

        Args:
            tag_id: Id of the tag.
            name: New name, 1 to 50 characters.
            options: settings of this call alone.

        Returns:
            The tag after the change.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.tags.update_tag import OPERATION

        return self._client.fetch(OPERATION, {"tag_id": tag_id, "name": name}, options)


class TagsResourceWithResponse:
    """TagsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = TagsResource(client)
        self.bind = with_response(calls.bind)
        self.create = with_response(calls.create)
        self.delete = with_response(calls.delete)
        self.of_dataset = with_response(calls.of_dataset)
        self.list = with_response(calls.list)
        self.unbind = with_response(calls.unbind)
        self.update = with_response(calls.update)


class AsyncTagsResource:
    """Tags of the workspace for knowledge bases, and which knowledge base carries which.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def bind(self, *, tag_ids: Sequence[str], target_id: str, options: RequestOptions | None = None) -> None:
        """Bind tags to a knowledge base.

        Puts tags on a knowledge base; those it carries already stay. Older servers answer status 200 with the body
        ``204``.

        ``POST /datasets/tags/binding``

        Args:
            tag_ids: Ids of the tags. At least one. At least 1 item.
            target_id: Id of the knowledge base.
            options: settings of this call alone.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.tags.bind_tags import OPERATION

        return await self._client.fetch(OPERATION, {"tag_ids": tag_ids, "target_id": target_id}, options)

    async def create(self, *, name: str, options: RequestOptions | None = None) -> KnowledgeTag:
        """Create a tag.

        Makes a tag; its name must be free. Servers up to 1.14.0 may answer 400 ``invalid_param`` about
        ``binding_count`` although it worked. The status is 200, not 201.

        ``POST /datasets/tags``

        Args:
            name: Its name, 1 to 50 characters.
            options: settings of this call alone.

        Returns:
            The new tag.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.tags.create_tag import OPERATION

        return await self._client.fetch(OPERATION, {"name": name}, options)

    async def delete(self, *, tag_id: str, options: RequestOptions | None = None) -> None:
        """Delete a tag.

        Deletes a tag; the knowledge bases stay. Older servers answer status 200 with the body ``204``.

        ``DELETE /datasets/tags``

        Args:
            tag_id: Id of the tag.
            options: settings of this call alone.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.tags.delete_tag import OPERATION

        return await self._client.fetch(OPERATION, {"tag_id": tag_id}, options)

    async def of_dataset(self, *, dataset_id: str, options: RequestOptions | None = None) -> BoundTagList:
        """List the tags of a knowledge base.

        Gives the tags a knowledge base carries.

        ``GET /datasets/{dataset_id}/tags``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            options: settings of this call alone.

        Returns:
            Its tags.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.tags.get_dataset_tags import OPERATION

        return await self._client.fetch(OPERATION, {"dataset_id": dataset_id}, options)

    async def list(self, *, options: RequestOptions | None = None) -> list[KnowledgeTag]:
        """List tags.

        Gives all knowledge tags of the workspace. Servers up to 1.14.0 may answer 400 ``invalid_param`` about
        ``binding_count`` instead.

        ``GET /datasets/tags``

        Args:
            options: settings of this call alone.

        Returns:
            All tags.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.tags.list_tags import OPERATION

        return await self._client.fetch(OPERATION, {}, options)

    async def unbind(
        self,
        *,
        target_id: str,
        tag_ids: Sequence[str] | None = None,
        tag_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Take tags off a knowledge base.

        Takes tags off a knowledge base. Newer servers take several tags as ``tag_ids``; servers up to 1.14.0 know only
        one, as ``tag_id``. Older servers answer status 200 with the body ``204``.

        ``POST /datasets/tags/unbinding``

        Args:
            target_id: Id of the knowledge base.
            tag_ids: Ids of the tags, at least one, for servers newer than 1.14.0. At least 1 item.
            tag_id: Id of one tag, for servers of any age.
            options: settings of this call alone.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.tags.unbind_tags import OPERATION

        return await self._client.fetch(
            OPERATION, {"target_id": target_id, "tag_ids": tag_ids, "tag_id": tag_id}, options
        )

    async def update(self, *, tag_id: str, name: str, options: RequestOptions | None = None) -> KnowledgeTag:
        """Rename a tag.

        Gives a tag another name. Servers up to 1.14.0 may answer 400 ``invalid_param`` about ``binding_count`` although
        it worked.

        ``PATCH /datasets/tags``

        Args:
            tag_id: Id of the tag.
            name: New name, 1 to 50 characters.
            options: settings of this call alone.

        Returns:
            The tag after the change.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.tags.update_tag import OPERATION

        return await self._client.fetch(OPERATION, {"tag_id": tag_id, "name": name}, options)


class AsyncTagsResourceWithResponse:
    """AsyncTagsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncTagsResource(client)
        self.bind = async_with_response(calls.bind)
        self.create = async_with_response(calls.create)
        self.delete = async_with_response(calls.delete)
        self.of_dataset = async_with_response(calls.of_dataset)
        self.list = async_with_response(calls.list)
        self.unbind = async_with_response(calls.unbind)
        self.update = async_with_response(calls.update)
