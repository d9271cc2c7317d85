# Generated from spec/dify/datasets.yaml (SummaryIndexSetting): edit that, not this file.
"""Builder of ``SummaryIndexSetting``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.summary_index_setting import SummaryIndexSetting


class SummaryIndexSettingBuilder(Builder["SummaryIndexSetting"]):
    """Builds a ``SummaryIndexSetting`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def enable(self, value: bool | None) -> Self:
        """Whether summaries are made. ``None`` sends null."""
        return self._set("enable", value)

    def model_name(self, value: str | None) -> Self:
        """Model that writes them. ``None`` sends null."""
        return self._set("model_name", value)

    def model_provider_name(self, value: str | None) -> Self:
        """Provider of that model. ``None`` sends null."""
        return self._set("model_provider_name", value)

    def summary_prompt(self, value: str | None) -> Self:
        """Instruction for the model. ``None`` sends null."""
        return self._set("summary_prompt", value)

    def build(self) -> SummaryIndexSetting:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.summary_index_setting import SummaryIndexSetting

        return self._build(SummaryIndexSetting)
