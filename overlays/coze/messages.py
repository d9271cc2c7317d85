"""Messages to send. Text is text; anything else travels as JSON text in the content, which these functions make."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from typing_extensions import NotRequired

from .errors import InvalidRequestError
from .models.enter_message import EnterMessage

if TYPE_CHECKING:
    from .models.message import Message


class MessagePart(TypedDict):
    """A part of a message: text, or a file by its id or address."""

    type: Literal["text", "image", "file", "audio"]
    text: NotRequired[str]
    file_id: NotRequired[str]
    file_url: NotRequired[str]


_FileKind: TypeAlias = Literal["image", "file", "audio"]


def text_part(text: str) -> MessagePart:
    """Text beside files."""
    return {"type": "text", "text": text}


def image_part(*, file_id: str | None = None, file_url: str | None = None) -> MessagePart:
    """A picture: an uploaded file, or a public address.

    Raises:
        InvalidRequestError: neither is given, or both are.
    """
    return _file("image", file_id, file_url)


def file_part(*, file_id: str | None = None, file_url: str | None = None) -> MessagePart:
    """A file: an uploaded one, or a public address.

    Raises:
        InvalidRequestError: neither is given, or both are.
    """
    return _file("file", file_id, file_url)


def audio_part(*, file_id: str | None = None, file_url: str | None = None) -> MessagePart:
    """Speech: an uploaded file, or a public address.

    Raises:
        InvalidRequestError: neither is given, or both are.
    """
    return _file("audio", file_id, file_url)


def _file(kind: _FileKind, file_id: str | None, file_url: str | None) -> MessagePart:
    if file_id and not file_url:
        return {"type": kind, "file_id": file_id}
    if file_url and not file_id:
        return {"type": kind, "file_url": file_url}
    raise InvalidRequestError(kind, file_id, "needs either file_id or file_url")


def user_text(text: str, *, meta_data: Mapping[str, str] | None = None) -> EnterMessage:
    """What the user says.

    Args:
        text: the words.
        meta_data: texts of your own by name; they come back with the message.
    """
    return EnterMessage(role="user", type="question", content=text, content_type="text", meta_data=_copied(meta_data))


def user_parts(parts: Iterable[MessagePart], *, meta_data: Mapping[str, str] | None = None) -> EnterMessage:
    """What the user says with pictures, files or speech.

    Args:
        parts: at least one, with at most one text among them. A picture without any text needs a message with text
            before or after it.
        meta_data: texts of your own by name; they come back with the message.

    Raises:
        InvalidRequestError: there is no part, or more than one text.
    """
    found = list(parts)
    if not found:
        raise InvalidRequestError("parts", found, "must not be empty")
    if sum(part["type"] == "text" for part in found) > 1:
        raise InvalidRequestError("parts", found, "may hold one text only", "join the texts")
    content = json.dumps(found, ensure_ascii=False)
    return EnterMessage(
        role="user", type="question", content=content, content_type="object_string", meta_data=_copied(meta_data)
    )


def assistant_text(text: str, *, meta_data: Mapping[str, str] | None = None) -> EnterMessage:
    """What the bot is to have said, to give it an example or a past.

    Args:
        text: the words.
        meta_data: texts of your own by name; they come back with the message.
    """
    return EnterMessage(
        role="assistant", type="answer", content=text, content_type="text", meta_data=_copied(meta_data)
    )


def audio_of(message: Message) -> bytes:
    """The sound in a message; empty if it has none."""
    return b64decode(message.content) if message.content_type == "audio" else b""


def _copied(meta_data: Mapping[str, str] | None) -> dict[str, str] | None:
    return None if meta_data is None else dict(meta_data)
