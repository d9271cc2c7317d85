# Generated from spec/dify/document_writing.yaml: edit that, not this file.
"""Documents of a knowledge base: list, read, replace, switch, delete, follow their indexing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.types import UNSET
from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.binary import AsyncBinaryResponse, BinaryResponse
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.paging import AsyncPages, Pages
    from .._runtime.types import FileTypes, RequestOptions, Unset
    from ..models.document import Document
    from ..models.document_action import DocumentAction
    from ..models.document_batch import DocumentBatch
    from ..models.document_detail import DocumentDetail
    from ..models.document_display_status import DocumentDisplayStatus
    from ..models.document_file_options import DocumentFileOptions
    from ..models.document_file_update_options import DocumentFileUpdateOptions
    from ..models.document_form import DocumentForm
    from ..models.document_indexing_list import DocumentIndexingList
    from ..models.document_list import DocumentList
    from ..models.document_metadata_change import DocumentMetadataChange
    from ..models.document_url import DocumentUrl
    from ..models.indexing_technique import IndexingTechnique
    from ..models.metadata_selection import MetadataSelection
    from ..models.operation_result import OperationResult
    from ..models.process_rule import ProcessRule
    from ..models.retrieval_model import RetrievalModel
    from ..params import (
        DocumentFileOptionsParams,
        DocumentFileUpdateOptionsParams,
        DocumentMetadataChangeParams,
        ProcessRuleParams,
        RetrievalModelParams,
    )


class DocumentsResource:
    """Documents of a knowledge base: list, read, replace, switch, delete, follow their indexing."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_by_file(
        self,
        *,
        dataset_id: str,
        file: FileTypes,
        data: DocumentFileOptions | DocumentFileOptionsParams | None = None,
        options: RequestOptions | None = None,
    ) -> DocumentBatch:
        """Create a document from a file.

        Uploads a file, makes a document of it and starts to index it. One file per call. A file that is too large or of
        a kind the server does not take may answer 400 ``invalid_param`` with an empty message.

        ``POST /datasets/{dataset_id}/document/create-by-file``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            file: The file.
            data: Settings, sent as JSON text.
            options: settings of this call alone.

        Returns:
            The document, waiting to be indexed, and the batch to follow.

        Raises:
            BadRequestError: 400: ``no_file_uploaded``, ``too_many_files``, ``filename_not_exists_error``,
                ``provider_not_initialize``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            PayloadTooLargeError: 413: ``file_too_large``.
            ServiceUnavailableError: 503: ``service_unavailable``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.document_writing.create_document_by_file import OPERATION

        return self._client.fetch(OPERATION, {"dataset_id": dataset_id, "file": file, "data": data}, options)

    def create_by_text(
        self,
        *,
        dataset_id: str,
        name: str,
        text: str,
        indexing_technique: IndexingTechnique | None | Unset = UNSET,
        doc_form: DocumentForm | None = None,
        doc_language: str | None = None,
        process_rule: ProcessRule | ProcessRuleParams | None | Unset = UNSET,
        retrieval_model: RetrievalModel | RetrievalModelParams | None | Unset = UNSET,
        embedding_model: str | None | Unset = UNSET,
        embedding_model_provider: str | None | Unset = UNSET,
        original_document_id: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> DocumentBatch:
        """Create a document from text.

        Makes a document from text and starts to index it. The first document of a knowledge base needs an indexing
        technique and a process rule. The status is 200, not 201.

        ``POST /datasets/{dataset_id}/document/create-by-text``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            name: Name of the document.
            text: Its text.
            indexing_technique: How to index; needed for the first document of a knowledge base. One of
                ``high_quality``, ``economy``. ``None`` sends null.
            doc_form: How to cut the document. Servers take ``text_model`` when it is left out; it must fit the
                knowledge base. One of ``text_model``, ``qa_model``, ``hierarchical_model``.
            doc_language: Its language. Servers take ``English`` when it is left out.
            process_rule: How to clean and cut the text; needed for the first document of a knowledge base. ``None``
                sends null.
            retrieval_model: Search settings of the knowledge base, set with its first document. ``None`` sends null.
            embedding_model: Embedding model, set with the first document. ``None`` sends null.
            embedding_model_provider: Provider of the embedding model. ``None`` sends null.
            original_document_id: Id of a document that this one replaces. ``None`` sends null.
            options: settings of this call alone.

        Returns:
            The document, waiting to be indexed, and the batch to follow.

        Raises:
            BadRequestError: 400: ``provider_not_initialize``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServiceUnavailableError: 503: ``service_unavailable``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.document_writing.create_document_by_text import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "name": name,
                "text": text,
                "indexing_technique": indexing_technique,
                "doc_form": doc_form,
                "doc_language": doc_language,
                "process_rule": process_rule,
                "retrieval_model": retrieval_model,
                "embedding_model": embedding_model,
                "embedding_model_provider": embedding_model_provider,
                "original_document_id": original_document_id,
            },
            options,
        )

    def update_by_file(
        self,
        *,
        dataset_id: str,
        document_id: str,
        file: FileTypes | None = None,
        data: DocumentFileUpdateOptions | DocumentFileUpdateOptionsParams | None = None,
        options: RequestOptions | None = None,
    ) -> DocumentBatch:
        """Replace a document by a file.

        Replaces the content of a document by a new file and indexes it again, on servers of every age. Newer servers
        would rather have ``documents.update``, which does the same with PATCH.

        ``POST /datasets/{dataset_id}/documents/{document_id}/update-by-file``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            file: The new file.
            data: Settings, sent as JSON text.
            options: settings of this call alone.

        Returns:
            The document, waiting to be indexed, and the batch to follow.

        Raises:
            BadRequestError: 400: ``too_many_files``, ``filename_not_exists_error``, ``provider_not_initialize``,
                ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            PayloadTooLargeError: 413: ``file_too_large``.
            UnsupportedMediaTypeError: 415: ``unsupported_file_type``.
            ServiceUnavailableError: 503: ``service_unavailable``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.document_writing.update_document_by_file_post import OPERATION

        return self._client.fetch(
            OPERATION, {"dataset_id": dataset_id, "document_id": document_id, "file": file, "data": data}, options
        )

    def update_by_text(
        self,
        *,
        dataset_id: str,
        document_id: str,
        name: str | None = None,
        text: str | None = None,
        doc_form: DocumentForm | None = None,
        doc_language: str | None = None,
        process_rule: ProcessRule | ProcessRuleParams | None = None,
        retrieval_model: RetrievalModel | RetrievalModelParams | None = None,
        options: RequestOptions | None = None,
    ) -> DocumentBatch:
        """Replace a document by text.

        Replaces the content of a document by text, or changes its settings, and indexes it again. ``text`` needs
        ``name`` beside it; without text a process rule is needed.

        ``POST /datasets/{dataset_id}/documents/{document_id}/update-by-text``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            name: New name; needed beside ``text``.
            text: New text.
            doc_form: How to cut the document. Servers take ``text_model`` when it is left out; it must fit the
                knowledge base. One of ``text_model``, ``qa_model``, ``hierarchical_model``.
            doc_language: Its language. Servers take ``English`` when it is left out.
            process_rule: How to clean and cut the text; needed when there is no text.
            retrieval_model: Search settings of the knowledge base.
            options: settings of this call alone.

        Returns:
            The document, waiting to be indexed, and the batch to follow.

        Raises:
            BadRequestError: 400: ``provider_not_initialize``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServiceUnavailableError: 503: ``service_unavailable``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.document_writing.update_document_by_text import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "document_id": document_id,
                "name": name,
                "text": text,
                "doc_form": doc_form,
                "doc_language": doc_language,
                "process_rule": process_rule,
                "retrieval_model": retrieval_model,
            },
            options,
        )

    def delete(self, *, dataset_id: str, document_id: str, options: RequestOptions | None = None) -> None:
        """Delete a document.

        Deletes a document and its chunks. An archived document is refused with 403. Older servers answer status 200
        with the body ``204``.

        ``DELETE /datasets/{dataset_id}/documents/{document_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            options: settings of this call alone.

        Raises:
            BadRequestError: 400: ``document_indexing``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``archived_document_immutable``, ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.documents.delete_document import OPERATION

        return self._client.fetch(OPERATION, {"dataset_id": dataset_id, "document_id": document_id}, options)

    def get(
        self,
        *,
        dataset_id: str,
        document_id: str,
        metadata: MetadataSelection | None = None,
        options: RequestOptions | None = None,
    ) -> DocumentDetail:
        """Read a document.

        Gives one document. ``metadata`` decides which members come: with ``only``, none but the id, the kind and the
        metadata; with ``without``, no metadata.

        ``GET /datasets/{dataset_id}/documents/{document_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            metadata: Whether metadata come too, alone, or not. Servers take ``all`` when it is left out. One of
                ``all``, ``only``, ``without``.
            options: settings of this call alone.

        Returns:
            The document.

        Raises:
            BadRequestError: 400: ``invalid_metadata``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.documents.get_document import OPERATION

        return self._client.fetch(
            OPERATION, {"dataset_id": dataset_id, "document_id": document_id, "metadata": metadata}, options
        )

    def indexing_status(
        self, *, dataset_id: str, batch: str, options: RequestOptions | None = None
    ) -> DocumentIndexingList:
        """Follow the indexing of a batch.

        Tells how far the documents of a batch are. Ask again until each is ``completed`` or ``error``.

        ``GET /datasets/{dataset_id}/documents/{batch}/indexing-status``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            batch: Batch, as creating or replacing a document answered it.
            options: settings of this call alone.

        Returns:
            State of each document of the batch.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.documents.get_indexing_status import OPERATION

        return self._client.fetch(OPERATION, {"dataset_id": dataset_id, "batch": batch}, options)

    def list(
        self,
        *,
        dataset_id: str,
        page: int | None = None,
        limit: int | None = None,
        keyword: str | None = None,
        status: DocumentDisplayStatus | None = None,
        options: RequestOptions | None = None,
    ) -> DocumentList:
        """List documents.

        Gives the documents of a knowledge base page by page, newest first.

        ``GET /datasets/{dataset_id}/documents``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            page: Number of the page, from 1. The server takes 1 when it is left out.
            limit: Entries per page. The server takes 20 when it is left out and never gives more than 100.
            keyword: Keep only documents whose name contains this text.
            status: Keep only documents in this state. One of ``queuing``, ``indexing``, ``paused``, ``error``,
                ``available``, ``disabled``, ``archived``.
            options: settings of this call alone.

        Returns:
            One page of documents.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.documents.list_documents import OPERATION

        return self._client.fetch(
            OPERATION,
            {"dataset_id": dataset_id, "page": page, "limit": limit, "keyword": keyword, "status": status},
            options,
        )

    def iter(
        self,
        *,
        dataset_id: str,
        page: int | None = None,
        limit: int | None = None,
        keyword: str | None = None,
        status: DocumentDisplayStatus | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[DocumentList, Document]:
        """List documents. Goes through all pages.

        Gives the documents of a knowledge base page by page, newest first.

        ``GET /datasets/{dataset_id}/documents``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            page: Number of the page, from 1. The server takes 1 when it is left out.
            limit: Entries per page. The server takes 20 when it is left out and never gives more than 100.
            keyword: Keep only documents whose name contains this text.
            status: Keep only documents in this state. One of ``queuing``, ``indexing``, ``paused``, ``error``,
                ``available``, ``disabled``, ``archived``.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.documents.list_documents import OPERATION
        from ..models.document import Document

        return self._client.pages(
            OPERATION,
            {"dataset_id": dataset_id, "page": page, "limit": limit, "keyword": keyword, "status": status},
            options,
            item=Document,
        )

    def update(
        self,
        *,
        dataset_id: str,
        document_id: str,
        file: FileTypes | None = None,
        data: DocumentFileUpdateOptions | DocumentFileUpdateOptionsParams | None = None,
        options: RequestOptions | None = None,
    ) -> DocumentBatch:
        """Replace a document by a file, or change its settings.

        Replaces the content of a document by a new file and indexes it again; without a file only the settings in
        ``data`` change. On servers of 1.14.0 and newer; ``documents.update_by_file`` does the same on all. A call with
        neither file nor process rule is refused (400).

        ``PATCH /datasets/{dataset_id}/documents/{document_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            file: The new file.
            data: Settings, sent as JSON text.
            options: settings of this call alone.

        Returns:
            The document, waiting to be indexed, and the batch to follow.

        Raises:
            BadRequestError: 400: ``too_many_files``, ``filename_not_exists_error``, ``provider_not_initialize``,
                ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            PayloadTooLargeError: 413: ``file_too_large``.
            UnsupportedMediaTypeError: 415: ``unsupported_file_type``.
            ServiceUnavailableError: 503: ``service_unavailable``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.documents.update_document_by_file import OPERATION

        return self._client.fetch(
            OPERATION, {"dataset_id": dataset_id, "document_id": document_id, "file": file, "data": data}, options
        )

    def set_status(
        self,
        *,
        dataset_id: str,
        action: DocumentAction,
        document_ids: Sequence[str],
        options: RequestOptions | None = None,
    ) -> OperationResult:
        """Switch documents on or off, archive them.

        Does the same to several documents. Ids that do not exist are passed over.

        ``PATCH /datasets/{dataset_id}/documents/status/{action}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            action: What to do. One of ``enable``, ``disable``, ``archive``, ``un_archive``.
            document_ids: Ids of the documents.
            options: settings of this call alone.

        Returns:
            Done.

        Raises:
            BadRequestError: 400: ``invalid_action``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.documents.update_document_status import OPERATION

        return self._client.fetch(
            OPERATION, {"dataset_id": dataset_id, "action": action, "document_ids": document_ids}, options
        )

    def download_zip(
        self, *, dataset_id: str, document_ids: Sequence[str], options: RequestOptions | None = None
    ) -> BinaryResponse:
        """Download documents as a ZIP archive.

        Gives the uploaded files of up to 100 documents in one archive.

        ``POST /datasets/{dataset_id}/documents/download-zip``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_ids: Ids of 1 to 100 documents; the server insists on the form of a UUID. 1 to 100 items.
            options: settings of this call alone.

        Returns:
            The archive.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.downloads.download_documents_zip import OPERATION

        return self._client.download(OPERATION, {"dataset_id": dataset_id, "document_ids": document_ids}, options)

    def download(self, *, dataset_id: str, document_id: str, options: RequestOptions | None = None) -> DocumentUrl:
        """Get the address of a document's file.

        Gives a signed address from which the uploaded file can be fetched for a while. A document without a file (404)
        has none.

        ``GET /datasets/{dataset_id}/documents/{document_id}/download``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            options: settings of this call alone.

        Returns:
            Where to fetch the file.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.downloads.get_document_download_url import OPERATION

        return self._client.fetch(OPERATION, {"dataset_id": dataset_id, "document_id": document_id}, options)

    def update_metadata(
        self,
        *,
        dataset_id: str,
        operation_data: Sequence[DocumentMetadataChange | DocumentMetadataChangeParams],
        options: RequestOptions | None = None,
    ) -> OperationResult:
        """Set metadata of documents.

        Sets metadata values of several documents at once. Unless ``partial_update`` is true, the values given replace
        all others of that document.

        ``POST /datasets/{dataset_id}/documents/metadata``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            operation_data: One entry per document.
            options: settings of this call alone.

        Returns:
            Done.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.metadata.update_documents_metadata import OPERATION

        return self._client.fetch(OPERATION, {"dataset_id": dataset_id, "operation_data": operation_data}, options)


class DocumentsResourceWithResponse:
    """DocumentsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = DocumentsResource(client)
        self.create_by_file = with_response(calls.create_by_file)
        self.create_by_text = with_response(calls.create_by_text)
        self.update_by_file = with_response(calls.update_by_file)
        self.update_by_text = with_response(calls.update_by_text)
        self.delete = with_response(calls.delete)
        self.get = with_response(calls.get)
        self.indexing_status = with_response(calls.indexing_status)
        self.list = with_response(calls.list)
        self.update = with_response(calls.update)
        self.set_status = with_response(calls.set_status)
        self.download = with_response(calls.download)
        self.update_metadata = with_response(calls.update_metadata)


class AsyncDocumentsResource:
    """Documents of a knowledge base: list, read, replace, switch, delete, follow their indexing.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_by_file(
        self,
        *,
        dataset_id: str,
        file: FileTypes,
        data: DocumentFileOptions | DocumentFileOptionsParams | None = None,
        options: RequestOptions | None = None,
    ) -> DocumentBatch:
        """Create a document from a file.

        Uploads a file, makes a document of it and starts to index it. One file per call. A file that is too large or of
        a kind the server does not take may answer 400 ``invalid_param`` with an empty message.

        ``POST /datasets/{dataset_id}/document/create-by-file``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            file: The file.
            data: Settings, sent as JSON text.
            options: settings of this call alone.

        Returns:
            The document, waiting to be indexed, and the batch to follow.

        Raises:
            BadRequestError: 400: ``no_file_uploaded``, ``too_many_files``, ``filename_not_exists_error``,
                ``provider_not_initialize``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            PayloadTooLargeError: 413: ``file_too_large``.
            ServiceUnavailableError: 503: ``service_unavailable``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.document_writing.create_document_by_file import OPERATION

        return await self._client.fetch(OPERATION, {"dataset_id": dataset_id, "file": file, "data": data}, options)

    async def create_by_text(
        self,
        *,
        dataset_id: str,
        name: str,
        text: str,
        indexing_technique: IndexingTechnique | None | Unset = UNSET,
        doc_form: DocumentForm | None = None,
        doc_language: str | None = None,
        process_rule: ProcessRule | ProcessRuleParams | None | Unset = UNSET,
        retrieval_model: RetrievalModel | RetrievalModelParams | None | Unset = UNSET,
        embedding_model: str | None | Unset = UNSET,
        embedding_model_provider: str | None | Unset = UNSET,
        original_document_id: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> DocumentBatch:
        """Create a document from text.

        Makes a document from text and starts to index it. The first document of a knowledge base needs an indexing
        technique and a process rule. The status is 200, not 201.

        ``POST /datasets/{dataset_id}/document/create-by-text``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            name: Name of the document.
            text: Its text.
            indexing_technique: How to index; needed for the first document of a knowledge base. One of
                ``high_quality``, ``economy``. ``None`` sends null.
            doc_form: How to cut the document. Servers take ``text_model`` when it is left out; it must fit the
                knowledge base. One of ``text_model``, ``qa_model``, ``hierarchical_model``.
            doc_language: Its language. Servers take ``English`` when it is left out.
            process_rule: How to clean and cut the text; needed for the first document of a knowledge base. ``None``
                sends null.
            retrieval_model: Search settings of the knowledge base, set with its first document. ``None`` sends null.
            embedding_model: Embedding model, set with the first document. ``None`` sends null.
            embedding_model_provider: Provider of the embedding model. ``None`` sends null.
            original_document_id: Id of a document that this one replaces. ``None`` sends null.
            options: settings of this call alone.

        Returns:
            The document, waiting to be indexed, and the batch to follow.

        Raises:
            BadRequestError: 400: ``provider_not_initialize``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServiceUnavailableError: 503: ``service_unavailable``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.document_writing.create_document_by_text import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "name": name,
                "text": text,
                "indexing_technique": indexing_technique,
                "doc_form": doc_form,
                "doc_language": doc_language,
                "process_rule": process_rule,
                "retrieval_model": retrieval_model,
                "embedding_model": embedding_model,
                "embedding_model_provider": embedding_model_provider,
                "original_document_id": original_document_id,
            },
            options,
        )

    async def update_by_file(
        self,
        *,
        dataset_id: str,
        document_id: str,
        file: FileTypes | None = None,
        data: DocumentFileUpdateOptions | DocumentFileUpdateOptionsParams | None = None,
        options: RequestOptions | None = None,
    ) -> DocumentBatch:
        """Replace a document by a file.

        Replaces the content of a document by a new file and indexes it again, on servers of every age. Newer servers
        would rather have ``documents.update``, which does the same with PATCH.

        ``POST /datasets/{dataset_id}/documents/{document_id}/update-by-file``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            file: The new file.
            data: Settings, sent as JSON text.
            options: settings of this call alone.

        Returns:
            The document, waiting to be indexed, and the batch to follow.

        Raises:
            BadRequestError: 400: ``too_many_files``, ``filename_not_exists_error``, ``provider_not_initialize``,
                ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            PayloadTooLargeError: 413: ``file_too_large``.
            UnsupportedMediaTypeError: 415: ``unsupported_file_type``.
            ServiceUnavailableError: 503: ``service_unavailable``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.document_writing.update_document_by_file_post import OPERATION

        return await self._client.fetch(
            OPERATION, {"dataset_id": dataset_id, "document_id": document_id, "file": file, "data": data}, options
        )

    async def update_by_text(
        self,
        *,
        dataset_id: str,
        document_id: str,
        name: str | None = None,
        text: str | None = None,
        doc_form: DocumentForm | None = None,
        doc_language: str | None = None,
        process_rule: ProcessRule | ProcessRuleParams | None = None,
        retrieval_model: RetrievalModel | RetrievalModelParams | None = None,
        options: RequestOptions | None = None,
    ) -> DocumentBatch:
        """Replace a document by text.

        Replaces the content of a document by text, or changes its settings, and indexes it again. ``text`` needs
        ``name`` beside it; without text a process rule is needed.

        ``POST /datasets/{dataset_id}/documents/{document_id}/update-by-text``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            name: New name; needed beside ``text``.
            text: New text.
            doc_form: How to cut the document. Servers take ``text_model`` when it is left out; it must fit the
                knowledge base. One of ``text_model``, ``qa_model``, ``hierarchical_model``.
            doc_language: Its language. Servers take ``English`` when it is left out.
            process_rule: How to clean and cut the text; needed when there is no text.
            retrieval_model: Search settings of the knowledge base.
            options: settings of this call alone.

        Returns:
            The document, waiting to be indexed, and the batch to follow.

        Raises:
            BadRequestError: 400: ``provider_not_initialize``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServiceUnavailableError: 503: ``service_unavailable``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.document_writing.update_document_by_text import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "document_id": document_id,
                "name": name,
                "text": text,
                "doc_form": doc_form,
                "doc_language": doc_language,
                "process_rule": process_rule,
                "retrieval_model": retrieval_model,
            },
            options,
        )

    async def delete(self, *, dataset_id: str, document_id: str, options: RequestOptions | None = None) -> None:
        """Delete a document.

        Deletes a document and its chunks. An archived document is refused with 403. Older servers answer status 200
        with the body ``204``.

        ``DELETE /datasets/{dataset_id}/documents/{document_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            options: settings of this call alone.

        Raises:
            BadRequestError: 400: ``document_indexing``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``archived_document_immutable``, ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.documents.delete_document import OPERATION

        return await self._client.fetch(OPERATION, {"dataset_id": dataset_id, "document_id": document_id}, options)

    async def get(
        self,
        *,
        dataset_id: str,
        document_id: str,
        metadata: MetadataSelection | None = None,
        options: RequestOptions | None = None,
    ) -> DocumentDetail:
        """Read a document.

        Gives one document. ``metadata`` decides which members come: with ``only``, none but the id, the kind and the
        metadata; with ``without``, no metadata.

        ``GET /datasets/{dataset_id}/documents/{document_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            metadata: Whether metadata come too, alone, or not. Servers take ``all`` when it is left out. One of
                ``all``, ``only``, ``without``.
            options: settings of this call alone.

        Returns:
            The document.

        Raises:
            BadRequestError: 400: ``invalid_metadata``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.documents.get_document import OPERATION

        return await self._client.fetch(
            OPERATION, {"dataset_id": dataset_id, "document_id": document_id, "metadata": metadata}, options
        )

    async def indexing_status(
        self, *, dataset_id: str, batch: str, options: RequestOptions | None = None
    ) -> DocumentIndexingList:
        """Follow the indexing of a batch.

        Tells how far the documents of a batch are. Ask again until each is ``completed`` or ``error``.

        ``GET /datasets/{dataset_id}/documents/{batch}/indexing-status``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            batch: Batch, as creating or replacing a document answered it.
            options: settings of this call alone.

        Returns:
            State of each document of the batch.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.documents.get_indexing_status import OPERATION

        return await self._client.fetch(OPERATION, {"dataset_id": dataset_id, "batch": batch}, options)

    async def list(
        self,
        *,
        dataset_id: str,
        page: int | None = None,
        limit: int | None = None,
        keyword: str | None = None,
        status: DocumentDisplayStatus | None = None,
        options: RequestOptions | None = None,
    ) -> DocumentList:
        """List documents.

        Gives the documents of a knowledge base page by page, newest first.

        ``GET /datasets/{dataset_id}/documents``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            page: Number of the page, from 1. The server takes 1 when it is left out.
            limit: Entries per page. The server takes 20 when it is left out and never gives more than 100.
            keyword: Keep only documents whose name contains this text.
            status: Keep only documents in this state. One of ``queuing``, ``indexing``, ``paused``, ``error``,
                ``available``, ``disabled``, ``archived``.
            options: settings of this call alone.

        Returns:
            One page of documents.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.documents.list_documents import OPERATION

        return await self._client.fetch(
            OPERATION,
            {"dataset_id": dataset_id, "page": page, "limit": limit, "keyword": keyword, "status": status},
            options,
        )

    def iter(
        self,
        *,
        dataset_id: str,
        page: int | None = None,
        limit: int | None = None,
        keyword: str | None = None,
        status: DocumentDisplayStatus | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[DocumentList, Document]:
        """List documents. Goes through all pages.

        Gives the documents of a knowledge base page by page, newest first.

        ``GET /datasets/{dataset_id}/documents``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            page: Number of the page, from 1. The server takes 1 when it is left out.
            limit: Entries per page. The server takes 20 when it is left out and never gives more than 100.
            keyword: Keep only documents whose name contains this text.
            status: Keep only documents in this state. One of ``queuing``, ``indexing``, ``paused``, ``error``,
                ``available``, ``disabled``, ``archived``.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.documents.list_documents import OPERATION
        from ..models.document import Document

        return self._client.pages(
            OPERATION,
            {"dataset_id": dataset_id, "page": page, "limit": limit, "keyword": keyword, "status": status},
            options,
            item=Document,
        )

    async def update(
        self,
        *,
        dataset_id: str,
        document_id: str,
        file: FileTypes | None = None,
        data: DocumentFileUpdateOptions | DocumentFileUpdateOptionsParams | None = None,
        options: RequestOptions | None = None,
    ) -> DocumentBatch:
        """Replace a document by a file, or change its settings.

        Replaces the content of a document by a new file and indexes it again; without a file only the settings in
        ``data`` change. On servers of 1.14.0 and newer; ``documents.update_by_file`` does the same on all. A call with
        neither file nor process rule is refused (400).

        ``PATCH /datasets/{dataset_id}/documents/{document_id}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            file: The new file.
            data: Settings, sent as JSON text.
            options: settings of this call alone.

        Returns:
            The document, waiting to be indexed, and the batch to follow.

        Raises:
            BadRequestError: 400: ``too_many_files``, ``filename_not_exists_error``, ``provider_not_initialize``,
                ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            PayloadTooLargeError: 413: ``file_too_large``.
            UnsupportedMediaTypeError: 415: ``unsupported_file_type``.
            ServiceUnavailableError: 503: ``service_unavailable``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.documents.update_document_by_file import OPERATION

        return await self._client.fetch(
            OPERATION, {"dataset_id": dataset_id, "document_id": document_id, "file": file, "data": data}, options
        )

    async def set_status(
        self,
        *,
        dataset_id: str,
        action: DocumentAction,
        document_ids: Sequence[str],
        options: RequestOptions | None = None,
    ) -> OperationResult:
        """Switch documents on or off, archive them.

        Does the same to several documents. Ids that do not exist are passed over.

        ``PATCH /datasets/{dataset_id}/documents/status/{action}``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            action: What to do. One of ``enable``, ``disable``, ``archive``, ``un_archive``.
            document_ids: Ids of the documents.
            options: settings of this call alone.

        Returns:
            Done.

        Raises:
            BadRequestError: 400: ``invalid_action``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.documents.update_document_status import OPERATION

        return await self._client.fetch(
            OPERATION, {"dataset_id": dataset_id, "action": action, "document_ids": document_ids}, options
        )

    async def download_zip(
        self, *, dataset_id: str, document_ids: Sequence[str], options: RequestOptions | None = None
    ) -> AsyncBinaryResponse:
        """Download documents as a ZIP archive.

        Gives the uploaded files of up to 100 documents in one archive.

        ``POST /datasets/{dataset_id}/documents/download-zip``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_ids: Ids of 1 to 100 documents; the server insists on the form of a UUID. 1 to 100 items.
            options: settings of this call alone.

        Returns:
            The archive.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.downloads.download_documents_zip import OPERATION

        return await self._client.download(OPERATION, {"dataset_id": dataset_id, "document_ids": document_ids}, options)

    async def download(
        self, *, dataset_id: str, document_id: str, options: RequestOptions | None = None
    ) -> DocumentUrl:
        """Get the address of a document's file.

        Gives a signed address from which the uploaded file can be fetched for a while. A document without a file (404)
        has none.

        ``GET /datasets/{dataset_id}/documents/{document_id}/download``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            document_id: Id of the document. A UUID.
            options: settings of this call alone.

        Returns:
            Where to fetch the file.

        Raises:
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.downloads.get_document_download_url import OPERATION

        return await self._client.fetch(OPERATION, {"dataset_id": dataset_id, "document_id": document_id}, options)

    async def update_metadata(
        self,
        *,
        dataset_id: str,
        operation_data: Sequence[DocumentMetadataChange | DocumentMetadataChangeParams],
        options: RequestOptions | None = None,
    ) -> OperationResult:
        """Set metadata of documents.

        Sets metadata values of several documents at once. Unless ``partial_update`` is true, the values given replace
        all others of that document.

        ``POST /datasets/{dataset_id}/documents/metadata``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            operation_data: One entry per document.
            options: settings of this call alone.

        Returns:
            Done.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.metadata.update_documents_metadata import OPERATION

        return await self._client.fetch(
            OPERATION, {"dataset_id": dataset_id, "operation_data": operation_data}, options
        )


class AsyncDocumentsResourceWithResponse:
    """AsyncDocumentsResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncDocumentsResource(client)
        self.create_by_file = async_with_response(calls.create_by_file)
        self.create_by_text = async_with_response(calls.create_by_text)
        self.update_by_file = async_with_response(calls.update_by_file)
        self.update_by_text = async_with_response(calls.update_by_text)
        self.delete = async_with_response(calls.delete)
        self.get = async_with_response(calls.get)
        self.indexing_status = async_with_response(calls.indexing_status)
        self.list = async_with_response(calls.list)
        self.update = async_with_response(calls.update)
        self.set_status = async_with_response(calls.set_status)
        self.download = async_with_response(calls.download)
        self.update_metadata = async_with_response(calls.update_metadata)
