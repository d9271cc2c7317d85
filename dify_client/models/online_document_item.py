# Generated from spec/dify/pipeline.yaml (OnlineDocumentItem): edit that, not this file.
"""A page of an online document (``online_document``)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.online_document_item import OnlineDocumentItemBuilder


@define(kw_only=True)
class OnlineDocumentItem(RequestModel):
    """A page of an online document (``online_document``)."""

    workspace_id: str
    """Workspace of the page on the other side."""

    page: OnlineDocumentPage
    """The page."""

    credential_id: str | None = None
    """Credential to read it with; the default one when left out."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("workspace_id", "workspace_id", required=True, check=Check(types=("string",))),
        Field("page", "page", required=True, check=Check(types=("object",), model=lambda: (OnlineDocumentPage,))),
        Field("credential_id", "credential_id", check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.workspace_id = d["workspace_id"]
        v: Any = d["page"]
        self.page = OnlineDocumentPage.from_dict(v) if v.__class__ is dict else v
        self.credential_id = d.get("credential_id")
        self.raw = d
        return self

    @staticmethod
    def builder() -> OnlineDocumentItemBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.online_document_item import OnlineDocumentItemBuilder

        return OnlineDocumentItemBuilder()


from .online_document_page import OnlineDocumentPage
