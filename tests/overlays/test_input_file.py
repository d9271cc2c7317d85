"""File inputs: told kinds, and the rules between their members on every way they can be given."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Final

import httpx
import pytest

from dify_client import InputFile, InvalidRequestError
from dify_client.models import FileInput, UploadedFile

from .colours import Colour, Scripted
from .events import message, message_end, stream

URL: Final = "https://example.org/a.png"
UPLOAD: Final = "5f1c0d4e-0000-4000-8000-000000000000"


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://example.org/a.png?size=1", "image"),
        ("https://example.org/a.svg", "image"),
        ("https://example.org/a.mp3", "audio"),
        ("https://example.org/a.amr", "audio"),
        ("https://example.org/a.mp4", "video"),
        ("https://example.org/a.pdf", "document"),
        ("https://example.org/a.strange", "document"),
    ],
)
def test_the_extension_of_an_address_tells_the_kind(url: str, kind: str) -> None:
    assert InputFile.from_url(url).to_dict() == {"type": kind, "transfer_method": "remote_url", "url": url}


@pytest.mark.parametrize("url", ["https://example.org/file?id=1", "https://example.org/v1.2/file"])
def test_an_address_without_an_extension_needs_a_type(url: str) -> None:
    with pytest.raises(InvalidRequestError, match="type"):
        InputFile.from_url(url)

    assert InputFile.from_url(url, type="custom").type == "custom"


def test_what_is_no_address() -> None:
    with pytest.raises(InvalidRequestError, match="url: is no address: Invalid IPv6 URL"):
        InputFile.from_url("http://[")


@pytest.mark.parametrize(
    ("name", "mime", "kind"),
    [
        ("a.bin", "image/png", "image"),
        ("a.m4a", None, "audio"),
        ("a", "text/plain", "document"),
        ("a.txt", None, "document"),
    ],
)
def test_name_and_mime_type_of_an_upload_tell_the_kind(name: str, mime: str | None, kind: str) -> None:
    upload = UploadedFile.from_dict({"id": UPLOAD, "name": name, "mime_type": mime, "size": 1})

    assert InputFile.from_upload(upload).to_dict() == {
        "type": kind,
        "transfer_method": "local_file",
        "upload_file_id": UPLOAD,
    }
    assert InputFile.from_upload(upload, type="custom").type == "custom"


def test_an_id_alone_needs_a_type() -> None:
    with pytest.raises(InvalidRequestError, match="type"):
        InputFile.from_upload(UPLOAD)

    assert InputFile.from_upload(UPLOAD, type="image").upload_file_id == UPLOAD


WRONG: Final[list[tuple[str, dict[str, Any]]]] = [
    ("url", {"type": "image", "transfer_method": "remote_url"}),
    ("upload_file_id", {"type": "image", "transfer_method": "remote_url", "url": URL, "upload_file_id": UPLOAD}),
    ("upload_file_id", {"type": "image", "transfer_method": "local_file"}),
    ("url", {"type": "image", "transfer_method": "local_file", "upload_file_id": UPLOAD, "url": URL}),
]
"""What each of the four rules forbids."""


def by_model(client: Any, members: Mapping[str, Any]) -> Any:
    return client.chat.send(query="Hi", files=[FileInput(**members)])


def by_keyword(client: Any, members: Mapping[str, Any]) -> Any:
    return client.chat.send(query="Hi", files=[InputFile(**members)])


def by_dict(client: Any, members: Mapping[str, Any]) -> Any:
    return client.chat.send(query="Hi", files=[dict(members)])


def by_builder(client: Any, members: Mapping[str, Any]) -> Any:
    builder = FileInput.builder()
    for name, value in members.items():
        builder = getattr(builder, name)(value)
    return client.chat.send(query="Hi", files=[builder.build()])


WAYS: Final = [by_model, by_keyword, by_dict, by_builder]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("field", "members"), WRONG)
def test_the_rules_between_members(
    colour: Colour, way: Callable[[Any, Mapping[str, Any]], Any], field: str, members: dict[str, Any]
) -> None:
    server = Scripted()

    with pytest.raises(InvalidRequestError, match=field):
        colour.wait(way(colour.client(server), members))

    assert server.requests == []


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    "members",
    [
        {"type": "image", "transfer_method": "remote_url", "url": URL},
        {"type": "image", "transfer_method": "local_file", "upload_file_id": UPLOAD},
    ],
)
def test_what_keeps_the_rules_is_sent(
    colour: Colour, way: Callable[[Any, Mapping[str, Any]], Any], members: dict[str, Any]
) -> None:
    answer = {"event": "message", "id": "m", "message_id": "m", "conversation_id": "c", "mode": "chat", "answer": "a"}
    server = Scripted(httpx.Response(200, json={**answer, "task_id": "t", "metadata": {}, "created_at": 1}))

    colour.wait(way(colour.client(server), members))

    assert json.loads(server.requests[0].content)["files"] == [members]


def test_without_checks_anything_is_sent(colour: Colour) -> None:
    server = Scripted(stream(message("a"), message_end()))
    client = colour.client(server, validate=False)

    colour.items(client.chat.stream(query="Hi", files=[WRONG[0][1]]))

    assert json.loads(server.requests[0].content)["files"] == [WRONG[0][1]]
