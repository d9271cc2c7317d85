# Generated from spec/dify/messages.yaml (SuggestedQuestions): edit that, not this file.
"""Questions the user may want to ask next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class SuggestedQuestions(Model):
    """Questions the user may want to ask next."""

    result: str
    """Always ``success``."""

    data: list[str]
    """The questions."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.result = d["result"]
        self.data = d["data"]
        self.raw = d
        return self
