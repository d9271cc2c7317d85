# Generated from spec/dify/app.yaml (ExternalDataToolFormField): edit that, not this file.
"""A value that a tool outside of Dify fetches."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ExternalDataToolFormField(Model):
    """A value that a tool outside of Dify fetches."""

    variable: str | None = None
    """Name of the variable: the key in ``inputs``."""

    label: str | None = None
    """Text beside the field."""

    type: str | None = None
    """Kind of tool, such as ``api``."""

    required: bool | None = None
    """Whether a value must be given."""

    enabled: bool | None = None
    """Whether the tool is in use."""

    config: dict[str, Any] | None = None
    """Settings of the tool."""

    icon: str | None = None
    """Icon of the tool: an emoji or an address."""

    icon_background: str | None = None
    """Colour behind the icon, as in CSS."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.variable = d.get("variable")
        self.label = d.get("label")
        self.type = d.get("type")
        self.required = d.get("required")
        self.enabled = d.get("enabled")
        self.config = d.get("config")
        self.icon = d.get("icon")
        self.icon_background = d.get("icon_background")
        self.raw = d
        return self
