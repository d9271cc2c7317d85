# Generated from spec/dify/events.yaml (FormInputDefault): edit that, not this file.
"""What a field of a form holds before a person changes it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class FormInputDefault(Model):
    """What a field of a form holds before a person changes it."""

    type: str
    """``constant``: take ``value``; ``variable``: take the variable named by ``selector``. Example: ``constant``."""

    selector: list[str] | None = None
    """Node id and path of the variable, for ``variable``; empty for ``constant``."""

    value: str | None = None
    """Text of the default, for ``constant``; may be empty."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.type = d["type"]
        self.selector = d.get("selector")
        self.value = d.get("value")
        self.raw = d
        return self
