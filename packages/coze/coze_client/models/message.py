# Generated from spec/coze/common.yaml (Message): edit that, not this file.
"""A message of a conversation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._runtime.meta import NO_META
from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .content_type import ContentType
    from .message_type import MessageType
    from .role import Role


@define(kw_only=True)
class Message(Model):
    """A message of a conversation."""

    role: Role | str
    """Who says it. One of ``user``, ``assistant``."""

    type: MessageType | str | None = None
    """What it is for. One of ``question``, ``answer``, ``function_call``, ``tool_output``, ``tool_response``,
    ``follow_up``, ``verbose``, ``knowledge``, ``""``.
    """

    content: str
    """Text, JSON text of parts, or sound in base64."""

    content_type: ContentType | str
    """What the content is. One of ``text``, ``object_string``, ``card``, ``audio``."""

    id: str | None = None
    """Its id."""

    conversation_id: str | None = None
    """Its conversation."""

    section_id: str | None = None
    """Its section of the conversation; a new one begins when it is cleared."""

    bot_id: str | None = None
    """The bot."""

    chat_id: str | None = None
    """The chat it is part of."""

    meta_data: dict[str, str] | None = None
    """Texts of your own by name."""

    created_at: int | str | None = None
    """When it was made, in seconds since 1970."""

    updated_at: int | str | None = None
    """When it was changed, in seconds since 1970."""

    reasoning_content: str | None = None
    """What the model thought."""

    answer_meta: Mapping[str, str] = field(default=NO_META, repr=False, eq=False)
    """What the answer says about itself, by name; empty if this was read from no answer."""

    @property
    def logid(self) -> str | None:
        """Id of the call in Coze's logs; its support asks for it. ``None`` if the answer has none."""
        return self.answer_meta.get("logid")

    @property
    def content_parsed(self) -> Any:
        """``content`` as a value, be it JSON text or an object already; text that is no JSON stays as it is."""
        from .._runtime.codec import parsed

        return parsed(self.content)

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.role = d["role"]
        self.type = d.get("type")
        self.content = d["content"]
        self.content_type = d["content_type"]
        self.id = d.get("id")
        self.conversation_id = d.get("conversation_id")
        self.section_id = d.get("section_id")
        self.bot_id = d.get("bot_id")
        self.chat_id = d.get("chat_id")
        self.meta_data = d.get("meta_data")
        self.created_at = d.get("created_at")
        self.updated_at = d.get("updated_at")
        self.reasoning_content = d.get("reasoning_content")
        self.answer_meta = NO_META
        self.raw = d
        return self
