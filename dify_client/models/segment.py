# Generated from spec/dify/segments.yaml (Segment): edit that, not this file.
"""A chunk of a document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .segment_status import SegmentStatus


@define(kw_only=True)
class Segment(Model):
    """A chunk of a document."""

    id: str
    """Id of the chunk."""

    position: int
    """Place in the document, from 1."""

    document_id: str
    """Id of its document."""

    content: str
    """Its text, or the question in documents of questions and answers."""

    sign_content: str
    """Its text with signed addresses of images."""

    answer: str | None = None
    """The answer, in documents of questions and answers."""

    word_count: int
    """Number of characters."""

    tokens: int
    """Number of tokens; 0 without an embedding model."""

    keywords: list[str] | None = None
    """Its keywords."""

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
    """How far indexing is. One of ``waiting``, ``indexing``, ``completed``, ``error``, ``paused``, ``re_segment``."""

    created_by: str
    """Id of the account that made it."""

    created_at: int
    """When it was made, Unix time in seconds."""

    updated_at: int | None = None
    """When it was changed last, Unix time in seconds."""

    updated_by: str | None = None
    """Id of the account that changed it last."""

    indexing_at: int | None = None
    """When indexing began, Unix time in seconds."""

    completed_at: int | None = None
    """When indexing ended, Unix time in seconds."""

    error: str | None = None
    """Why indexing failed."""

    stopped_at: int | None = None
    """When indexing was stopped, Unix time in seconds."""

    child_chunks: list[ChildChunk]
    """Its child chunks; empty unless the document is hierarchical."""

    attachments: list[SegmentAttachment]
    """Images that belong to it."""

    summary: str | None = None
    """Its summary, where summaries are indexed."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.position = d["position"]
        self.document_id = d["document_id"]
        self.content = d["content"]
        self.sign_content = d["sign_content"]
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
        self.updated_at = d.get("updated_at")
        self.updated_by = d.get("updated_by")
        self.indexing_at = d.get("indexing_at")
        self.completed_at = d.get("completed_at")
        self.error = d.get("error")
        self.stopped_at = d.get("stopped_at")
        v: Any = d["child_chunks"]
        self.child_chunks = (
            [ChildChunk.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        v = d["attachments"]
        self.attachments = (
            [SegmentAttachment.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.summary = d.get("summary")
        self.raw = d
        return self


from .child_chunk import ChildChunk
from .segment_attachment import SegmentAttachment
