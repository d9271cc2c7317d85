# Generated from mini_api/common.yaml (ErrorBody): edit that, not this file.
"""What is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ErrorBody(Model):
    """What is wrong."""

    kind: str
    """Code of the error."""

    text: str
    """The error in words."""

    http: int | None = None
    """Status code."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.kind = d["kind"]
        self.text = d["text"]
        self.http = d.get("http")
        self.raw = d
        return self
