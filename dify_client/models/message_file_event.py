# Generated from spec/dify/events.yaml (MessageFileEvent): edit that, not this file.
"""A file the app made: then ``type``, ``belongs_to`` and ``url`` are set."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .file_type import FileType
    from .message_belongs_to import MessageBelongsTo


@define(kw_only=True)
class MessageFileEvent(Model):
    """A file the app made: then ``type``, ``belongs_to`` and ``url`` are set. Some servers also send the text of an
    answer under this name when the user's own message has an image: then ``answer`` is set, to be appended, and the
    others are missing.
    """

    event: Literal["message_file"] = "message_file"
    """Name of the event."""

    task_id: str
    """Task that makes the answer; it can be stopped by this id."""

    conversation_id: str | None = None
    """Conversation of the answer; missing for completion apps."""

    message_id: str
    """Message that is being answered."""

    created_at: int
    """When the message was made, Unix time in seconds."""

    id: str
    """Id of the file, or of the message if there is ``answer``."""

    answer: str | None = None
    """Text to append, if this is a piece of the answer."""

    from_variable_selector: list[str] | None = None
    """Node id and variable the text comes from; null where no node made it."""

    type: FileType | str | None = None
    """Kind of file. One of ``document``, ``image``, ``audio``, ``video``, ``custom``."""

    belongs_to: MessageBelongsTo | str | None = None
    """Whose file it is. One of ``user``, ``assistant``."""

    url: str | None = None
    """Address to fetch the file from; signed, so it expires."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        self.task_id = d["task_id"]
        self.conversation_id = d.get("conversation_id")
        self.message_id = d["message_id"]
        self.created_at = d["created_at"]
        self.id = d["id"]
        self.answer = d.get("answer")
        self.from_variable_selector = d.get("from_variable_selector")
        self.type = d.get("type")
        self.belongs_to = d.get("belongs_to")
        self.url = d.get("url")
        self.raw = d
        return self
