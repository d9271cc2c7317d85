# Generated from spec/sessions/chat.yaml (ChatRequest): edit that, not this file.
"""Something to say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.chat_request import ChatRequestBuilder


@define(kw_only=True)
class ChatRequest(RequestModel):
    """Something to say."""

    message: MessageInput
    """The message."""

    stream: bool | None = None
    """Whether the answer comes as events. The function you call sets it."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("message", "message", required=True, check=Check(types=("object",), model=lambda: (MessageInput,))),
        Field("stream", "stream", check=Check(types=("boolean",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["message"]
        self.message = MessageInput.from_dict(v) if v.__class__ is dict else v
        self.stream = d.get("stream")
        self.raw = d
        return self

    @staticmethod
    def builder() -> ChatRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.chat_request import ChatRequestBuilder

        return ChatRequestBuilder()


from .message_input import MessageInput
