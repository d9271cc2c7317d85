"""Files: upload, ask about one, look at it again, and files that are refused."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest

from dify_client import (
    FileLimits,
    InputFile,
    InvalidRequestError,
    NotFoundError,
    PayloadTooLargeError,
    UnsupportedMediaTypeError,
)

from .flow import UNKNOWN_ID, Flow
from .places import PREFIX

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360f8cf50000003840180b56b2a3f0000000049454e44ae426082"
)
"""A picture of one red dot."""


@pytest.mark.parametrize("source", ["path", "bytes", "file"])
def test_upload(flow: Flow, source: str, tmp_path: Path) -> None:
    client = flow.client("chat")
    path = tmp_path / f"{PREFIX} dot.png"
    path.write_bytes(PIXEL)
    given = {"path": path, "bytes": (path.name, PIXEL, "image/png"), "file": (path.name, BytesIO(PIXEL), "image/png")}
    stored = flow.wait(client.chat.files.upload(file=given[source]))
    assert (stored.name, stored.size, stored.mime_type) == (path.name, len(PIXEL), "image/png")


def test_ask_about_an_uploaded_file(flow: Flow) -> None:
    """Only a file that a message carries can be looked at again."""
    client = flow.client("chat")
    inputs = flow.inputs(client.chat)
    stored = flow.wait(client.chat.files.upload(file=(f"{PREFIX} dot.png", PIXEL, "image/png")))
    with pytest.raises(NotFoundError):
        flow.wait(client.chat.files.preview(file_id=stored.id))
    question = {"query": "Which colour is this?", "inputs": inputs, "files": [InputFile.from_upload(stored)]}
    answer = flow.optional("answers about pictures", lambda: client.chat.complete(**question))
    history = flow.wait(client.chat.conversations.messages(conversation_id=answer.conversation_id)).data
    assert [file.type for file in history[0].message_files or ()] == ["image"]
    shown = flow.wait(client.chat.files.preview(file_id=stored.id))
    assert flow.wait(shown.read()) == PIXEL
    attached = flow.wait(client.chat.files.preview(file_id=stored.id, as_attachment=True))
    assert attached.filename == stored.name
    assert flow.wait(attached.read()) == PIXEL


def test_ask_about_a_file_elsewhere(flow: Flow) -> None:
    flow.only_local("needs a picture that the server can fetch")
    client = flow.client("chat")
    file = InputFile.from_url("https://example.org/dot.png")
    answer = flow.wait(client.chat.complete(query="Which colour?", inputs=flow.inputs(client.chat), files=[file]))
    history = flow.wait(client.chat.conversations.messages(conversation_id=answer.conversation_id)).data
    assert [file.transfer_method for file in history[0].message_files or ()] == ["remote_url"]


def test_files_that_are_refused(flow: Flow, tmp_path: Path) -> None:
    client = flow.client("chat")
    text = (f"{PREFIX} long.txt", b"x" * 2000, "text/plain")
    with pytest.raises(PayloadTooLargeError):
        flow.wait(client.chat.files.upload(file=text, limits=FileLimits(document=1000)))
    with pytest.raises(UnsupportedMediaTypeError):
        flow.wait(client.chat.files.upload(file=text, limits=FileLimits(extensions=frozenset({"pdf"}))))
    with pytest.raises(InvalidRequestError, match="No such file"):
        flow.wait(client.chat.files.upload(file=tmp_path / "nothing.txt"))
    with pytest.raises(NotFoundError):
        flow.wait(client.chat.files.preview(file_id=UNKNOWN_ID))


def test_files_that_cannot_be_asked_about(flow: Flow) -> None:
    client = flow.client("chat")
    unnamed = {"type": "image", "transfer_method": "local_file"}
    with pytest.raises(InvalidRequestError, match="upload_file_id"):
        flow.wait(client.chat.complete(query="Which colour?", files=[unnamed]))
    if flow.place.live:  # what a real app says depends on its settings
        return
    missing = InputFile.from_upload(UNKNOWN_ID, type="image")
    with pytest.raises(Exception, match="Invalid upload file"):
        flow.wait(client.chat.send(query="Which colour?", inputs=flow.inputs(client.chat), files=[missing]))
