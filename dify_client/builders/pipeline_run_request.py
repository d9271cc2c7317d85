# Generated from spec/dify/pipeline.yaml (PipelineRunRequest): edit that, not this file.
"""Builder of ``PipelineRunRequest``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.datasource_type import DatasourceType
    from ..models.local_file_item import LocalFileItem
    from ..models.online_document_item import OnlineDocumentItem
    from ..models.online_drive_item import OnlineDriveItem
    from ..models.pipeline_run_request import PipelineRunRequest
    from ..models.response_mode import ResponseMode
    from ..models.website_item import WebsiteItem


class PipelineRunRequestBuilder(Builder["PipelineRunRequest"]):
    """Builds a ``PipelineRunRequest`` step by step; ``build()`` checks it. Needed: ``inputs``, ``datasource_type``,
    ``datasource_info_list``, ``start_node_id``, ``is_published``.
    """

    __slots__ = ()

    def inputs(self, value: Mapping[str, Any]) -> Self:
        """Values for the variables of the pipeline; may be empty."""
        return self._set("inputs", value)

    def datasource_type(self, value: DatasourceType) -> Self:
        """Kind of the data source; decides what the entries below are. One of ``local_file``, ``online_document``,
        ``website_crawl``, ``online_drive``.
        """
        return self._set("datasource_type", value)

    def datasource_info_list(
        self, value: Sequence[OnlineDocumentItem | OnlineDriveItem | WebsiteItem | LocalFileItem]
    ) -> Self:
        """What to run on, one entry per document."""
        return self._set("datasource_info_list", value)

    def start_node_id(self, value: str) -> Self:
        """Node of the data source to start from, as ``pipelines.datasource_plugins`` gives it."""
        return self._set("start_node_id", value)

    def is_published(self, value: bool) -> Self:
        """Whether to run the published pipeline (true) or the draft (false)."""
        return self._set("is_published", value)

    def response_mode(self, value: ResponseMode) -> Self:
        """Set by the call: servers insist on it. One of ``streaming``, ``blocking``."""
        return self._set("response_mode", value)

    def build(self) -> PipelineRunRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.pipeline_run_request import PipelineRunRequest

        return self._build(PipelineRunRequest)
