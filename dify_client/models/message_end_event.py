# Generated from spec/dify/events.yaml (MessageEndEvent): edit that, not this file.
"""The answer is complete."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class MessageEndEvent(Model):
    """The answer is complete. Speech of it may still follow, and so may the end of a chatflow's run."""

    event: Literal["message_end"] = "message_end"
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
    """Same as ``message_id``."""

    metadata: MessageMetadata
    """Usage, citations and annotation of the answer."""

    files: list[FileObject] | None = None
    """Files of the answer; null if there are none, and an empty list for chatflows."""

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
        v: Any = d["metadata"]
        self.metadata = MessageMetadata.from_dict(v) if v.__class__ is dict else v
        v = d.get("files")
        self.files = [FileObject.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.raw = d
        return self


from .file_object import FileObject
from .message_metadata import MessageMetadata
