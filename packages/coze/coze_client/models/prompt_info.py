# Generated from spec/coze/bots.yaml (PromptInfo): edit that, not this file.
"""What the model is told about its part."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.prompt_info import PromptInfoBuilder


@define(kw_only=True)
class PromptInfo(SharedModel):
    """What the model is told about its part."""

    prompt: str | None = None
    """The text."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (Field("prompt", "prompt", check=Check(types=("string",))),)

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.prompt = d.get("prompt")
        self.raw = d
        return self

    @staticmethod
    def builder() -> PromptInfoBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.prompt_info import PromptInfoBuilder

        return PromptInfoBuilder()
