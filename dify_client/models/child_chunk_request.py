# Generated from spec/dify/child_chunks.yaml (ChildChunkRequest): edit that, not this file.
"""Text of a child chunk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.child_chunk_request import ChildChunkRequestBuilder


@define(kw_only=True)
class ChildChunkRequest(RequestModel):
    """Text of a child chunk."""

    content: str
    """The text."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (Field("content", "content", required=True, check=Check(types=("string",))),)

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.content = d["content"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> ChildChunkRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.child_chunk_request import ChildChunkRequestBuilder

        return ChildChunkRequestBuilder()
