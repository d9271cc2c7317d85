"""A message of a user, from text and uploaded files."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .models import AudioContent, ContentPart, FileContent, FileMeta, ImageContent, MessageInput


def user_message(*parts: str | FileMeta | ContentPart) -> MessageInput:
    """What ``chat.send`` and ``chat.stream`` take.

    Args:
        parts: texts, files as ``files.upload`` gave them (pictures and sounds are told by their media type), or parts
            of a message. At least one is a text.
    """
    from .models import FileMeta, MessageInput, TextContent

    found: list[ContentPart] = []
    for part in parts:
        if isinstance(part, str):
            found.append(TextContent(text=part))
        else:
            found.append(_of_file(part) if isinstance(part, FileMeta) else part)
    return MessageInput(role="user", content=found)


def _of_file(file: FileMeta) -> ImageContent | AudioContent | FileContent:
    from .models import AudioContent, FileContent, ImageContent

    kind = file.content_type.partition("/")[0]
    if kind == "image":
        return ImageContent(file_id=file.file_id)
    return AudioContent(file_id=file.file_id) if kind == "audio" else FileContent(file_id=file.file_id)
