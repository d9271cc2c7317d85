# Generated from spec/dify/tags.yaml (TagBindRequest): edit that, not this file.
"""Tags to put on a knowledge base."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.tag_bind_request import TagBindRequestBuilder


@define(kw_only=True)
class TagBindRequest(RequestModel):
    """Tags to put on a knowledge base."""

    tag_ids: Sequence[str]
    """Ids of the tags. At least one. At least 1 item."""

    target_id: str
    """Id of the knowledge base."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field(
            "tag_ids",
            "tag_ids",
            required=True,
            check=Check(types=("array",), min_items=1, items=Check(types=("string",))),
        ),
        Field("target_id", "target_id", required=True, check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.tag_ids = d["tag_ids"]
        self.target_id = d["target_id"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> TagBindRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.tag_bind_request import TagBindRequestBuilder

        return TagBindRequestBuilder()
