# Generated from spec/coze/chat.yaml (InsertedMessage): edit that, not this file.
"""A message that was added to the conversation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class InsertedMessage(Model):
    """A message that was added to the conversation."""

    id: str
    """Its id."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.raw = d
        return self
