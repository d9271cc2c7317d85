# Copied from overlays/dify/file_limits.py. Edit that file, then run: python -m generator sync
"""Check a file against the server's upload limits before its bytes are sent."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .errors import PayloadTooLargeError, UnsupportedMediaTypeError

if TYPE_CHECKING:
    from .models import AppParameters

Kind: TypeAlias = Literal["image", "audio", "video", "document"]

MB: Final = 1024 * 1024

IMAGE_EXTENSIONS: Final = frozenset({"jpg", "jpeg", "png", "webp", "gif", "svg"})
VIDEO_EXTENSIONS: Final = frozenset({"mp4", "mov", "mpeg", "webm"})
AUDIO_EXTENSIONS: Final = frozenset({"mp3", "m4a", "wav", "amr", "mpga"})
TRANSCRIBABLE_EXTENSIONS: Final = frozenset({"mp3", "mp4", "mpeg", "mpga", "m4a", "wav", "webm", "amr"})


@dataclass(frozen=True)
class FileLimits:
    """What a server takes. Sizes in bytes; the kind of a file is told by the extension of its name.

    Args:
        document: largest document, and largest file of any other kind.
        image: largest picture.
        audio: largest sound file sent as a file input.
        video: largest film.
        speech: largest sound file for ``audio.to_text``.
        extensions: extensions that are taken, without the dot and in lower case; ``None`` takes all.
        speech_extensions: the same for ``audio.to_text``.
    """

    document: int = 15 * MB
    image: int = 10 * MB
    audio: int = 50 * MB
    video: int = 100 * MB
    speech: int = 30 * MB
    extensions: frozenset[str] | None = None
    speech_extensions: frozenset[str] | None = field(default=TRANSCRIBABLE_EXTENSIONS)

    @classmethod
    def from_parameters(cls, parameters: AppParameters) -> FileLimits:
        """The limits that an app states in its parameters (``client.chat.app.parameters()``)."""
        system, upload = parameters.system_parameters, parameters.file_upload
        allowed = upload.allowed_file_extensions if upload.allowed_file_types == ["custom"] else None
        return cls(
            document=system.file_size_limit * MB,
            image=system.image_file_size_limit * MB,
            audio=system.audio_file_size_limit * MB,
            video=system.video_file_size_limit * MB,
            extensions=frozenset(e.lower().lstrip(".") for e in allowed) if allowed else None,
        )

    def check(self, name: str, size: int | None) -> None:
        """Raise what the server would answer to ``POST /files/upload`` with this file.

        Args:
            name: file name; its extension tells the kind.
            size: bytes; ``None`` if the length cannot be told, which skips the size check.

        Raises:
            PayloadTooLargeError: larger than the limit of its kind (code ``file_too_large``).
            UnsupportedMediaTypeError: an extension that is not taken (code ``unsupported_file_type``).
        """
        kind = kind_of(name)
        limit: int = getattr(self, kind)
        _check(name, size, limit, self.extensions, ("file_too_large", "unsupported_file_type"), kind)

    def check_speech(self, name: str, size: int | None) -> None:
        """The same for ``POST /audio-to-text`` (codes ``audio_too_large`` and ``unsupported_audio_type``)."""
        codes = ("audio_too_large", "unsupported_audio_type")
        _check(name, size, self.speech, self.speech_extensions, codes, "speech")


DEFAULT_FILE_LIMITS: Final = FileLimits()
"""The limits of an unchanged server: documents 15 MB, pictures 10 MB, films 100 MB, sound 50 MB (30 MB for
``audio.to_text``)."""


def kind_of(name: str) -> Kind:
    """``image``, ``audio``, ``video`` or ``document``, by the extension."""
    extension = extension_of(name)
    if extension in IMAGE_EXTENSIONS:
        return "image"
    if extension in AUDIO_EXTENSIONS:
        return "audio"
    return "video" if extension in VIDEO_EXTENSIONS else "document"


def extension_of(name: str) -> str:
    """The part after the last dot, in lower case; "" without a dot."""
    return name.rpartition(".")[2].lower() if "." in name else ""


def _check(
    name: str, size: int | None, limit: int, extensions: frozenset[str] | None, codes: tuple[str, str], kind: str
) -> None:
    if size is not None and size > limit:
        text = f"{name!r} has {size} bytes; the limit for {kind} files is {limit} bytes. Nothing was sent."
        raise PayloadTooLargeError(text, status_code=413, code=codes[0])
    if extensions is not None and extension_of(name) not in extensions:
        text = (
            f"{name!r} is of a kind that is not taken; allowed are {', '.join(sorted(extensions))}. Nothing was sent."
        )
        raise UnsupportedMediaTypeError(text, status_code=415, code=codes[1])
