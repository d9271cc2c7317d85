# Generated from spec/dify/pipeline.yaml (OnlineDocumentPage): edit that, not this file.
"""Which page of an online document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.online_document_page import OnlineDocumentPageBuilder


@define(kw_only=True)
class OnlineDocumentPage(RequestModel):
    """Which page of an online document."""

    page_id: str
    """Id of the page."""

    type: str
    """Kind of page, as the source names it. Example: ``page``."""

    page_name: str | None = None
    """Title of the document; ``untitled`` when left out."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("page_id", "page_id", required=True, check=Check(types=("string",))),
        Field("type", "type", required=True, check=Check(types=("string",))),
        Field("page_name", "page_name", check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.page_id = d["page_id"]
        self.type = d["type"]
        self.page_name = d.get("page_name")
        self.raw = d
        return self

    @staticmethod
    def builder() -> OnlineDocumentPageBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.online_document_page import OnlineDocumentPageBuilder

        return OnlineDocumentPageBuilder()
