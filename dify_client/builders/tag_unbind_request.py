# Generated from spec/dify/tags.yaml (TagUnbindRequest): edit that, not this file.
"""Builder of ``TagUnbindRequest``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.tag_unbind_request import TagUnbindRequest


class TagUnbindRequestBuilder(Builder["TagUnbindRequest"]):
    """Builds a ``TagUnbindRequest`` step by step; ``build()`` checks it. Needed: ``target_id``."""

    __slots__ = ()

    def target_id(self, value: str) -> Self:
        """Id of the knowledge base."""
        return self._set("target_id", value)

    def tag_ids(self, value: Sequence[str]) -> Self:
        """Ids of the tags, at least one, for servers newer than 1.14.0. At least 1 item."""
        return self._set("tag_ids", value)

    def tag_id(self, value: str) -> Self:
        """Id of one tag, for servers of any age."""
        return self._set("tag_id", value)

    def build(self) -> TagUnbindRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.tag_unbind_request import TagUnbindRequest

        return self._build(TagUnbindRequest)
