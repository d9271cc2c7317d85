# Generated from spec/dify/pipeline.yaml (DatasourceNodeRequest): edit that, not this file.
"""A reading from a data source."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field
from .._runtime.types import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import Unset
    from ..builders.datasource_node_request import DatasourceNodeRequestBuilder
    from .datasource_type import DatasourceType


@define(kw_only=True)
class DatasourceNodeRequest(RequestModel):
    """A reading from a data source."""

    inputs: Mapping[str, Any]
    """Values for the variables of the source; may be empty."""

    datasource_type: DatasourceType
    """Kind of the source. One of ``local_file``, ``online_document``, ``website_crawl``, ``online_drive``."""

    credential_id: str | None | Unset = UNSET
    """Credential to use; the default one when left out."""

    is_published: bool
    """Whether to use the published pipeline (true) or the draft (false)."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("inputs", "inputs", required=True, check=Check(types=("object",))),
        Field(
            "datasource_type",
            "datasource_type",
            required=True,
            check=Check(types=("string",), enum=("local_file", "online_document", "website_crawl", "online_drive")),
        ),
        Field("credential_id", "credential_id", nullable=True, check=Check(types=("string",))),
        Field("is_published", "is_published", required=True, check=Check(types=("boolean",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.inputs = d["inputs"]
        self.datasource_type = d["datasource_type"]
        self.credential_id = d.get("credential_id", UNSET)
        self.is_published = d["is_published"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> DatasourceNodeRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.datasource_node_request import DatasourceNodeRequestBuilder

        return DatasourceNodeRequestBuilder()
