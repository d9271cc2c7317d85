# Generated from mini_api/sessions.yaml (AnyChoice): edit that, not this file.
"""Any tool."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.any_choice import AnyChoiceBuilder


@define(kw_only=True)
class AnyChoice(SharedModel):
    """Any tool."""

    reason: str | None = None
    """Why."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (Field("reason", "reason", check=Check(types=("string",))),)

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.reason = d.get("reason")
        self.raw = d
        return self

    @staticmethod
    def builder() -> AnyChoiceBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.any_choice import AnyChoiceBuilder

        return AnyChoiceBuilder()
