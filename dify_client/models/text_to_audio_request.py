# Generated from spec/dify/audio.yaml (TextToAudioRequest): edit that, not this file.
"""What to read out, and how."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field, Rule

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.text_to_audio_request import TextToAudioRequestBuilder


@define(kw_only=True)
class TextToAudioRequest(RequestModel):
    """What to read out, and how. Either a text or a message is needed; with both, the message is read."""

    text: str | None = None
    """Words to read out. Example: ``Hello world``."""

    message_id: str | None = None
    """Message whose answer to read out (a UUID). Example: ``1901eb91-400b-46bf-8622-74d74f976c94``."""

    voice: str | None = None
    """Name of the voice, one of the provider's. Without it the app's own voice speaks (``text_to_speech.voice`` of
    ``app.parameters``). Example: ``alloy``.
    """

    streaming: bool | None = None
    """Has no effect on current servers; the provider decides whether the sound comes piece by piece."""

    user: str | None = None
    """Your name for the end user. Example: ``user-123``."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("text", "text", check=Check(types=("string",))),
        Field("message_id", "message_id", check=Check(types=("string",))),
        Field("voice", "voice", check=Check(types=("string",))),
        Field("streaming", "streaming", check=Check(types=("boolean",))),
        Field("user", "user", check=Check(types=("string",), min_length=1), client_default="user"),
    )
    RULES: ClassVar[tuple[Rule, ...]] = (Rule("text or message_id is needed", require_any=("text", "message_id")),)

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.text = d.get("text")
        self.message_id = d.get("message_id")
        self.voice = d.get("voice")
        self.streaming = d.get("streaming")
        self.user = d.get("user")
        self.raw = d
        return self

    @staticmethod
    def builder() -> TextToAudioRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.text_to_audio_request import TextToAudioRequestBuilder

        return TextToAudioRequestBuilder()
