# Generated from spec/dify/tags.yaml (TagDeleteRequest): edit that, not this file.
"""Builder of ``TagDeleteRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.tag_delete_request import TagDeleteRequest


class TagDeleteRequestBuilder(Builder["TagDeleteRequest"]):
    """Builds a ``TagDeleteRequest`` step by step; ``build()`` checks it. Needed: ``tag_id``."""

    __slots__ = ()

    def tag_id(self, value: str) -> Self:
        """Id of the tag."""
        return self._set("tag_id", value)

    def build(self) -> TagDeleteRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.tag_delete_request import TagDeleteRequest

        return self._build(TagDeleteRequest)
