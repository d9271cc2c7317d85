# Generated from spec/dify/metadata.yaml (MetadataFieldUpdateRequest): edit that, not this file.
"""Builder of ``MetadataFieldUpdateRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.metadata_field_update_request import MetadataFieldUpdateRequest


class MetadataFieldUpdateRequestBuilder(Builder["MetadataFieldUpdateRequest"]):
    """Builds a ``MetadataFieldUpdateRequest`` step by step; ``build()`` checks it. Needed: ``name``."""

    __slots__ = ()

    def name(self, value: str) -> Self:
        """The new name."""
        return self._set("name", value)

    def build(self) -> MetadataFieldUpdateRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.metadata_field_update_request import MetadataFieldUpdateRequest

        return self._build(MetadataFieldUpdateRequest)
