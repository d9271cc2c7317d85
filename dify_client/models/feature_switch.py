# Generated from spec/dify/app.yaml (FeatureSwitch): edit that, not this file.
"""A feature of an app that is on or off."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class FeatureSwitch(Model):
    """A feature of an app that is on or off."""

    enabled: bool | None = None
    """Whether it is on."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.enabled = d.get("enabled")
        self.raw = d
        return self
