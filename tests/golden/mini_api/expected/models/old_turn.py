# Generated from mini_api/sessions.yaml (OldTurn): edit that, not this file.
"""Something to say, the old way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.old_turn import OldTurnBuilder


@define(kw_only=True)
class OldTurn(RequestModel):
    """Something to say, the old way."""

    text: str
    """What is said."""

    loud: bool | None = None
    """Whether it is shouted."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("text", "text", required=True, check=Check(types=("string",))),
        Field("loud", "loud", check=Check(types=("boolean",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.text = d["text"]
        self.loud = d.get("loud")
        self.raw = d
        return self

    @staticmethod
    def builder() -> OldTurnBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.old_turn import OldTurnBuilder

        return OldTurnBuilder()
