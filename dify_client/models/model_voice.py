# Generated from spec/dify/models.yaml (ModelVoice): edit that, not this file.
"""A voice of a text-to-speech model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ModelVoice(Model):
    """A voice of a text-to-speech model."""

    mode: str | None = None
    """Name of the voice for calls. Example: ``alloy``."""

    name: str | None = None
    """Name for people."""

    language: list[str] | None = None
    """Languages it speaks."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.mode = d.get("mode")
        self.name = d.get("name")
        self.language = d.get("language")
        self.raw = d
        return self
