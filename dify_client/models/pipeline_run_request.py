# Generated from spec/dify/pipeline.yaml (PipelineRunRequest): edit that, not this file.
"""A run of a pipeline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.pipeline_run_request import PipelineRunRequestBuilder
    from .datasource_item import DatasourceItem
    from .datasource_type import DatasourceType
    from .response_mode import ResponseMode


@define(kw_only=True)
class PipelineRunRequest(RequestModel):
    """A run of a pipeline."""

    inputs: Mapping[str, Any]
    """Values for the variables of the pipeline; may be empty."""

    datasource_type: DatasourceType
    """Kind of the data source; decides what the entries below are. One of ``local_file``, ``online_document``,
    ``website_crawl``, ``online_drive``.
    """

    datasource_info_list: Sequence[DatasourceItem]
    """What to run on, one entry per document."""

    start_node_id: str
    """Node of the data source to start from, as ``pipelines.datasource_plugins`` gives it."""

    is_published: bool
    """Whether to run the published pipeline (true) or the draft (false)."""

    response_mode: ResponseMode | None = None
    """Set by the call: servers insist on it. One of ``streaming``, ``blocking``."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("inputs", "inputs", required=True, check=Check(types=("object",))),
        Field(
            "datasource_type",
            "datasource_type",
            required=True,
            check=Check(types=("string",), enum=("local_file", "online_document", "website_crawl", "online_drive")),
        ),
        Field(
            "datasource_info_list",
            "datasource_info_list",
            required=True,
            check=Check(
                types=("array",),
                items=Check(
                    types=("object",),
                    model=lambda: (
                        OnlineDocumentItem,
                        OnlineDriveItem,
                        WebsiteItem,
                        LocalFileItem,
                    ),
                ),
            ),
        ),
        Field("start_node_id", "start_node_id", required=True, check=Check(types=("string",))),
        Field("is_published", "is_published", required=True, check=Check(types=("boolean",))),
        Field("response_mode", "response_mode", check=Check(types=("string",), enum=("streaming", "blocking"))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.inputs = d["inputs"]
        self.datasource_type = d["datasource_type"]
        v: Any = d["datasource_info_list"]
        self.datasource_info_list = [decode_datasource_item(i) for i in v] if v.__class__ is list else v
        self.start_node_id = d["start_node_id"]
        self.is_published = d["is_published"]
        self.response_mode = d.get("response_mode")
        self.raw = d
        return self

    @staticmethod
    def builder() -> PipelineRunRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.pipeline_run_request import PipelineRunRequestBuilder

        return PipelineRunRequestBuilder()


from .datasource_item import decode as decode_datasource_item
from .local_file_item import LocalFileItem
from .online_document_item import OnlineDocumentItem
from .online_drive_item import OnlineDriveItem
from .website_item import WebsiteItem
