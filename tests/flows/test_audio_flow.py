"""Audio: read a text out, read an answer out, write down what was said."""

from __future__ import annotations

import struct

import pytest

from dify_client import FileLimits, InvalidRequestError, PayloadTooLargeError, UnsupportedMediaTypeError

from .flow import Flow
from .places import PREFIX


def silence(seconds: float = 0.5, rate: int = 8000) -> bytes:
    """A WAV file in which nothing is said."""
    samples = bytes(2 * int(seconds * rate))
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, rate, rate * 2, 2, 16)
    body = b"WAVE" + form + struct.pack("<4sI", b"data", len(samples)) + samples
    return struct.pack("<4sI", b"RIFF", len(body)) + body


def test_from_a_text_to_sound_and_back(flow: Flow) -> None:
    client = flow.client("chat")
    sound = flow.optional("speech", lambda: client.chat.audio.from_text(text="Tea is hot."))
    assert (sound.content_type or "").startswith("audio/")
    content = flow.wait(sound.read())
    assert len(content) > 100
    said = (f"{PREFIX} said.mp3", content, "audio/mpeg")
    assert flow.optional("transcripts", lambda: client.chat.audio.to_text(file=said)).text


def test_an_answer_is_read_out(flow: Flow) -> None:
    client = flow.client("chat")
    answer = flow.wait(client.chat.complete(query="What is tea?", inputs=flow.inputs(client.chat)))
    sound = flow.optional("speech", lambda: client.chat.audio.from_text(message_id=answer.message_id))
    assert flow.wait(sound.read())


def test_a_recording_is_written_down(flow: Flow) -> None:
    client = flow.client("chat")
    file = (f"{PREFIX} silence.wav", silence(), "audio/wav")
    transcript = flow.optional("transcripts", lambda: client.chat.audio.to_text(file=file))
    assert isinstance(transcript.text, str)


def test_what_is_no_speech(flow: Flow) -> None:
    client = flow.client("chat")
    with pytest.raises(InvalidRequestError, match="text"):
        flow.wait(client.chat.audio.from_text())
    loud = (f"{PREFIX} loud.wav", silence(), "audio/wav")
    with pytest.raises(PayloadTooLargeError):
        flow.wait(client.chat.audio.to_text(file=loud, limits=FileLimits(speech=100)))
    with pytest.raises(UnsupportedMediaTypeError):
        flow.wait(client.chat.audio.to_text(file=(f"{PREFIX} note.txt", b"Tea.", "text/plain"), limits=FileLimits()))
    if flow.place.live:  # an app without speech refuses in other words
        return
    with pytest.raises(UnsupportedMediaTypeError) as caught:
        flow.wait(client.chat.audio.to_text(file=(f"{PREFIX} note.txt", b"Tea.", "text/plain")))
    assert caught.value.code == "unsupported_audio_type"
