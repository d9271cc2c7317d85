# Generated from spec/dify/datasets.yaml (DatasetMember): edit that, not this file.
"""A member who may use a knowledge base."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.dataset_member import DatasetMemberBuilder


@define(kw_only=True)
class DatasetMember(RequestModel):
    """A member who may use a knowledge base."""

    user_id: str
    """Id of the member's account."""

    role: str | None = None
    """Role of the member. Servers ignore it. Example: ``editor``."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("user_id", "user_id", required=True, check=Check(types=("string",))),
        Field("role", "role", check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.user_id = d["user_id"]
        self.role = d.get("role")
        self.raw = d
        return self

    @staticmethod
    def builder() -> DatasetMemberBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.dataset_member import DatasetMemberBuilder

        return DatasetMemberBuilder()
