# Generated from spec/sessions/chat.yaml (MessageInput): edit that, not this file.
"""A message of a user."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.message_input import MessageInputBuilder
    from .content_part import ContentPart
    from .message_role import MessageRole


@define(kw_only=True)
class MessageInput(RequestModel):
    """A message of a user."""

    role: MessageRole
    """Who speaks; only ``user`` is taken. One of ``user``, ``assistant``, ``system``."""

    content: Sequence[ContentPart]
    """Its parts; at least one is a text. 1 to 100 items."""

    id: str | None = None
    """Id of yours, to find it in logs. At most 64 characters."""

    created_at: str | datetime | None = None
    """When it was written."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("role", "role", required=True, check=Check(types=("string",), enum=("user", "assistant", "system"))),
        Field(
            "content",
            "content",
            required=True,
            check=Check(
                types=("array",),
                min_items=1,
                max_items=100,
                items=Check(
                    types=("object",),
                    model=lambda: (
                        TextContent,
                        ImageContent,
                        FileContent,
                        AudioContent,
                    ),
                ),
            ),
        ),
        Field("id", "id", check=Check(types=("string",), max_length=64)),
        Field("created_at", "created_at", check=Check(types=("string",), format="date-time")),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.role = d["role"]
        v: Any = d["content"]
        self.content = [decode_content_part(i) for i in v] if v.__class__ is list else v
        self.id = d.get("id")
        self.created_at = d.get("created_at")
        self.raw = d
        return self

    @staticmethod
    def builder() -> MessageInputBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.message_input import MessageInputBuilder

        return MessageInputBuilder()


from .audio_content import AudioContent
from .content_part import decode as decode_content_part
from .file_content import FileContent
from .image_content import ImageContent
from .text_content import TextContent
