# Generated from spec/dify/audio.yaml (AudioToTextRequest): edit that, not this file.
"""An audio file, and who spoke."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import FileTypes
    from ..builders.audio_to_text_request import AudioToTextRequestBuilder


@define(kw_only=True)
class AudioToTextRequest(RequestModel):
    """An audio file, and who spoke."""

    file: FileTypes
    """The audio file, 30 MB at most, with a content type such as ``audio/wav`` or ``audio/mp3``."""

    user: str | None = None
    """Your name for the end user. Example: ``user-123``."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("file", "file", required=True, file=True),
        Field("user", "user", check=Check(types=("string",), min_length=1), client_default="user"),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.file = d["file"]
        self.user = d.get("user")
        self.raw = d
        return self

    @staticmethod
    def builder() -> AudioToTextRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.audio_to_text_request import AudioToTextRequestBuilder

        return AudioToTextRequestBuilder()
