# Generated from spec/dify/documents.yaml (DocumentBatch): edit that, not this file.
"""A document that was made or replaced, and the batch it is indexed in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class DocumentBatch(Model):
    """A document that was made or replaced, and the batch it is indexed in."""

    document: Document
    """The document, waiting to be indexed."""

    batch: str
    """Number of the batch; ``documents.indexing_status`` follows it. Example: ``20261120105708609322``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["document"]
        self.document = Document.from_dict(v) if v.__class__ is dict else v
        self.batch = d["batch"]
        self.raw = d
        return self


from .document import Document
