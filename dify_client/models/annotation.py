# Generated from spec/dify/annotations.yaml (Annotation): edit that, not this file.
"""A question with its fixed answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class Annotation(Model):
    """A question with its fixed answer."""

    id: str
    """Id of the annotation."""

    question: str | None = None
    """The question."""

    answer: str | None = None
    """The answer given to it."""

    hit_count: int | None = None
    """How often it has answered so far."""

    created_at: int | None = None
    """When it was made, in Unix seconds."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.question = d.get("question")
        self.answer = d.get("answer")
        self.hit_count = d.get("hit_count")
        self.created_at = d.get("created_at")
        self.raw = d
        return self
