# Generated from spec/dify/tags.yaml (TagUpdateRequest): edit that, not this file.
"""Builder of ``TagUpdateRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.tag_update_request import TagUpdateRequest


class TagUpdateRequestBuilder(Builder["TagUpdateRequest"]):
    """Builds a ``TagUpdateRequest`` step by step; ``build()`` checks it. Needed: ``tag_id``, ``name``."""

    __slots__ = ()

    def tag_id(self, value: str) -> Self:
        """Id of the tag."""
        return self._set("tag_id", value)

    def name(self, value: str) -> Self:
        """New name, 1 to 50 characters."""
        return self._set("name", value)

    def build(self) -> TagUpdateRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.tag_update_request import TagUpdateRequest

        return self._build(TagUpdateRequest)
