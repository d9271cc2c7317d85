# Generated from spec/dify/events_workflow.yaml (TextChunkData): edit that, not this file.
"""A piece of text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class TextChunkData(Model):
    """A piece of text."""

    text: str
    """Text to append; may be empty."""

    from_variable_selector: list[str] | None = None
    """Node id and variable the text comes from; null where no node made it."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.text = d["text"]
        self.from_variable_selector = d.get("from_variable_selector")
        self.raw = d
        return self
