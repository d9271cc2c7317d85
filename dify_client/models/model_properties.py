# Generated from spec/dify/models.yaml (ModelProperties): edit that, not this file.
"""Limits and settings of a model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ModelProperties(Model):
    """Limits and settings of a model. Which members are there depends on the kind of model."""

    mode: str | None = None
    """How a language model is called. Example: ``chat``."""

    context_size: int | None = None
    """Number of tokens it takes at once."""

    max_chunks: int | None = None
    """Number of texts an embedding model takes at once."""

    file_upload_limit: int | None = None
    """Largest audio file, in megabytes."""

    supported_file_extensions: str | None = None
    """Audio files it takes, extensions joined by commas. Example: ``mp3,mp4,wav``."""

    default_voice: str | None = None
    """Voice used when none is named."""

    voices: list[ModelVoice] | None = None
    """Voices it can speak with."""

    word_limit: int | None = None
    """Longest text it reads out at once."""

    audio_type: str | None = None
    """Kind of audio it makes. Example: ``mp3``."""

    max_workers: int | None = None
    """Number of texts it reads out side by side."""

    max_characters_per_chunk: int | None = None
    """Longest text a moderation model takes at once."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.mode = d.get("mode")
        self.context_size = d.get("context_size")
        self.max_chunks = d.get("max_chunks")
        self.file_upload_limit = d.get("file_upload_limit")
        self.supported_file_extensions = d.get("supported_file_extensions")
        self.default_voice = d.get("default_voice")
        v: Any = d.get("voices")
        self.voices = [ModelVoice.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.word_limit = d.get("word_limit")
        self.audio_type = d.get("audio_type")
        self.max_workers = d.get("max_workers")
        self.max_characters_per_chunk = d.get("max_characters_per_chunk")
        self.raw = d
        return self


from .model_voice import ModelVoice
