# Generated from spec/dify/pipeline.yaml (WebsiteItem): edit that, not this file.
"""Builder of ``WebsiteItem``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.website_item import WebsiteItem


class WebsiteItemBuilder(Builder["WebsiteItem"]):
    """Builds a ``WebsiteItem`` step by step; ``build()`` checks it. Needed: ``url``."""

    __slots__ = ()

    def url(self, value: str) -> Self:
        """Address of the page."""
        return self._set("url", value)

    def source_url(self, value: str) -> Self:
        """Address of the page as a crawl found it."""
        return self._set("source_url", value)

    def title(self, value: str) -> Self:
        """Title of the document; ``untitled`` when left out."""
        return self._set("title", value)

    def content(self, value: str) -> Self:
        """Text a crawl found."""
        return self._set("content", value)

    def description(self, value: str) -> Self:
        """Description a crawl found."""
        return self._set("description", value)

    def build(self) -> WebsiteItem:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.website_item import WebsiteItem

        return self._build(WebsiteItem)
