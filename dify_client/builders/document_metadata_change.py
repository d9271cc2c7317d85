# Generated from spec/dify/metadata.yaml (DocumentMetadataChange): edit that, not this file.
"""Builder of ``DocumentMetadataChange``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.document_metadata_change import DocumentMetadataChange
    from ..models.metadata_value import MetadataValue


class DocumentMetadataChangeBuilder(Builder["DocumentMetadataChange"]):
    """Builds a ``DocumentMetadataChange`` step by step; ``build()`` checks it. Needed: ``document_id``,
    ``metadata_list``.
    """

    __slots__ = ()

    def document_id(self, value: str) -> Self:
        """Id of the document."""
        return self._set("document_id", value)

    def metadata_list(self, value: Sequence[MetadataValue]) -> Self:
        """The values."""
        return self._set("metadata_list", value)

    def partial_update(self, value: bool) -> Self:
        """Whether values of other fields stay. Servers take false when it is left out: they are removed."""
        return self._set("partial_update", value)

    def build(self) -> DocumentMetadataChange:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.document_metadata_change import DocumentMetadataChange

        return self._build(DocumentMetadataChange)
