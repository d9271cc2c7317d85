# Generated from spec/dify/messages.yaml (ChatMessageResponse): edit that, not this file.
"""A finished answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .app_mode import AppMode


@define(kw_only=True)
class ChatMessageResponse(Model):
    """A finished answer."""

    event: Literal["message"] = "message"
    """Tells a finished answer from a pause."""

    task_id: str
    """Task that made the answer."""

    id: str
    """Same as ``message_id``."""

    message_id: str
    """Id of the answer, for feedback, speech and suggested questions."""

    conversation_id: str
    """Pass it on to continue the conversation."""

    mode: AppMode | str
    """Kind of the app that answered. One of ``chat``, ``agent-chat``, ``advanced-chat``, ``completion``, ``workflow``,
    ``agent``, ``rag-pipeline``.
    """

    answer: str
    """The whole answer."""

    metadata: MessageMetadata
    """Usage, citations and annotation of the answer."""

    created_at: int
    """When the message was made, Unix time in seconds."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        self.task_id = d["task_id"]
        self.id = d["id"]
        self.message_id = d["message_id"]
        self.conversation_id = d["conversation_id"]
        self.mode = d["mode"]
        self.answer = d["answer"]
        v: Any = d["metadata"]
        self.metadata = MessageMetadata.from_dict(v) if v.__class__ is dict else v
        self.created_at = d["created_at"]
        self.raw = d
        return self


from .message_metadata import MessageMetadata
