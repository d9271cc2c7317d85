# Generated from spec/dify/pipeline.yaml (OnlineDocumentPage): edit that, not this file.
"""Builder of ``OnlineDocumentPage``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.online_document_page import OnlineDocumentPage


class OnlineDocumentPageBuilder(Builder["OnlineDocumentPage"]):
    """Builds an ``OnlineDocumentPage`` step by step; ``build()`` checks it. Needed: ``page_id``, ``type``."""

    __slots__ = ()

    def page_id(self, value: str) -> Self:
        """Id of the page."""
        return self._set("page_id", value)

    def type(self, value: str) -> Self:
        """Kind of page, as the source names it."""
        return self._set("type", value)

    def page_name(self, value: str) -> Self:
        """Title of the document; ``untitled`` when left out."""
        return self._set("page_name", value)

    def build(self) -> OnlineDocumentPage:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.online_document_page import OnlineDocumentPage

        return self._build(OnlineDocumentPage)
