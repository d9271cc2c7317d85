# Generated from spec/coze/chat.yaml (ChatCancellation): edit that, not this file.
"""A chat to cancel."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.chat_cancellation import ChatCancellationBuilder


@define(kw_only=True)
class ChatCancellation(RequestModel):
    """A chat to cancel."""

    conversation_id: str
    """Its conversation."""

    chat_id: str
    """The chat."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("conversation_id", "conversation_id", required=True, check=Check(types=("string",))),
        Field("chat_id", "chat_id", required=True, check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.conversation_id = d["conversation_id"]
        self.chat_id = d["chat_id"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> ChatCancellationBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.chat_cancellation import ChatCancellationBuilder

        return ChatCancellationBuilder()
