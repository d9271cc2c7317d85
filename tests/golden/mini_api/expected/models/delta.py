# Generated from mini_api/sessions.yaml (Delta): edit that, not this file.
"""A piece of text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class Delta(Model):
    """A piece of text."""

    text: str
    """Text to append."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.text = d["text"]
        self.raw = d
        return self
