# Generated from spec/dify/metadata.yaml: edit that, not this file.
"""Metadata fields of a knowledge base, and the values documents have in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import RequestOptions
    from ..models.built_in_metadata_action import BuiltInMetadataAction
    from ..models.built_in_metadata_field_list import BuiltInMetadataFieldList
    from ..models.metadata_field import MetadataField
    from ..models.metadata_field_list import MetadataFieldList
    from ..models.metadata_type import MetadataType
    from ..models.operation_result import OperationResult


class MetadataResource:
    """Metadata fields of a knowledge base, and the values documents have in them."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create(
        self, *, dataset_id: str, type: MetadataType, name: str, options: RequestOptions | None = None
    ) -> MetadataField:
        """Create a metadata field.

        Adds a metadata field to a knowledge base; its name must be free there.

        ``POST /datasets/{dataset_id}/metadata``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            type: Type of its values; it cannot be changed later. One of ``string``, ``number``, ``time``.
            name: Its name.
            options: settings of this call alone.

        Returns:
            The new field.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.metadata.create_metadata_field import OPERATION

        return self._client.fetch(OPERATION, {"dataset_id": dataset_id, "type": type, "name": name}, options)

    def delete(self, *, dataset_id: str, metadata_id: str, options: RequestOptions | None = None) -> None:
        """Delete a metadata field.

        Deletes a metadata field and its values. Older servers answer status 200 with the body ``204``; deleting an
        unknown field is no error.

        ``DELETE /datasets/{dataset_id}/metadata/{metadata_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            metadata_id: Id of the metadata field. A UUID.
            options: settings of this call alone.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.metadata.delete_metadata_field import OPERATION

        return self._client.fetch(OPERATION, {"dataset_id": dataset_id, "metadata_id": metadata_id}, options)

    def built_in(self, *, dataset_id: str, options: RequestOptions | None = None) -> BuiltInMetadataFieldList:
        """List the built-in metadata fields.

        Gives the fields that Dify can fill itself, such as the name or the uploader of a document.

        ``GET /datasets/{dataset_id}/metadata/built-in``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            options: settings of this call alone.

        Returns:
            The built-in fields.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.metadata.list_built_in_metadata_fields import OPERATION

        return self._client.fetch(OPERATION, {"dataset_id": dataset_id}, options)

    def list(self, *, dataset_id: str, options: RequestOptions | None = None) -> MetadataFieldList:
        """List metadata fields.

        Gives the metadata fields of a knowledge base and whether the built-in ones are switched on.

        ``GET /datasets/{dataset_id}/metadata``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            options: settings of this call alone.

        Returns:
            The fields.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.metadata.list_metadata_fields import OPERATION

        return self._client.fetch(OPERATION, {"dataset_id": dataset_id}, options)

    def toggle_built_in(
        self, *, dataset_id: str, action: BuiltInMetadataAction, options: RequestOptions | None = None
    ) -> OperationResult:
        """Switch the built-in metadata fields on or off.

        Switches the built-in fields of a knowledge base. Servers pass over an action they do not know.

        ``POST /datasets/{dataset_id}/metadata/built-in/{action}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            action: On or off. One of ``enable``, ``disable``.
            options: settings of this call alone.

        Returns:
            Done.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.metadata.toggle_built_in_metadata import OPERATION

        return self._client.fetch(OPERATION, {"dataset_id": dataset_id, "action": action}, options)

    def update(
        self, *, dataset_id: str, metadata_id: str, name: str, options: RequestOptions | None = None
    ) -> MetadataField:
        """Rename a metadata field.

        Gives a metadata field another name. For an unknown field 1.12.1 answers 200 with nothing but nulls.

        ``PATCH /datasets/{dataset_id}/metadata/{metadata_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            metadata_id: Id of the metadata field. A UUID.
            name: The new name.
            options: settings of this call alone.

        Returns:
            The field after the change.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.metadata.update_metadata_field import OPERATION

        return self._client.fetch(
            OPERATION, {"dataset_id": dataset_id, "metadata_id": metadata_id, "name": name}, options
        )


class MetadataResourceWithResponse:
    """MetadataResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = MetadataResource(client)
        self.create = with_response(calls.create)
        self.delete = with_response(calls.delete)
        self.built_in = with_response(calls.built_in)
        self.list = with_response(calls.list)
        self.toggle_built_in = with_response(calls.toggle_built_in)
        self.update = with_response(calls.update)


class AsyncMetadataResource:
    """Metadata fields of a knowledge base, and the values documents have in them.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self, *, dataset_id: str, type: MetadataType, name: str, options: RequestOptions | None = None
    ) -> MetadataField:
        """Create a metadata field.

        Adds a metadata field to a knowledge base; its name must be free there.

        ``POST /datasets/{dataset_id}/metadata``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            type: Type of its values; it cannot be changed later. One of ``string``, ``number``, ``time``.
            name: Its name.
            options: settings of this call alone.

        Returns:
            The new field.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.metadata.create_metadata_field import OPERATION

        return await self._client.fetch(OPERATION, {"dataset_id": dataset_id, "type": type, "name": name}, options)

    async def delete(self, *, dataset_id: str, metadata_id: str, options: RequestOptions | None = None) -> None:
        """Delete a metadata field.

        Deletes a metadata field and its values. Older servers answer status 200 with the body ``204``; deleting an
        unknown field is no error.

        ``DELETE /datasets/{dataset_id}/metadata/{metadata_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            metadata_id: Id of the metadata field. A UUID.
            options: settings of this call alone.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.metadata.delete_metadata_field import OPERATION

        return await self._client.fetch(OPERATION, {"dataset_id": dataset_id, "metadata_id": metadata_id}, options)

    async def built_in(self, *, dataset_id: str, options: RequestOptions | None = None) -> BuiltInMetadataFieldList:
        """List the built-in metadata fields.

        Gives the fields that Dify can fill itself, such as the name or the uploader of a document.

        ``GET /datasets/{dataset_id}/metadata/built-in``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            options: settings of this call alone.

        Returns:
            The built-in fields.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.metadata.list_built_in_metadata_fields import OPERATION

        return await self._client.fetch(OPERATION, {"dataset_id": dataset_id}, options)

    async def list(self, *, dataset_id: str, options: RequestOptions | None = None) -> MetadataFieldList:
        """List metadata fields.

        Gives the metadata fields of a knowledge base and whether the built-in ones are switched on.

        ``GET /datasets/{dataset_id}/metadata``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            options: settings of this call alone.

        Returns:
            The fields.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.metadata.list_metadata_fields import OPERATION

        return await self._client.fetch(OPERATION, {"dataset_id": dataset_id}, options)

    async def toggle_built_in(
        self, *, dataset_id: str, action: BuiltInMetadataAction, options: RequestOptions | None = None
    ) -> OperationResult:
        """Switch the built-in metadata fields on or off.

        Switches the built-in fields of a knowledge base. Servers pass over an action they do not know.

        ``POST /datasets/{dataset_id}/metadata/built-in/{action}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            action: On or off. One of ``enable``, ``disable``.
            options: settings of this call alone.

        Returns:
            Done.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.metadata.toggle_built_in_metadata import OPERATION

        return await self._client.fetch(OPERATION, {"dataset_id": dataset_id, "action": action}, options)

    async def update(
        self, *, dataset_id: str, metadata_id: str, name: str, options: RequestOptions | None = None
    ) -> MetadataField:
        """Rename a metadata field.

        Gives a metadata field another name. For an unknown field 1.12.1 answers 200 with nothing but nulls.

        ``PATCH /datasets/{dataset_id}/metadata/{metadata_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            metadata_id: Id of the metadata field. A UUID.
            name: The new name.
            options: settings of this call alone.

        Returns:
            The field after the change.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.metadata.update_metadata_field import OPERATION

        return await self._client.fetch(
            OPERATION, {"dataset_id": dataset_id, "metadata_id": metadata_id, "name": name}, options
        )


class AsyncMetadataResourceWithResponse:
    """AsyncMetadataResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncMetadataResource(client)
        self.create = async_with_response(calls.create)
        self.delete = async_with_response(calls.delete)
        self.built_in = async_with_response(calls.built_in)
        self.list = async_with_response(calls.list)
        self.toggle_built_in = async_with_response(calls.toggle_built_in)
        self.update = async_with_response(calls.update)
