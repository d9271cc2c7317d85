# Generated from spec/dify/audio.yaml (AudioTranscript): edit that, not this file.
"""What was said in an audio file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class AudioTranscript(Model):
    """What was said in an audio file."""

    text: str
    """The transcribed words."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.text = d["text"]
        self.raw = d
        return self
