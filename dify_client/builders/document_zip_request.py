# Generated from spec/dify/downloads.yaml (DocumentZipRequest): edit that, not this file.
"""Builder of ``DocumentZipRequest``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.document_zip_request import DocumentZipRequest


class DocumentZipRequestBuilder(Builder["DocumentZipRequest"]):
    """Builds a ``DocumentZipRequest`` step by step; ``build()`` checks it. Needed: ``document_ids``."""

    __slots__ = ()

    def document_ids(self, value: Sequence[str]) -> Self:
        """Ids of 1 to 100 documents; the server insists on the form of a UUID. 1 to 100 items."""
        return self._set("document_ids", value)

    def build(self) -> DocumentZipRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.document_zip_request import DocumentZipRequest

        return self._build(DocumentZipRequest)
