# Generated from spec/dify/audio.yaml (AudioToTextRequest): edit that, not this file.
"""Builder of ``AudioToTextRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import FileTypes
    from ..models.audio_to_text_request import AudioToTextRequest


class AudioToTextRequestBuilder(Builder["AudioToTextRequest"]):
    """Builds an ``AudioToTextRequest`` step by step; ``build()`` checks it. Needed: ``file``."""

    __slots__ = ()

    def file(self, value: FileTypes) -> Self:
        """The audio file, 30 MB at most, with a content type such as ``audio/wav`` or ``audio/mp3``."""
        return self._set("file", value)

    def user(self, value: str) -> Self:
        """Your name for the end user. Default: the client's ``user``."""
        return self._set("user", value)

    def build(self) -> AudioToTextRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.audio_to_text_request import AudioToTextRequest

        return self._build(AudioToTextRequest)
