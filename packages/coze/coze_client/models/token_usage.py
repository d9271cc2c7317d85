# Generated from spec/coze/common.yaml (TokenUsage): edit that, not this file.
"""Tokens that a run used."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class TokenUsage(Model):
    """Tokens that a run used."""

    token_count: int | None = None
    """All tokens."""

    output_count: int | None = None
    """Tokens of the output."""

    input_count: int | None = None
    """Tokens of the input."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.token_count = d.get("token_count")
        self.output_count = d.get("output_count")
        self.input_count = d.get("input_count")
        self.raw = d
        return self
