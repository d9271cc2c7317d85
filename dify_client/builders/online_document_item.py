# Generated from spec/dify/pipeline.yaml (OnlineDocumentItem): edit that, not this file.
"""Builder of ``OnlineDocumentItem``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.online_document_item import OnlineDocumentItem
    from ..models.online_document_page import OnlineDocumentPage


class OnlineDocumentItemBuilder(Builder["OnlineDocumentItem"]):
    """Builds an ``OnlineDocumentItem`` step by step; ``build()`` checks it. Needed: ``workspace_id``, ``page``."""

    __slots__ = ()

    def workspace_id(self, value: str) -> Self:
        """Workspace of the page on the other side."""
        return self._set("workspace_id", value)

    def page(self, value: OnlineDocumentPage) -> Self:
        """The page."""
        return self._set("page", value)

    def credential_id(self, value: str) -> Self:
        """Credential to read it with; the default one when left out."""
        return self._set("credential_id", value)

    def build(self) -> OnlineDocumentItem:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.online_document_item import OnlineDocumentItem

        return self._build(OnlineDocumentItem)
