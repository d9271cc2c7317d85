# Generated from spec/coze/chat.yaml (Chat): edit that, not this file.
"""One round of a conversation with a bot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._runtime.meta import NO_META
from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .chat_status import ChatStatus


@define(kw_only=True)
class Chat(Model):
    """One round of a conversation with a bot."""

    id: str
    """Its id."""

    conversation_id: str
    """Its conversation."""

    bot_id: str | None = None
    """The bot."""

    status: ChatStatus | str | None = None
    """How it is going. One of ``created``, ``in_progress``, ``completed``, ``failed``, ``requires_action``,
    ``canceled``.
    """

    created_at: int | str | None = None
    """When it began, in seconds since 1970."""

    completed_at: int | str | None = None
    """When it ended, in seconds since 1970."""

    failed_at: int | str | None = None
    """When it failed, in seconds since 1970."""

    meta_data: dict[str, str] | None = None
    """Texts of your own by name."""

    last_error: ChatError | None = None
    """What went wrong in it. Also there, with the code 0, if nothing did."""

    section_id: str | None = None
    """Its section of the conversation."""

    usage: TokenUsage | None = None
    """Tokens it used."""

    required_action: RequiredAction | None = None
    """What it waits for. Also there, with an empty type, if it waits for nothing."""

    inserted_additional_messages: list[InsertedMessage] | None = None
    """Messages that were added to the conversation."""

    answer_meta: Mapping[str, str] = field(default=NO_META, repr=False, eq=False)
    """What the answer says about itself, by name; empty if this was read from no answer."""

    @property
    def logid(self) -> str | None:
        """Id of the call in Coze's logs; its support asks for it. ``None`` if the answer has none."""
        return self.answer_meta.get("logid")

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.conversation_id = d["conversation_id"]
        self.bot_id = d.get("bot_id")
        self.status = d.get("status")
        self.created_at = d.get("created_at")
        self.completed_at = d.get("completed_at")
        self.failed_at = d.get("failed_at")
        self.meta_data = d.get("meta_data")
        v: Any = d.get("last_error")
        self.last_error = ChatError.from_dict(v) if v.__class__ is dict else v
        self.section_id = d.get("section_id")
        v = d.get("usage")
        self.usage = TokenUsage.from_dict(v) if v.__class__ is dict else v
        v = d.get("required_action")
        self.required_action = RequiredAction.from_dict(v) if v.__class__ is dict else v
        v = d.get("inserted_additional_messages")
        self.inserted_additional_messages = (
            [InsertedMessage.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.answer_meta = NO_META
        self.raw = d
        return self


from .chat_error import ChatError
from .inserted_message import InsertedMessage
from .required_action import RequiredAction
from .token_usage import TokenUsage
