# Generated from spec/dify/messages.yaml (ChatRequest): edit that, not this file.
"""A question to a chat, agent or chatflow app."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.chat_request import ChatRequestBuilder
    from .response_mode import ResponseMode


@define(kw_only=True)
class ChatRequest(RequestModel):
    """A question to a chat, agent or chatflow app."""

    query: str
    """What the user asks. Example: ``What is new?``."""

    inputs: Mapping[str, Any] | None = None
    """Values for the variables of the app's form, by name; ``parameters`` of the app lists them. For file variables
    give file inputs. A running conversation keeps the values it began with.
    """

    user: str | None = None
    """Your name for the end user. Conversations, messages and uploads belong to it: later calls find them under the
    same name only. Example: ``user-123``.
    """

    response_mode: ResponseMode | None = None
    """How the answer comes. The function you call sets it; servers take a missing one as ``blocking``. One of
    ``streaming``, ``blocking``.
    """

    conversation_id: str | None = None
    """Conversation to continue; leave it out to start one. Example: ``45701982-8118-4bc5-8e9b-64562b4555f2``."""

    files: Sequence[FileInput] | None = None
    """Files that go with the question; the app must have them enabled."""

    auto_generate_name: bool | None = None
    """Whether a model makes up a title for a new conversation."""

    workflow_id: str | None = None
    """Published version of a chatflow to run; the newest if left out."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("query", "query", required=True, check=Check(types=("string",))),
        Field("inputs", "inputs", required=True, check=Check(types=("object",)), always={}),
        Field("user", "user", required=True, check=Check(types=("string",), min_length=1), client_default="user"),
        Field("response_mode", "response_mode", check=Check(types=("string",), enum=("streaming", "blocking"))),
        Field(
            "conversation_id",
            "conversation_id",
            check=Check(types=("string",), pattern="^([0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12})?$"),
        ),
        Field(
            "files", "files", check=Check(types=("array",), items=Check(types=("object",), model=lambda: (FileInput,)))
        ),
        Field("auto_generate_name", "auto_generate_name", check=Check(types=("boolean",))),
        Field("workflow_id", "workflow_id", check=Check(types=("string",), min_length=1)),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.query = d["query"]
        self.inputs = d.get("inputs")
        self.user = d.get("user")
        self.response_mode = d.get("response_mode")
        self.conversation_id = d.get("conversation_id")
        v: Any = d.get("files")
        self.files = [FileInput.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.auto_generate_name = d.get("auto_generate_name")
        self.workflow_id = d.get("workflow_id")
        self.raw = d
        return self

    @staticmethod
    def builder() -> ChatRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.chat_request import ChatRequestBuilder

        return ChatRequestBuilder()


from .file_input import FileInput
