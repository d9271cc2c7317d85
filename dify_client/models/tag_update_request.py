# Generated from spec/dify/tags.yaml (TagUpdateRequest): edit that, not this file.
"""A new name for a tag."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.tag_update_request import TagUpdateRequestBuilder


@define(kw_only=True)
class TagUpdateRequest(RequestModel):
    """A new name for a tag."""

    tag_id: str
    """Id of the tag."""

    name: str
    """New name, 1 to 50 characters."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("tag_id", "tag_id", required=True, check=Check(types=("string",))),
        Field("name", "name", required=True, check=Check(types=("string",), min_length=1, max_length=50)),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.tag_id = d["tag_id"]
        self.name = d["name"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> TagUpdateRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.tag_update_request import TagUpdateRequestBuilder

        return TagUpdateRequestBuilder()
