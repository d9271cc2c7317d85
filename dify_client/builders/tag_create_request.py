# Generated from spec/dify/tags.yaml (TagCreateRequest): edit that, not this file.
"""Builder of ``TagCreateRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.tag_create_request import TagCreateRequest


class TagCreateRequestBuilder(Builder["TagCreateRequest"]):
    """Builds a ``TagCreateRequest`` step by step; ``build()`` checks it. Needed: ``name``."""

    __slots__ = ()

    def name(self, value: str) -> Self:
        """Its name, 1 to 50 characters."""
        return self._set("name", value)

    def build(self) -> TagCreateRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.tag_create_request import TagCreateRequest

        return self._build(TagCreateRequest)
