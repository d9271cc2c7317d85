# Generated from spec/dify/events_workflow.yaml (TextReplaceData): edit that, not this file.
"""Text that replaces what came before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class TextReplaceData(Model):
    """Text that replaces what came before."""

    text: str
    """The whole text from now on."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.text = d["text"]
        self.raw = d
        return self
