# Generated from spec/dify/tags.yaml (TagCreateRequest): edit that, not this file.
"""A tag to make."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.tag_create_request import TagCreateRequestBuilder


@define(kw_only=True)
class TagCreateRequest(RequestModel):
    """A tag to make."""

    name: str
    """Its name, 1 to 50 characters."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", required=True, check=Check(types=("string",), min_length=1, max_length=50)),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.name = d["name"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> TagCreateRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.tag_create_request import TagCreateRequestBuilder

        return TagCreateRequestBuilder()
