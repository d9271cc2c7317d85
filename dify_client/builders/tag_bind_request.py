# Generated from spec/dify/tags.yaml (TagBindRequest): edit that, not this file.
"""Builder of ``TagBindRequest``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.tag_bind_request import TagBindRequest


class TagBindRequestBuilder(Builder["TagBindRequest"]):
    """Builds a ``TagBindRequest`` step by step; ``build()`` checks it. Needed: ``tag_ids``, ``target_id``."""

    __slots__ = ()

    def tag_ids(self, value: Sequence[str]) -> Self:
        """Ids of the tags. At least one. At least 1 item."""
        return self._set("tag_ids", value)

    def target_id(self, value: str) -> Self:
        """Id of the knowledge base."""
        return self._set("target_id", value)

    def build(self) -> TagBindRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.tag_bind_request import TagBindRequest

        return self._build(TagBindRequest)
