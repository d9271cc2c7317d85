# Generated from spec/dify/app.yaml (TextToSpeechSettings): edit that, not this file.
"""How answers are read out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .auto_play import AutoPlay


@define(kw_only=True)
class TextToSpeechSettings(Model):
    """How answers are read out."""

    WIRE: ClassVar[Mapping[str, str]] = {"auto_play": "autoPlay"}

    enabled: bool | None = None
    """Whether answers can be read out."""

    voice: str | None = None
    """Name of the app's voice. Example: ``alloy``."""

    language: str | None = None
    """Language of the voice. Example: ``en-US``."""

    auto_play: AutoPlay | str | None = None
    """Whether streams carry the sound of the answer without being asked. One of ``enabled``, ``disabled``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.enabled = d.get("enabled")
        self.voice = d.get("voice")
        self.language = d.get("language")
        self.auto_play = d.get("autoPlay")
        self.raw = d
        return self
