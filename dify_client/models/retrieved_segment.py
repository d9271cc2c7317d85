# Generated from spec/dify/retrieval.yaml (RetrievedSegment): edit that, not this file.
"""The chunk of a search result."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .segment_status import SegmentStatus


@define(kw_only=True)
class RetrievedSegment(Model):
    """The chunk of a search result."""

    id: str
    """Id of the chunk."""

    position: int
    """Place in its document, from 1."""

    document_id: str
    """Id of its document."""

    content: str
    """Its text, or the question in question-and-answer documents."""

    sign_content: str | None = None
    """Its text with signed addresses of images."""

    answer: str | None = None
    """The answer, in question-and-answer documents."""

    word_count: int
    """Number of characters."""

    tokens: int
    """Number of tokens; 0 without an embedding model."""

    keywords: list[str] | None = None
    """Its keywords; null on older servers when there are none."""

    index_node_id: str | None = None
    """Id of the chunk in the index."""

    index_node_hash: str | None = None
    """Hash of the indexed text."""

    hit_count: int
    """How often it was found so far."""

    enabled: bool
    """Whether searches look at it."""

    disabled_at: int | None = None
    """When it was switched off, Unix time in seconds."""

    disabled_by: str | None = None
    """Id of the account that switched it off."""

    status: SegmentStatus | str
    """How far indexing has come. One of ``waiting``, ``indexing``, ``completed``, ``error``, ``paused``,
    ``re_segment``.
    """

    created_by: str
    """Id of the account that made it."""

    created_at: int
    """When it was made, Unix time in seconds."""

    indexing_at: int | None = None
    """When indexing began, Unix time in seconds."""

    completed_at: int | None = None
    """When indexing ended, Unix time in seconds."""

    error: str | None = None
    """Why indexing failed."""

    stopped_at: int | None = None
    """When indexing was stopped, Unix time in seconds."""

    document: RetrievedDocument
    """Its document, in short."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.position = d["position"]
        self.document_id = d["document_id"]
        self.content = d["content"]
        self.sign_content = d.get("sign_content")
        self.answer = d.get("answer")
        self.word_count = d["word_count"]
        self.tokens = d["tokens"]
        self.keywords = d.get("keywords")
        self.index_node_id = d.get("index_node_id")
        self.index_node_hash = d.get("index_node_hash")
        self.hit_count = d["hit_count"]
        self.enabled = d["enabled"]
        self.disabled_at = d.get("disabled_at")
        self.disabled_by = d.get("disabled_by")
        self.status = d["status"]
        self.created_by = d["created_by"]
        self.created_at = d["created_at"]
        self.indexing_at = d.get("indexing_at")
        self.completed_at = d.get("completed_at")
        self.error = d.get("error")
        self.stopped_at = d.get("stopped_at")
        v: Any = d["document"]
        self.document = RetrievedDocument.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .retrieved_document import RetrievedDocument
