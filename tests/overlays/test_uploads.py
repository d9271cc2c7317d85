"""Uploads that are checked before a byte is sent, and the MIME type that transcriptions insist on."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any, Final

import httpx
import pytest

from dify_client import (
    DEFAULT_FILE_LIMITS,
    ApiStatusError,
    FileLimits,
    PayloadTooLargeError,
    RequestOptions,
    UnsupportedMediaTypeError,
)
from dify_client.models import AppParameters

from .colours import Colour, Scripted

MB: Final = 1024 * 1024
UPLOADED: Final = {"id": "f", "name": "n", "size": 1, "extension": "png", "mime_type": "image/png", "created_at": 1.5}
OFF: Final = {"enabled": False}


def parameters(types: list[str] | None = None, extensions: list[str] | None = None) -> dict[str, Any]:
    """What an app says about itself."""
    upload = {"enabled": True, "number_limits": 3, "allowed_file_types": types, "allowed_file_extensions": extensions}
    upload["allowed_file_upload_methods"] = ["local_file"]
    sizes = ("file_size_limit", "image_file_size_limit", "audio_file_size_limit", "video_file_size_limit")
    switches = ("suggested_questions_after_answer", "speech_to_text", "text_to_speech", "retriever_resource")
    return {
        "suggested_questions": [],
        "user_input_form": [],
        "file_upload": upload,
        "system_parameters": {**{name: n + 1 for n, name in enumerate(sizes)}, "workflow_file_upload_limit": 10},
        **dict.fromkeys((*switches, "annotation_reply", "more_like_this", "sensitive_word_avoidance"), OFF),
    }


def uploaded() -> httpx.Response:
    return httpx.Response(201, json=UPLOADED)


def test_the_defaults_are_those_of_an_unchanged_server() -> None:
    limits = DEFAULT_FILE_LIMITS

    assert (limits.document, limits.image, limits.audio, limits.video) == (15 * MB, 10 * MB, 50 * MB, 100 * MB)
    assert limits.speech == 30 * MB
    assert limits.extensions is None


@pytest.mark.parametrize(
    ("name", "limit"), [("a.PDF", 15), ("a", 15), ("a.png", 10), ("a.mp3", 50), ("a.mp4", 100), ("a.b.webp", 10)]
)
def test_each_kind_has_its_limit(name: str, limit: int) -> None:
    DEFAULT_FILE_LIMITS.check(name, limit * MB)
    DEFAULT_FILE_LIMITS.check(name, None)

    with pytest.raises(PayloadTooLargeError, match="Nothing was sent") as caught:
        DEFAULT_FILE_LIMITS.check(name, limit * MB + 1)

    assert (caught.value.status_code, caught.value.code) == (413, "file_too_large")


def test_extensions_can_be_limited() -> None:
    limits = FileLimits(extensions=frozenset({"pdf"}))
    limits.check("a.pdf", 1)

    with pytest.raises(UnsupportedMediaTypeError, match="allowed are pdf") as caught:
        limits.check("a.exe", 1)

    assert (caught.value.status_code, caught.value.code) == (415, "unsupported_file_type")


def test_speech_has_rules_of_its_own() -> None:
    DEFAULT_FILE_LIMITS.check_speech("a.mp3", 30 * MB)

    with pytest.raises(PayloadTooLargeError) as large:
        DEFAULT_FILE_LIMITS.check_speech("a.mp3", 30 * MB + 1)
    with pytest.raises(UnsupportedMediaTypeError) as strange:
        DEFAULT_FILE_LIMITS.check_speech("a.ogg", 1)

    assert (large.value.code, strange.value.code) == ("audio_too_large", "unsupported_audio_type")


@pytest.mark.parametrize(
    ("types", "extensions", "expected"),
    [
        (None, None, None),
        (["image"], [".JPG"], None),
        (["custom"], [".PDF", "txt"], {"pdf", "txt"}),
        (["custom"], [], None),
    ],
)
def test_limits_of_an_app(types: Any, extensions: Any, expected: set[str] | None) -> None:
    limits = FileLimits.from_parameters(AppParameters.from_dict(parameters(types, extensions)))

    assert (limits.document, limits.image, limits.audio, limits.video) == (MB, 2 * MB, 3 * MB, 4 * MB)
    assert limits.extensions == (None if expected is None else frozenset(expected))


@pytest.mark.parametrize("resource", ["chat", "workflow", "completion", "chatflow", "core"])
def test_a_refused_upload_sends_nothing(colour: Colour, resource: str) -> None:
    server = Scripted()
    files = getattr(colour.client(server), resource).files

    with pytest.raises(PayloadTooLargeError):
        colour.wait(files.upload(file=("a.png", b"12345"), limits=FileLimits(image=4)))

    assert server.requests == []


@pytest.mark.parametrize("size", [2 * MB, 2 * MB + 1])
def test_the_app_is_asked_for_its_limits(colour: Colour, size: int) -> None:
    server = Scripted(httpx.Response(200, json=parameters()), uploaded())
    options = RequestOptions(api_key="other")
    call = colour.client(server).chat.files.upload

    def run() -> None:
        colour.wait(call(file=("a.png", bytes(size)), limits="server", options=options))

    if size > 2 * MB:
        with pytest.raises(PayloadTooLargeError):
            run()
        assert server.paths == ["GET /parameters"]
    else:
        run()
        assert server.paths == ["GET /parameters", "POST /files/upload"]
    assert set(server.keys) == {"other"}


def test_every_way_to_give_a_file(colour: Colour, tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(b"bytes")
    ways: list[Any] = [
        path,
        str(path),
        ("cat.png", b"bytes"),
        ("cat.png", io.BytesIO(b"bytes")),
        ("cat.png", path, "x/y"),
    ]
    server = Scripted(*(uploaded() for _ in ways))
    upload = colour.client(server).chat.files.upload

    for file in ways:
        colour.wait(upload(file=file, limits=DEFAULT_FILE_LIMITS))

    for request, kind in zip(server.requests, ["image/png"] * 4 + ["x/y"], strict=True):
        assert b'filename="cat.png"' in request.content
        assert f"Content-Type: {kind}".lower().encode() in request.content.lower()
        assert b"\r\nbytes\r\n" in request.content


def test_the_server_may_refuse_it_still(colour: Colour) -> None:
    body = {"code": "file_too_large", "message": "too large", "status": 413}
    server = Scripted(httpx.Response(413, json=body))

    with pytest.raises(PayloadTooLargeError) as caught:
        colour.wait(colour.client(server).chat.files.upload(file=("a.png", b"1"), limits=DEFAULT_FILE_LIMITS))

    error: ApiStatusError = caught.value
    assert error.code == "file_too_large"


@pytest.mark.parametrize(
    ("file", "mime"),
    [
        (("a.mp3", b"1"), "audio/mp3"),
        (("a.MPGA", b"1"), "audio/mpga"),
        (("a.m4a", b"1"), "audio/m4a"),
        (("a.mp3", b"1", "audio/mpeg"), "audio/mpeg"),
        (("a.txt", b"1"), "text/plain"),
    ],
)
def test_sound_goes_out_under_the_names_that_servers_take(colour: Colour, file: Any, mime: str) -> None:
    server = Scripted(httpx.Response(200, json={"text": "hello"}))

    assert colour.wait(colour.client(server).chat.audio.to_text(file=file)).text == "hello"
    assert f"content-type: {mime}\r\n".encode() in server.requests[0].content.lower()


def test_a_path_of_sound(colour: Colour, tmp_path: Path) -> None:
    path = tmp_path / "talk.mp3"
    path.write_bytes(b"sound")
    server = Scripted(httpx.Response(200, json={"text": "hello"}))

    colour.wait(colour.client(server).chat.audio.to_text(file=path, limits=DEFAULT_FILE_LIMITS))

    assert b"content-type: audio/mp3\r\n" in server.requests[0].content.lower()
    assert b'filename="talk.mp3"' in server.requests[0].content


def test_sound_is_checked_before_sending(colour: Colour) -> None:
    server = Scripted()

    with pytest.raises(UnsupportedMediaTypeError):
        colour.wait(colour.client(server).chat.audio.to_text(file=("a.ogg", b"1"), limits=DEFAULT_FILE_LIMITS))

    assert server.requests == []
