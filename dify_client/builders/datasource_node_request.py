# Generated from spec/dify/pipeline.yaml (DatasourceNodeRequest): edit that, not this file.
"""Builder of ``DatasourceNodeRequest``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.datasource_node_request import DatasourceNodeRequest
    from ..models.datasource_type import DatasourceType


class DatasourceNodeRequestBuilder(Builder["DatasourceNodeRequest"]):
    """Builds a ``DatasourceNodeRequest`` step by step; ``build()`` checks it. Needed: ``inputs``, ``datasource_type``,
    ``is_published``.
    """

    __slots__ = ()

    def inputs(self, value: Mapping[str, Any]) -> Self:
        """Values for the variables of the source; may be empty."""
        return self._set("inputs", value)

    def datasource_type(self, value: DatasourceType) -> Self:
        """Kind of the source. One of ``local_file``, ``online_document``, ``website_crawl``, ``online_drive``."""
        return self._set("datasource_type", value)

    def credential_id(self, value: str | None) -> Self:
        """Credential to use; the default one when left out. ``None`` sends null."""
        return self._set("credential_id", value)

    def is_published(self, value: bool) -> Self:
        """Whether to use the published pipeline (true) or the draft (false)."""
        return self._set("is_published", value)

    def build(self) -> DatasourceNodeRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.datasource_node_request import DatasourceNodeRequest

        return self._build(DatasourceNodeRequest)
