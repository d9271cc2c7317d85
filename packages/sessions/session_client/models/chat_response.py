# Generated from spec/sessions/chat.yaml (ChatResponse): edit that, not this file.
"""A whole answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .stop_reason import StopReason


@define(kw_only=True)
class ChatResponse(Model):
    """A whole answer."""

    message: ChatMessage
    """The answer."""

    completion_id: str
    """Id of the interaction."""

    stop_reason: StopReason | str | None = None
    """Why it ended. One of ``stop``, ``cancelled``, ``error``, ``requires_action``, ``timeout``, ``client_gone``."""

    input_tokens: int | None = None
    """Tokens of the question, where the provider tells."""

    output_tokens: int | None = None
    """Tokens of the answer, where the provider tells."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["message"]
        self.message = ChatMessage.from_dict(v) if v.__class__ is dict else v
        self.completion_id = d["completion_id"]
        self.stop_reason = d.get("stop_reason")
        self.input_tokens = d.get("input_tokens")
        self.output_tokens = d.get("output_tokens")
        self.raw = d
        return self


from .chat_message import ChatMessage
