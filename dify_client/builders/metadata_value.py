# Generated from spec/dify/metadata.yaml (MetadataValue): edit that, not this file.
"""Builder of ``MetadataValue``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.metadata_value import MetadataValue


class MetadataValueBuilder(Builder["MetadataValue"]):
    """Builds a ``MetadataValue`` step by step; ``build()`` checks it. Needed: ``id``, ``name``."""

    __slots__ = ()

    def id(self, value: str) -> Self:
        """Id of the field."""
        return self._set("id", value)

    def name(self, value: str) -> Self:
        """Name of the field."""
        return self._set("name", value)

    def value(self, value: str | float | None) -> Self:
        """The value, fitting the type of the field; times are Unix time in seconds. Null empties it. ``None`` sends
        null.
        """
        return self._set("value", value)

    def build(self) -> MetadataValue:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.metadata_value import MetadataValue

        return self._build(MetadataValue)
