# Generated from spec/coze/bots.yaml (VoiceInfo): edit that, not this file.
"""A voice of a bot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class VoiceInfo(Model):
    """A voice of a bot."""

    voice_id: str | None = None
    """Its id."""

    language_code: str | None = None
    """Its language."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.voice_id = d.get("voice_id")
        self.language_code = d.get("language_code")
        self.raw = d
        return self
