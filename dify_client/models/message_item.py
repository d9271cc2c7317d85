# Generated from spec/dify/messages.yaml (MessageItem): edit that, not this file.
"""A question and its answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class MessageItem(Model):
    """A question and its answer."""

    id: str
    """Id of the message."""

    conversation_id: str
    """Conversation it belongs to."""

    parent_message_id: str | None = None
    """Message it follows; null at the start of a conversation."""

    inputs: dict[str, Any]
    """Values of the app's variables, by name; file variables as file objects."""

    query: str
    """What the user asked."""

    answer: str
    """What the app answered; empty or partial if it failed, was stopped or is paused."""

    status: str
    """State of the answer: ``normal``, ``error`` or ``paused``. Example: ``normal``."""

    error: str | None = None
    """Why the answer failed."""

    feedback: MessageFeedback | None = None
    """The end user's verdict on the answer; null if none."""

    message_files: list[MessageFile]
    """Files of the question and of the answer."""

    retriever_resources: list[RetrieverResource]
    """Chunks of knowledge bases the answer rests on."""

    agent_thoughts: list[AgentThought]
    """Steps of an agent app; empty for others."""

    extra_contents: list[HumanInputContent] | None = None
    """Forms the run of a chatflow asked people to fill in; newer servers."""

    created_at: int | None = None
    """When the message was made, Unix time in seconds."""

    message_tokens: int | None = None
    """Tokens of the question and its prompt; newer servers."""

    answer_tokens: int | None = None
    """Tokens of the answer; newer servers."""

    total_tokens: int | None = None
    """Both together; newer servers."""

    total_price: str | None = None
    """Price of the answer, decimal text; newer servers."""

    currency: str | None = None
    """Currency of the price; newer servers."""

    provider_response_latency: float | None = None
    """Seconds the model took; newer servers."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.conversation_id = d["conversation_id"]
        self.parent_message_id = d.get("parent_message_id")
        self.inputs = d["inputs"]
        self.query = d["query"]
        self.answer = d["answer"]
        self.status = d["status"]
        self.error = d.get("error")
        v: Any = d.get("feedback")
        self.feedback = MessageFeedback.from_dict(v) if v.__class__ is dict else v
        v = d["message_files"]
        self.message_files = (
            [MessageFile.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        v = d["retriever_resources"]
        self.retriever_resources = (
            [RetrieverResource.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        v = d["agent_thoughts"]
        self.agent_thoughts = (
            [AgentThought.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        v = d.get("extra_contents")
        self.extra_contents = (
            [HumanInputContent.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.created_at = d.get("created_at")
        self.message_tokens = d.get("message_tokens")
        self.answer_tokens = d.get("answer_tokens")
        self.total_tokens = d.get("total_tokens")
        self.total_price = d.get("total_price")
        self.currency = d.get("currency")
        self.provider_response_latency = d.get("provider_response_latency")
        self.raw = d
        return self


from .agent_thought import AgentThought
from .human_input_content import HumanInputContent
from .message_feedback import MessageFeedback
from .message_file import MessageFile
from .retriever_resource import RetrieverResource
