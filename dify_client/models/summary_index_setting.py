# Generated from spec/dify/datasets.yaml (SummaryIndexSetting): edit that, not this file.
"""Settings for summaries that a model writes for each chunk and that are indexed too."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.summary_index_setting import SummaryIndexSettingBuilder


@define(kw_only=True)
class SummaryIndexSetting(SharedModel):
    """Settings for summaries that a model writes for each chunk and that are indexed too. All null when never set."""

    enable: bool | None = None
    """Whether summaries are made."""

    model_name: str | None = None
    """Model that writes them."""

    model_provider_name: str | None = None
    """Provider of that model."""

    summary_prompt: str | None = None
    """Instruction for the model."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("enable", "enable", nullable=True, check=Check(types=("boolean",))),
        Field("model_name", "model_name", nullable=True, check=Check(types=("string",))),
        Field("model_provider_name", "model_provider_name", nullable=True, check=Check(types=("string",))),
        Field("summary_prompt", "summary_prompt", nullable=True, check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.enable = d.get("enable")
        self.model_name = d.get("model_name")
        self.model_provider_name = d.get("model_provider_name")
        self.summary_prompt = d.get("summary_prompt")
        self.raw = d
        return self

    @staticmethod
    def builder() -> SummaryIndexSettingBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.summary_index_setting import SummaryIndexSettingBuilder

        return SummaryIndexSettingBuilder()
