# Generated from spec/dify/retrieval.yaml (MetadataCondition): edit that, not this file.
"""Builder of ``MetadataCondition``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.metadata_comparison import MetadataComparison
    from ..models.metadata_condition import MetadataCondition


class MetadataConditionBuilder(Builder["MetadataCondition"]):
    """Builds a ``MetadataCondition`` step by step; ``build()`` checks it. Needed: ``name``, ``comparison_operator``."""

    __slots__ = ()

    def name(self, value: str) -> Self:
        """Name of the metadata field."""
        return self._set("name", value)

    def comparison_operator(self, value: MetadataComparison) -> Self:
        """How to compare."""
        return self._set("comparison_operator", value)

    def value(self, value: str | float | Sequence[str] | None) -> Self:
        """What to compare with: text, a number, or a list of texts for ``in`` and ``not in``. Left out for ``empty``
        and ``not empty``. ``None`` sends null.
        """
        return self._set("value", value)

    def build(self) -> MetadataCondition:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.metadata_condition import MetadataCondition

        return self._build(MetadataCondition)
