# Generated from spec/dify/common.yaml (MessageAnnotationAuthor): edit that, not this file.
"""Who wrote an annotation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class MessageAnnotationAuthor(Model):
    """Who wrote an annotation."""

    id: str | None = None
    """Id of the account."""

    name: str | None = None
    """Name of the account."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d.get("id")
        self.name = d.get("name")
        self.raw = d
        return self
