# Generated from spec/dify/pipeline.yaml (PublishedPipelineRun): edit that, not this file.
"""A published pipeline that was put in the queue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class PublishedPipelineRun(Model):
    """A published pipeline that was put in the queue."""

    batch: str
    """Number of the batch; ``documents.indexing_status`` follows it."""

    dataset: PipelineDataset
    """The knowledge base."""

    documents: list[PipelineDocument]
    """The documents it makes."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.batch = d["batch"]
        v: Any = d["dataset"]
        self.dataset = PipelineDataset.from_dict(v) if v.__class__ is dict else v
        v = d["documents"]
        self.documents = (
            [PipelineDocument.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.raw = d
        return self


from .pipeline_dataset import PipelineDataset
from .pipeline_document import PipelineDocument
