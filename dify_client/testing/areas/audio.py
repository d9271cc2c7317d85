# Copied from overlays/dify/testing/areas/audio.py. Edit that file, then run: python -m generator sync
"""Speech to text and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..calls import Answer, Call, Handled, Handler
from ..errors import DifyError, invalid
from ..sounds import mp3

LIMIT: Final = 30 * 1024 * 1024
"""Bytes of a recording, at most."""
_KINDS: Final = ("mp3", "mp4", "mpeg", "mpga", "m4a", "x-m4a", "wav", "x-wav", "webm", "amr", "ogg", "aac", "flac")


def to_text(call: Call) -> Handled:
    """Write down what is said; the scenario says what that is."""
    part = call.form.file("file")
    if part is None:
        text = "The browser (or proxy) sent a request that this server could not understand."
        raise DifyError(400, "bad_request_key_error", text)
    kind, _, detail = part.content_type.partition("/")
    if kind not in ("audio", "video") or detail not in _KINDS:
        raise DifyError(415, "unsupported_audio_type", "Audio type not allowed.")
    if len(part.content) > LIMIT:
        raise DifyError(413, "audio_too_large", "Audio size larger than 30 mb")
    return Answer({"text": call.world.scenario.transcript})


def from_text(call: Call) -> Handled:
    """Read out a text or the answer of a message."""
    if not call.app.spec.published:
        raise invalid("TTS is not enabled")
    message_id = call.body.get("message_id")
    if message_id:
        message = call.world.store.get("message", str(message_id), app_id=call.app.id)
        if message is None:
            # Real servers say it so: 200 and null.
            return Answer(b"null\n", media_type="application/json")
        return Answer(mp3(message["answer"]), media_type="audio/mpeg")
    text = call.body.get("text")
    if not text:
        raise invalid("Text is required")
    return Answer(mp3(str(text)), media_type="audio/mpeg")


HANDLERS: Final[Mapping[str, Handler]] = {"audioToText": to_text, "textToAudio": from_text}
