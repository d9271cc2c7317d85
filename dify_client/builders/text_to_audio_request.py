# Generated from spec/dify/audio.yaml (TextToAudioRequest): edit that, not this file.
"""Builder of ``TextToAudioRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.text_to_audio_request import TextToAudioRequest


class TextToAudioRequestBuilder(Builder["TextToAudioRequest"]):
    """Builds a ``TextToAudioRequest`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def text(self, value: str) -> Self:
        """Words to read out."""
        return self._set("text", value)

    def message_id(self, value: str) -> Self:
        """Message whose answer to read out (a UUID)."""
        return self._set("message_id", value)

    def voice(self, value: str) -> Self:
        """Name of the voice, one of the provider's. Without it the app's own voice speaks (``text_to_speech.voice`` of
        ``app.parameters``).
        """
        return self._set("voice", value)

    def streaming(self, value: bool) -> Self:
        """Has no effect on current servers; the provider decides whether the sound comes piece by piece."""
        return self._set("streaming", value)

    def user(self, value: str) -> Self:
        """Your name for the end user. Default: the client's ``user``."""
        return self._set("user", value)

    def build(self) -> TextToAudioRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.text_to_audio_request import TextToAudioRequest

        return self._build(TextToAudioRequest)
