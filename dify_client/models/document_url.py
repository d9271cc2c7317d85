# Generated from spec/dify/downloads.yaml (DocumentUrl): edit that, not this file.
"""Address of a document's file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class DocumentUrl(Model):
    """Address of a document's file."""

    url: str
    """Signed address; it expires."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.url = d["url"]
        self.raw = d
        return self
