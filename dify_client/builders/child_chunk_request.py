# Generated from spec/dify/child_chunks.yaml (ChildChunkRequest): edit that, not this file.
"""Builder of ``ChildChunkRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.child_chunk_request import ChildChunkRequest


class ChildChunkRequestBuilder(Builder["ChildChunkRequest"]):
    """Builds a ``ChildChunkRequest`` step by step; ``build()`` checks it. Needed: ``content``."""

    __slots__ = ()

    def content(self, value: str) -> Self:
        """The text."""
        return self._set("content", value)

    def build(self) -> ChildChunkRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.child_chunk_request import ChildChunkRequest

        return self._build(ChildChunkRequest)
