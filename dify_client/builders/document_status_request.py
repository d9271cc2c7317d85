# Generated from spec/dify/documents.yaml (DocumentStatusRequest): edit that, not this file.
"""Builder of ``DocumentStatusRequest``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.document_status_request import DocumentStatusRequest


class DocumentStatusRequestBuilder(Builder["DocumentStatusRequest"]):
    """Builds a ``DocumentStatusRequest`` step by step; ``build()`` checks it. Needed: ``document_ids``."""

    __slots__ = ()

    def document_ids(self, value: Sequence[str]) -> Self:
        """Ids of the documents."""
        return self._set("document_ids", value)

    def build(self) -> DocumentStatusRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.document_status_request import DocumentStatusRequest

        return self._build(DocumentStatusRequest)
