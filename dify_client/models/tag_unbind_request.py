# Generated from spec/dify/tags.yaml (TagUnbindRequest): edit that, not this file.
"""Tags to take off a knowledge base."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field, Rule

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.tag_unbind_request import TagUnbindRequestBuilder


@define(kw_only=True)
class TagUnbindRequest(RequestModel):
    """Tags to take off a knowledge base."""

    target_id: str
    """Id of the knowledge base."""

    tag_ids: Sequence[str] | None = None
    """Ids of the tags, at least one, for servers newer than 1.14.0. At least 1 item."""

    tag_id: str | None = None
    """Id of one tag, for servers of any age."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("target_id", "target_id", required=True, check=Check(types=("string",))),
        Field("tag_ids", "tag_ids", check=Check(types=("array",), min_items=1, items=Check(types=("string",)))),
        Field("tag_id", "tag_id", check=Check(types=("string",))),
    )
    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule("unbinding needs tag_ids, or tag_id on servers up to 1.14.0", require_any=("tag_ids", "tag_id")),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.target_id = d["target_id"]
        self.tag_ids = d.get("tag_ids")
        self.tag_id = d.get("tag_id")
        self.raw = d
        return self

    @staticmethod
    def builder() -> TagUnbindRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.tag_unbind_request import TagUnbindRequestBuilder

        return TagUnbindRequestBuilder()
