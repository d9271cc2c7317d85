# Generated from spec/dify/tags.yaml (TagDeleteRequest): edit that, not this file.
"""A tag to delete."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.tag_delete_request import TagDeleteRequestBuilder


@define(kw_only=True)
class TagDeleteRequest(RequestModel):
    """A tag to delete."""

    tag_id: str
    """Id of the tag."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (Field("tag_id", "tag_id", required=True, check=Check(types=("string",))),)

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.tag_id = d["tag_id"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> TagDeleteRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.tag_delete_request import TagDeleteRequestBuilder

        return TagDeleteRequestBuilder()
