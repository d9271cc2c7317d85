# Generated from spec/dify/retrieval.yaml (QueryObject): edit that, not this file.
"""The question as an object (1.12.1 and older)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class QueryObject(Model):
    """The question as an object (1.12.1 and older)."""

    content: str
    """The text of the question."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.content = d["content"]
        self.raw = d
        return self
