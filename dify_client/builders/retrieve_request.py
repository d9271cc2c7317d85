# Generated from spec/dify/retrieval.yaml (RetrieveRequest): edit that, not this file.
"""Builder of ``RetrieveRequest``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.external_retrieval_model import ExternalRetrievalModel
    from ..models.retrieval_model import RetrievalModel
    from ..models.retrieve_request import RetrieveRequest


class RetrieveRequestBuilder(Builder["RetrieveRequest"]):
    """Builds a ``RetrieveRequest`` step by step; ``build()`` checks it. Needed: ``query``."""

    __slots__ = ()

    def query(self, value: str) -> Self:
        """The question, at most 250 characters."""
        return self._set("query", value)

    def retrieval_model(self, value: RetrievalModel | None) -> Self:
        """How to search; the knowledge base's own settings when left out. ``None`` sends null."""
        return self._set("retrieval_model", value)

    def external_retrieval_model(self, value: ExternalRetrievalModel | None) -> Self:
        """How to search an external knowledge base. ``None`` sends null."""
        return self._set("external_retrieval_model", value)

    def attachment_ids(self, value: Sequence[str] | None) -> Self:
        """Ids of uploaded images to search with, for multimodal knowledge bases. ``None`` sends null."""
        return self._set("attachment_ids", value)

    def build(self) -> RetrieveRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.retrieve_request import RetrieveRequest

        return self._build(RetrieveRequest)
