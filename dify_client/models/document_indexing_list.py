# Generated from spec/dify/documents.yaml (DocumentIndexingList): edit that, not this file.
"""How far the documents of a batch are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class DocumentIndexingList(Model):
    """How far the documents of a batch are."""

    data: list[DocumentIndexing]
    """One entry per document."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["data"]
        self.data = (
            [DocumentIndexing.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.raw = d
        return self


from .document_indexing import DocumentIndexing
