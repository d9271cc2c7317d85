# Generated from spec/dify/retrieval.yaml (MetadataFilter): edit that, not this file.
"""Builder of ``MetadataFilter``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.logical_operator import LogicalOperator
    from ..models.metadata_condition import MetadataCondition
    from ..models.metadata_filter import MetadataFilter


class MetadataFilterBuilder(Builder["MetadataFilter"]):
    """Builds a ``MetadataFilter`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def logical_operator(self, value: LogicalOperator | None) -> Self:
        """How the conditions are joined. Servers take ``and`` when it is left out. One of ``and``, ``or``. ``None``
        sends null.
        """
        return self._set("logical_operator", value)

    def conditions(self, value: Sequence[MetadataCondition] | None) -> Self:
        """The conditions. ``None`` sends null."""
        return self._set("conditions", value)

    def build(self) -> MetadataFilter:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.metadata_filter import MetadataFilter

        return self._build(MetadataFilter)
