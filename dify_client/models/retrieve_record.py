# Generated from spec/dify/retrieval.yaml (RetrieveRecord): edit that, not this file.
"""A chunk that was found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class RetrieveRecord(Model):
    """A chunk that was found."""

    segment: RetrievedSegment
    """The chunk."""

    child_chunks: list[RetrievedChildChunk] | None = None
    """Child chunks that fit, in hierarchical documents; null on older servers when there are none."""

    score: float | None = None
    """How well it fits, higher is better; its scale depends on the search method."""

    tsne_position: Any = None
    """Place of the chunk on a map of the results. Any JSON, null so far."""

    files: list[RetrievedFile] | None = None
    """Files inside the chunk, such as images; null on older servers when there are none."""

    summary: str | None = None
    """Summary of the chunk, where summaries are indexed."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["segment"]
        self.segment = RetrievedSegment.from_dict(v) if v.__class__ is dict else v
        v = d.get("child_chunks")
        self.child_chunks = (
            [RetrievedChildChunk.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.score = d.get("score")
        self.tsne_position = d.get("tsne_position")
        v = d.get("files")
        self.files = [RetrievedFile.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.summary = d.get("summary")
        self.raw = d
        return self


from .retrieved_child_chunk import RetrievedChildChunk
from .retrieved_file import RetrievedFile
from .retrieved_segment import RetrievedSegment
