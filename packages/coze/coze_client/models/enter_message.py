# Generated from spec/coze/common.yaml (EnterMessage): edit that, not this file.
"""A message that is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.enter_message import EnterMessageBuilder
    from .content_type import ContentType
    from .message_type import MessageType
    from .role import Role


@define(kw_only=True)
class EnterMessage(RequestModel):
    """A message that is sent. The functions ``user_text``, ``user_parts`` and ``assistant_text`` make them."""

    role: Role
    """Who says it. One of ``user``, ``assistant``."""

    type: MessageType | None = None
    """What it is for. One of ``question``, ``answer``, ``function_call``, ``tool_output``, ``tool_response``,
    ``follow_up``, ``verbose``, ``knowledge``, ``""``.
    """

    content: str | None = None
    """Text, or the JSON text of a list of parts."""

    content_type: ContentType | None = None
    """What the content is. One of ``text``, ``object_string``, ``card``, ``audio``."""

    meta_data: Mapping[str, str] | None = None
    """At most 16 texts of your own, by name."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("role", "role", required=True, check=Check(types=("string",), enum=("user", "assistant"))),
        Field(
            "type",
            "type",
            check=Check(
                types=("string",),
                enum=(
                    "question",
                    "answer",
                    "function_call",
                    "tool_output",
                    "tool_response",
                    "follow_up",
                    "verbose",
                    "knowledge",
                    "",
                ),
            ),
        ),
        Field("content", "content", check=Check(types=("string",))),
        Field(
            "content_type",
            "content_type",
            check=Check(types=("string",), enum=("text", "object_string", "card", "audio")),
        ),
        Field("meta_data", "meta_data", check=Check(types=("object",), items=Check(types=("string",)))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.role = d["role"]
        self.type = d.get("type")
        self.content = d.get("content")
        self.content_type = d.get("content_type")
        self.meta_data = d.get("meta_data")
        self.raw = d
        return self

    @staticmethod
    def builder() -> EnterMessageBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.enter_message import EnterMessageBuilder

        return EnterMessageBuilder()
