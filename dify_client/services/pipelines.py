# Generated from spec/dify/pipeline.yaml: edit that, not this file.
"""Pipelines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from .._runtime.types import UNSET
from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.streams import AsyncEventStream, EventStream
    from .._runtime.types import FileTypes, RequestOptions, Response, StreamOptions, Unset
    from ..models.datasource_event import DatasourceEvent
    from ..models.datasource_plugin import DatasourcePlugin
    from ..models.datasource_type import DatasourceType
    from ..models.local_file_item import LocalFileItem
    from ..models.online_document_item import OnlineDocumentItem
    from ..models.online_drive_item import OnlineDriveItem
    from ..models.pipeline_file import PipelineFile
    from ..models.pipeline_run_result import PipelineRunResult
    from ..models.website_item import WebsiteItem
    from ..models.workflow_blocking_response import WorkflowBlockingResponse
    from ..params import LocalFileItemParams, OnlineDocumentItemParams, OnlineDriveItemParams, WebsiteItemParams
    from ..workflow_streams import AsyncWorkflowStream, WorkflowStream


class PipelinesResource:
    """Pipelines."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def datasource_plugins(
        self, *, dataset_id: str, is_published: bool | None = None, options: RequestOptions | None = None
    ) -> list[DatasourcePlugin]:
        """List the data sources of a pipeline.

        Gives the nodes from which a pipeline can start, with the variables each wants. A knowledge base without a
        pipeline is refused (400).

        ``GET /datasets/{dataset_id}/pipeline/datasource-plugins``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            is_published: Whether to look at the published pipeline or at the draft. Servers of mid-2026 read any value
                as true.
            options: settings of this call alone.

        Returns:
            The data sources.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.pipeline.list_datasource_plugins import OPERATION

        return self._client.fetch(OPERATION, {"dataset_id": dataset_id, "is_published": is_published}, options)

    def run_datasource_node(
        self,
        *,
        dataset_id: str,
        node_id: str,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType,
        is_published: bool,
        credential_id: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> EventStream[DatasourceEvent]:
        """Read from a data source.

        Runs one data source of a pipeline and streams what it finds, for example the pages of a site; those entries go
        into ``datasource_info_list`` when the pipeline runs. Faults come as a ``datasource_error`` event with HTTP
        status 200.

        ``POST /datasets/{dataset_id}/pipeline/datasource/nodes/{node_id}/run``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            node_id: Id of the data source's node, as ``pipelines.datasource_plugins`` gives it.
            inputs: Values for the variables of the source; may be empty.
            datasource_type: Kind of the source. One of ``local_file``, ``online_document``, ``website_crawl``,
                ``online_drive``.
            is_published: Whether to use the published pipeline (true) or the draft (false).
            credential_id: Credential to use; the default one when left out. ``None`` sends null.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.pipeline.run_datasource_node import OPERATION, STREAM

        return self._client.stream(
            OPERATION,
            STREAM,
            {
                "dataset_id": dataset_id,
                "node_id": node_id,
                "inputs": inputs,
                "datasource_type": datasource_type,
                "is_published": is_published,
                "credential_id": credential_id,
            },
            options,
            **stream,
        )

    @overload
    def run(
        self,
        *,
        dataset_id: str,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType,
        datasource_info_list: Sequence[
            OnlineDocumentItem
            | OnlineDriveItem
            | WebsiteItem
            | LocalFileItem
            | OnlineDocumentItemParams
            | OnlineDriveItemParams
            | WebsiteItemParams
            | LocalFileItemParams
        ],
        start_node_id: str,
        is_published: bool,
        response_mode: Literal["blocking"] = "blocking",
        options: RequestOptions | None = None,
    ) -> PipelineRunResult: ...

    @overload
    def run(
        self,
        *,
        dataset_id: str,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType,
        datasource_info_list: Sequence[
            OnlineDocumentItem
            | OnlineDriveItem
            | WebsiteItem
            | LocalFileItem
            | OnlineDocumentItemParams
            | OnlineDriveItemParams
            | WebsiteItemParams
            | LocalFileItemParams
        ],
        start_node_id: str,
        is_published: bool,
        response_mode: Literal["streaming"],
        options: RequestOptions | None = None,
    ) -> WorkflowStream: ...

    def run(
        self,
        *,
        dataset_id: str,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType,
        datasource_info_list: Sequence[
            OnlineDocumentItem
            | OnlineDriveItem
            | WebsiteItem
            | LocalFileItem
            | OnlineDocumentItemParams
            | OnlineDriveItemParams
            | WebsiteItemParams
            | LocalFileItemParams
        ],
        start_node_id: str,
        is_published: bool,
        response_mode: Literal["blocking", "streaming"] = "blocking",
        options: RequestOptions | None = None,
    ) -> PipelineRunResult | WorkflowStream:
        """Run a pipeline.

        Runs a pipeline over files, pages or documents of a data source. A published pipeline is put in a queue and
        answers JSON at once, with the batch to follow, even when streaming is asked for; only a draft runs while the
        call lasts, and only a draft streams.

        ``POST /datasets/{dataset_id}/pipeline/run``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            inputs: Values for the variables of the pipeline; may be empty.
            datasource_type: Kind of the data source; decides what the entries below are. One of ``local_file``,
                ``online_document``, ``website_crawl``, ``online_drive``.
            datasource_info_list: What to run on, one entry per document.
            start_node_id: Node of the data source to start from, as ``pipelines.datasource_plugins`` gives it.
            is_published: Whether to run the published pipeline (true) or the draft (false).
            response_mode: "streaming" gives what ``stream`` gives.
            options: settings of this call alone.

        Returns:
            The batch of a published pipeline, or the finished run of a draft.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServerError: 500: ``pipeline_run_error``.
            ApiError: everything else that can go wrong with a call.
        """
        if response_mode == "streaming":
            return self.stream(
                dataset_id=dataset_id,
                inputs=inputs,
                datasource_type=datasource_type,
                datasource_info_list=datasource_info_list,
                start_node_id=start_node_id,
                is_published=is_published,
                options=options,
            )
        from ..api.pipeline.run_pipeline import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "inputs": inputs,
                "datasource_type": datasource_type,
                "datasource_info_list": datasource_info_list,
                "start_node_id": start_node_id,
                "is_published": is_published,
            },
            options,
        )

    def stream(
        self,
        *,
        dataset_id: str,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType,
        datasource_info_list: Sequence[
            OnlineDocumentItem
            | OnlineDriveItem
            | WebsiteItem
            | LocalFileItem
            | OnlineDocumentItemParams
            | OnlineDriveItemParams
            | WebsiteItemParams
            | LocalFileItemParams
        ],
        start_node_id: str,
        is_published: bool,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> WorkflowStream:
        """Run a pipeline. The answer comes as events.

        Runs a pipeline over files, pages or documents of a data source. A published pipeline is put in a queue and
        answers JSON at once, with the batch to follow, even when streaming is asked for; only a draft runs while the
        call lasts, and only a draft streams.

        ``POST /datasets/{dataset_id}/pipeline/run``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            inputs: Values for the variables of the pipeline; may be empty.
            datasource_type: Kind of the data source; decides what the entries below are. One of ``local_file``,
                ``online_document``, ``website_crawl``, ``online_drive``.
            datasource_info_list: What to run on, one entry per document.
            start_node_id: Node of the data source to start from, as ``pipelines.datasource_plugins`` gives it.
            is_published: Whether to run the published pipeline (true) or the draft (false).
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServerError: 500: ``pipeline_run_error``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.pipeline.run_pipeline import OPERATION, STREAM
        from ..workflow_streams import WorkflowStream

        return self._client.stream(
            OPERATION,
            STREAM,
            {
                "dataset_id": dataset_id,
                "inputs": inputs,
                "datasource_type": datasource_type,
                "datasource_info_list": datasource_info_list,
                "start_node_id": start_node_id,
                "is_published": is_published,
            },
            options,
            into=WorkflowStream,
            **stream,
        )

    def complete(
        self,
        *,
        dataset_id: str,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType,
        datasource_info_list: Sequence[
            OnlineDocumentItem
            | OnlineDriveItem
            | WebsiteItem
            | LocalFileItem
            | OnlineDocumentItemParams
            | OnlineDriveItemParams
            | WebsiteItemParams
            | LocalFileItemParams
        ],
        start_node_id: str,
        is_published: bool,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> WorkflowBlockingResponse:
        """Run a pipeline. Streams underneath and gives the outcome.

        Runs a pipeline over files, pages or documents of a data source. A published pipeline is put in a queue and
        answers JSON at once, with the batch to follow, even when streaming is asked for; only a draft runs while the
        call lasts, and only a draft streams.

        ``POST /datasets/{dataset_id}/pipeline/run``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            inputs: Values for the variables of the pipeline; may be empty.
            datasource_type: Kind of the data source; decides what the entries below are. One of ``local_file``,
                ``online_document``, ``website_crawl``, ``online_drive``.
            datasource_info_list: What to run on, one entry per document.
            start_node_id: Node of the data source to start from, as ``pipelines.datasource_plugins`` gives it.
            is_published: Whether to run the published pipeline (true) or the draft (false).
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The outcome; no gateway cuts off a call that takes long.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServerError: 500: ``pipeline_run_error``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        return self.stream(
            dataset_id=dataset_id,
            inputs=inputs,
            datasource_type=datasource_type,
            datasource_info_list=datasource_info_list,
            start_node_id=start_node_id,
            is_published=is_published,
            options=options,
            **stream,
        ).result()

    def upload_file(self, *, file: FileTypes, options: RequestOptions | None = None) -> PipelineFile:
        """Upload a file for a pipeline.

        Uploads one file; its id goes into the ``reference`` of a local file when the pipeline runs.

        ``POST /datasets/pipeline/file-upload``

        Args:
            file: The file.
            options: settings of this call alone.

        Returns:
            The uploaded file.

        Raises:
            BadRequestError: 400: ``no_file_uploaded``, ``filename_not_exists_error``, ``too_many_files``,
                ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            PayloadTooLargeError: 413: ``file_too_large``.
            UnsupportedMediaTypeError: 415: ``unsupported_file_type``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.pipeline.upload_pipeline_file import OPERATION

        return self._client.fetch(OPERATION, {"file": file}, options)


class PipelinesResourceWithResponse:
    """PipelinesResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = PipelinesResource(client)
        self.datasource_plugins = with_response(calls.datasource_plugins)
        self.upload_file = with_response(calls.upload_file)

    def run(
        self,
        *,
        dataset_id: str,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType,
        datasource_info_list: Sequence[
            OnlineDocumentItem
            | OnlineDriveItem
            | WebsiteItem
            | LocalFileItem
            | OnlineDocumentItemParams
            | OnlineDriveItemParams
            | WebsiteItemParams
            | LocalFileItemParams
        ],
        start_node_id: str,
        is_published: bool,
        options: RequestOptions | None = None,
    ) -> Response[PipelineRunResult]:
        """As ``PipelinesResource.run``, with status, headers and content of the answer."""
        from ..api.pipeline.run_pipeline import OPERATION

        return self._client.call(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "inputs": inputs,
                "datasource_type": datasource_type,
                "datasource_info_list": datasource_info_list,
                "start_node_id": start_node_id,
                "is_published": is_published,
            },
            options,
        )


class AsyncPipelinesResource:
    """Pipelines.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def datasource_plugins(
        self, *, dataset_id: str, is_published: bool | None = None, options: RequestOptions | None = None
    ) -> list[DatasourcePlugin]:
        """List the data sources of a pipeline.

        Gives the nodes from which a pipeline can start, with the variables each wants. A knowledge base without a
        pipeline is refused (400).

        ``GET /datasets/{dataset_id}/pipeline/datasource-plugins``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            is_published: Whether to look at the published pipeline or at the draft. Servers of mid-2026 read any value
                as true.
            options: settings of this call alone.

        Returns:
            The data sources.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.pipeline.list_datasource_plugins import OPERATION

        return await self._client.fetch(OPERATION, {"dataset_id": dataset_id, "is_published": is_published}, options)

    def run_datasource_node(
        self,
        *,
        dataset_id: str,
        node_id: str,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType,
        is_published: bool,
        credential_id: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> AsyncEventStream[DatasourceEvent]:
        """Read from a data source.

        Runs one data source of a pipeline and streams what it finds, for example the pages of a site; those entries go
        into ``datasource_info_list`` when the pipeline runs. Faults come as a ``datasource_error`` event with HTTP
        status 200.

        ``POST /datasets/{dataset_id}/pipeline/datasource/nodes/{node_id}/run``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            node_id: Id of the data source's node, as ``pipelines.datasource_plugins`` gives it.
            inputs: Values for the variables of the source; may be empty.
            datasource_type: Kind of the source. One of ``local_file``, ``online_document``, ``website_crawl``,
                ``online_drive``.
            is_published: Whether to use the published pipeline (true) or the draft (false).
            credential_id: Credential to use; the default one when left out. ``None`` sends null.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.pipeline.run_datasource_node import OPERATION, STREAM

        return self._client.stream(
            OPERATION,
            STREAM,
            {
                "dataset_id": dataset_id,
                "node_id": node_id,
                "inputs": inputs,
                "datasource_type": datasource_type,
                "is_published": is_published,
                "credential_id": credential_id,
            },
            options,
            **stream,
        )

    @overload
    async def run(
        self,
        *,
        dataset_id: str,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType,
        datasource_info_list: Sequence[
            OnlineDocumentItem
            | OnlineDriveItem
            | WebsiteItem
            | LocalFileItem
            | OnlineDocumentItemParams
            | OnlineDriveItemParams
            | WebsiteItemParams
            | LocalFileItemParams
        ],
        start_node_id: str,
        is_published: bool,
        response_mode: Literal["blocking"] = "blocking",
        options: RequestOptions | None = None,
    ) -> PipelineRunResult: ...

    @overload
    async def run(
        self,
        *,
        dataset_id: str,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType,
        datasource_info_list: Sequence[
            OnlineDocumentItem
            | OnlineDriveItem
            | WebsiteItem
            | LocalFileItem
            | OnlineDocumentItemParams
            | OnlineDriveItemParams
            | WebsiteItemParams
            | LocalFileItemParams
        ],
        start_node_id: str,
        is_published: bool,
        response_mode: Literal["streaming"],
        options: RequestOptions | None = None,
    ) -> AsyncWorkflowStream: ...

    async def run(
        self,
        *,
        dataset_id: str,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType,
        datasource_info_list: Sequence[
            OnlineDocumentItem
            | OnlineDriveItem
            | WebsiteItem
            | LocalFileItem
            | OnlineDocumentItemParams
            | OnlineDriveItemParams
            | WebsiteItemParams
            | LocalFileItemParams
        ],
        start_node_id: str,
        is_published: bool,
        response_mode: Literal["blocking", "streaming"] = "blocking",
        options: RequestOptions | None = None,
    ) -> PipelineRunResult | AsyncWorkflowStream:
        """Run a pipeline.

        Runs a pipeline over files, pages or documents of a data source. A published pipeline is put in a queue and
        answers JSON at once, with the batch to follow, even when streaming is asked for; only a draft runs while the
        call lasts, and only a draft streams.

        ``POST /datasets/{dataset_id}/pipeline/run``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            inputs: Values for the variables of the pipeline; may be empty.
            datasource_type: Kind of the data source; decides what the entries below are. One of ``local_file``,
                ``online_document``, ``website_crawl``, ``online_drive``.
            datasource_info_list: What to run on, one entry per document.
            start_node_id: Node of the data source to start from, as ``pipelines.datasource_plugins`` gives it.
            is_published: Whether to run the published pipeline (true) or the draft (false).
            response_mode: "streaming" gives what ``stream`` gives.
            options: settings of this call alone.

        Returns:
            The batch of a published pipeline, or the finished run of a draft.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServerError: 500: ``pipeline_run_error``.
            ApiError: everything else that can go wrong with a call.
        """
        if response_mode == "streaming":
            return self.stream(
                dataset_id=dataset_id,
                inputs=inputs,
                datasource_type=datasource_type,
                datasource_info_list=datasource_info_list,
                start_node_id=start_node_id,
                is_published=is_published,
                options=options,
            )
        from ..api.pipeline.run_pipeline import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "inputs": inputs,
                "datasource_type": datasource_type,
                "datasource_info_list": datasource_info_list,
                "start_node_id": start_node_id,
                "is_published": is_published,
            },
            options,
        )

    def stream(
        self,
        *,
        dataset_id: str,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType,
        datasource_info_list: Sequence[
            OnlineDocumentItem
            | OnlineDriveItem
            | WebsiteItem
            | LocalFileItem
            | OnlineDocumentItemParams
            | OnlineDriveItemParams
            | WebsiteItemParams
            | LocalFileItemParams
        ],
        start_node_id: str,
        is_published: bool,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> AsyncWorkflowStream:
        """Run a pipeline. The answer comes as events.

        Runs a pipeline over files, pages or documents of a data source. A published pipeline is put in a queue and
        answers JSON at once, with the batch to follow, even when streaming is asked for; only a draft runs while the
        call lasts, and only a draft streams.

        ``POST /datasets/{dataset_id}/pipeline/run``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            inputs: Values for the variables of the pipeline; may be empty.
            datasource_type: Kind of the data source; decides what the entries below are. One of ``local_file``,
                ``online_document``, ``website_crawl``, ``online_drive``.
            datasource_info_list: What to run on, one entry per document.
            start_node_id: Node of the data source to start from, as ``pipelines.datasource_plugins`` gives it.
            is_published: Whether to run the published pipeline (true) or the draft (false).
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServerError: 500: ``pipeline_run_error``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.pipeline.run_pipeline import OPERATION, STREAM
        from ..workflow_streams import AsyncWorkflowStream

        return self._client.stream(
            OPERATION,
            STREAM,
            {
                "dataset_id": dataset_id,
                "inputs": inputs,
                "datasource_type": datasource_type,
                "datasource_info_list": datasource_info_list,
                "start_node_id": start_node_id,
                "is_published": is_published,
            },
            options,
            into=AsyncWorkflowStream,
            **stream,
        )

    async def complete(
        self,
        *,
        dataset_id: str,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType,
        datasource_info_list: Sequence[
            OnlineDocumentItem
            | OnlineDriveItem
            | WebsiteItem
            | LocalFileItem
            | OnlineDocumentItemParams
            | OnlineDriveItemParams
            | WebsiteItemParams
            | LocalFileItemParams
        ],
        start_node_id: str,
        is_published: bool,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> WorkflowBlockingResponse:
        """Run a pipeline. Streams underneath and gives the outcome.

        Runs a pipeline over files, pages or documents of a data source. A published pipeline is put in a queue and
        answers JSON at once, with the batch to follow, even when streaming is asked for; only a draft runs while the
        call lasts, and only a draft streams.

        ``POST /datasets/{dataset_id}/pipeline/run``

        Args:
            dataset_id: Id of the knowledge base. A UUID.
            inputs: Values for the variables of the pipeline; may be empty.
            datasource_type: Kind of the data source; decides what the entries below are. One of ``local_file``,
                ``online_document``, ``website_crawl``, ``online_drive``.
            datasource_info_list: What to run on, one entry per document.
            start_node_id: Node of the data source to start from, as ``pipelines.datasource_plugins`` gives it.
            is_published: Whether to run the published pipeline (true) or the draft (false).
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The outcome; no gateway cuts off a call that takes long.

        Raises:
            BadRequestError: 400: ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            NotFoundError: 404: ``not_found``.
            ServerError: 500: ``pipeline_run_error``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        return await self.stream(
            dataset_id=dataset_id,
            inputs=inputs,
            datasource_type=datasource_type,
            datasource_info_list=datasource_info_list,
            start_node_id=start_node_id,
            is_published=is_published,
            options=options,
            **stream,
        ).result()

    async def upload_file(self, *, file: FileTypes, options: RequestOptions | None = None) -> PipelineFile:
        """Upload a file for a pipeline.

        Uploads one file; its id goes into the ``reference`` of a local file when the pipeline runs.

        ``POST /datasets/pipeline/file-upload``

        Args:
            file: The file.
            options: settings of this call alone.

        Returns:
            The uploaded file.

        Raises:
            BadRequestError: 400: ``no_file_uploaded``, ``filename_not_exists_error``, ``too_many_files``,
                ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            PayloadTooLargeError: 413: ``file_too_large``.
            UnsupportedMediaTypeError: 415: ``unsupported_file_type``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.pipeline.upload_pipeline_file import OPERATION

        return await self._client.fetch(OPERATION, {"file": file}, options)


class AsyncPipelinesResourceWithResponse:
    """AsyncPipelinesResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncPipelinesResource(client)
        self.datasource_plugins = async_with_response(calls.datasource_plugins)
        self.upload_file = async_with_response(calls.upload_file)

    async def run(
        self,
        *,
        dataset_id: str,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType,
        datasource_info_list: Sequence[
            OnlineDocumentItem
            | OnlineDriveItem
            | WebsiteItem
            | LocalFileItem
            | OnlineDocumentItemParams
            | OnlineDriveItemParams
            | WebsiteItemParams
            | LocalFileItemParams
        ],
        start_node_id: str,
        is_published: bool,
        options: RequestOptions | None = None,
    ) -> Response[PipelineRunResult]:
        """As ``AsyncPipelinesResource.run``, with status, headers and content of the answer."""
        from ..api.pipeline.run_pipeline import OPERATION

        return await self._client.call(
            OPERATION,
            {
                "dataset_id": dataset_id,
                "inputs": inputs,
                "datasource_type": datasource_type,
                "datasource_info_list": datasource_info_list,
                "start_node_id": start_node_id,
                "is_published": is_published,
            },
            options,
        )
