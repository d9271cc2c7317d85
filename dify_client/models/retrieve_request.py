# Generated from spec/dify/retrieval.yaml (RetrieveRequest): edit that, not this file.
"""A question to a knowledge base."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field
from .._runtime.types import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import Unset
    from ..builders.retrieve_request import RetrieveRequestBuilder


@define(kw_only=True)
class RetrieveRequest(RequestModel):
    """A question to a knowledge base."""

    query: str
    """The question, at most 250 characters. Example: ``How do I reset the device?``."""

    retrieval_model: RetrievalModel | None | Unset = UNSET
    """How to search; the knowledge base's own settings when left out."""

    external_retrieval_model: ExternalRetrievalModel | None | Unset = UNSET
    """How to search an external knowledge base."""

    attachment_ids: Sequence[str] | None | Unset = UNSET
    """Ids of uploaded images to search with, for multimodal knowledge bases."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("query", "query", required=True, check=Check(types=("string",), max_length=250)),
        Field(
            "retrieval_model",
            "retrieval_model",
            nullable=True,
            check=Check(types=("object",), model=lambda: (RetrievalModel,)),
        ),
        Field(
            "external_retrieval_model",
            "external_retrieval_model",
            nullable=True,
            check=Check(types=("object",), model=lambda: (ExternalRetrievalModel,)),
        ),
        Field(
            "attachment_ids",
            "attachment_ids",
            nullable=True,
            check=Check(types=("array",), items=Check(types=("string",))),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.query = d["query"]
        v: Any = d.get("retrieval_model", UNSET)
        self.retrieval_model = RetrievalModel.from_dict(v) if v.__class__ is dict else v
        v = d.get("external_retrieval_model", UNSET)
        self.external_retrieval_model = ExternalRetrievalModel.from_dict(v) if v.__class__ is dict else v
        self.attachment_ids = d.get("attachment_ids", UNSET)
        self.raw = d
        return self

    @staticmethod
    def builder() -> RetrieveRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.retrieve_request import RetrieveRequestBuilder

        return RetrieveRequestBuilder()


from .external_retrieval_model import ExternalRetrievalModel
from .retrieval_model import RetrievalModel
