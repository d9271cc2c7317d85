# Generated from spec/dify/metadata.yaml (MetadataFieldRequest): edit that, not this file.
"""Builder of ``MetadataFieldRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.metadata_field_request import MetadataFieldRequest
    from ..models.metadata_type import MetadataType


class MetadataFieldRequestBuilder(Builder["MetadataFieldRequest"]):
    """Builds a ``MetadataFieldRequest`` step by step; ``build()`` checks it. Needed: ``type``, ``name``."""

    __slots__ = ()

    def type(self, value: MetadataType) -> Self:
        """Type of its values; it cannot be changed later. One of ``string``, ``number``, ``time``."""
        return self._set("type", value)

    def name(self, value: str) -> Self:
        """Its name."""
        return self._set("name", value)

    def build(self) -> MetadataFieldRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.metadata_field_request import MetadataFieldRequest

        return self._build(MetadataFieldRequest)
