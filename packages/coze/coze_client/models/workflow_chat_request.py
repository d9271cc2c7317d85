# Generated from spec/coze/workflows.yaml (WorkflowChatRequest): edit that, not this file.
"""A chat with a chatflow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.workflow_chat_request import WorkflowChatRequestBuilder


@define(kw_only=True)
class WorkflowChatRequest(RequestModel):
    """A chat with a chatflow."""

    workflow_id: str
    """The chatflow."""

    additional_messages: Sequence[EnterMessage]
    """What is said; the last one is the question."""

    parameters: Mapping[str, Any] | None = None
    """What it is given."""

    app_id: str | None = None
    """App it runs for."""

    bot_id: str | None = None
    """Bot it runs for."""

    conversation_id: str | None = None
    """Conversation to go on with."""

    ext: Mapping[str, str] | None = None
    """``latitude``, ``longitude`` and ``user_id`` of the end user."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("workflow_id", "workflow_id", required=True, check=Check(types=("string",))),
        Field(
            "additional_messages",
            "additional_messages",
            required=True,
            check=Check(types=("array",), items=Check(types=("object",), model=lambda: (EnterMessage,))),
        ),
        Field("parameters", "parameters", check=Check(types=("object",))),
        Field("app_id", "app_id", check=Check(types=("string",))),
        Field("bot_id", "bot_id", check=Check(types=("string",))),
        Field("conversation_id", "conversation_id", check=Check(types=("string",))),
        Field("ext", "ext", check=Check(types=("object",), items=Check(types=("string",)))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.workflow_id = d["workflow_id"]
        v: Any = d["additional_messages"]
        self.additional_messages = (
            [EnterMessage.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.parameters = d.get("parameters")
        self.app_id = d.get("app_id")
        self.bot_id = d.get("bot_id")
        self.conversation_id = d.get("conversation_id")
        self.ext = d.get("ext")
        self.raw = d
        return self

    @staticmethod
    def builder() -> WorkflowChatRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.workflow_chat_request import WorkflowChatRequestBuilder

        return WorkflowChatRequestBuilder()


from .enter_message import EnterMessage
