# Generated from spec/dify/common.yaml (RetrieverResource): edit that, not this file.
"""A chunk of a knowledge base that the answer rests on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class RetrieverResource(Model):
    """A chunk of a knowledge base that the answer rests on. Which members are filled depends on the server and on how
    the chunk was found; any may be null.
    """

    id: str | None = None
    """Id of this citation; in message histories only."""

    message_id: str | None = None
    """Message that cites it; in message histories only."""

    position: int | None = None
    """Rank among the citations, from 1."""

    dataset_id: str | None = None
    """Knowledge base of the chunk."""

    dataset_name: str | None = None
    """Name of the knowledge base."""

    document_id: str | None = None
    """Document of the chunk."""

    document_name: str | None = None
    """Name of the document."""

    data_source_type: str | None = None
    """Where the document came from. Example: ``upload_file``."""

    segment_id: str | None = None
    """Id of the chunk."""

    retriever_from: str | None = None
    """What searched. Example: ``api``."""

    score: float | None = None
    """How well the chunk fits the question, higher is better."""

    hit_count: int | None = None
    """How often the chunk was found so far."""

    word_count: int | None = None
    """Length of the chunk."""

    segment_position: int | None = None
    """Place of the chunk in its document, from 1."""

    index_node_hash: str | None = None
    """Hash of the indexed text."""

    content: str | None = None
    """Text of the chunk."""

    page: int | None = None
    """Page of the document the chunk is from."""

    doc_metadata: dict[str, Any] | None = None
    """Metadata of the document, name to value."""

    title: str | None = None
    """Title of the document, where it has one."""

    files: list[dict[str, Any]] | None = None
    """Files inside the chunk, such as images."""

    summary: str | None = None
    """Summary of the chunk."""

    created_at: int | None = None
    """When it was cited, Unix time in seconds; in message histories only."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d.get("id")
        self.message_id = d.get("message_id")
        self.position = d.get("position")
        self.dataset_id = d.get("dataset_id")
        self.dataset_name = d.get("dataset_name")
        self.document_id = d.get("document_id")
        self.document_name = d.get("document_name")
        self.data_source_type = d.get("data_source_type")
        self.segment_id = d.get("segment_id")
        self.retriever_from = d.get("retriever_from")
        self.score = d.get("score")
        self.hit_count = d.get("hit_count")
        self.word_count = d.get("word_count")
        self.segment_position = d.get("segment_position")
        self.index_node_hash = d.get("index_node_hash")
        self.content = d.get("content")
        self.page = d.get("page")
        self.doc_metadata = d.get("doc_metadata")
        self.title = d.get("title")
        self.files = d.get("files")
        self.summary = d.get("summary")
        self.created_at = d.get("created_at")
        self.raw = d
        return self
