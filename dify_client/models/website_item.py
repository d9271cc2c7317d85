# Generated from spec/dify/pipeline.yaml (WebsiteItem): edit that, not this file.
"""A web page (``website_crawl``)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.website_item import WebsiteItemBuilder


@define(kw_only=True)
class WebsiteItem(RequestModel):
    """A web page (``website_crawl``)."""

    url: str
    """Address of the page. Example: ``https://example.com/docs``."""

    source_url: str | None = None
    """Address of the page as a crawl found it."""

    title: str | None = None
    """Title of the document; ``untitled`` when left out."""

    content: str | None = None
    """Text a crawl found."""

    description: str | None = None
    """Description a crawl found."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("url", "url", required=True, check=Check(types=("string",))),
        Field("source_url", "source_url", check=Check(types=("string",))),
        Field("title", "title", check=Check(types=("string",))),
        Field("content", "content", check=Check(types=("string",))),
        Field("description", "description", check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.url = d["url"]
        self.source_url = d.get("source_url")
        self.title = d.get("title")
        self.content = d.get("content")
        self.description = d.get("description")
        self.raw = d
        return self

    @staticmethod
    def builder() -> WebsiteItemBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.website_item import WebsiteItemBuilder

        return WebsiteItemBuilder()
