# Generated from spec/coze/messages.yaml (MessageCreation): edit that, not this file.
"""A message to add."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.message_creation import MessageCreationBuilder
    from .content_type import ContentType
    from .role import Role


@define(kw_only=True)
class MessageCreation(RequestModel):
    """A message to add."""

    role: Role
    """Who says it. One of ``user``, ``assistant``."""

    content: str
    """Text, or the JSON text of a list of parts."""

    content_type: ContentType
    """What the content is. One of ``text``, ``object_string``, ``card``, ``audio``."""

    meta_data: Mapping[str, str] | None = None
    """At most 16 texts of your own, by name."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("role", "role", required=True, check=Check(types=("string",), enum=("user", "assistant"))),
        Field("content", "content", required=True, check=Check(types=("string",))),
        Field(
            "content_type",
            "content_type",
            required=True,
            check=Check(types=("string",), enum=("text", "object_string", "card", "audio")),
        ),
        Field("meta_data", "meta_data", check=Check(types=("object",), items=Check(types=("string",)))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.role = d["role"]
        self.content = d["content"]
        self.content_type = d["content_type"]
        self.meta_data = d.get("meta_data")
        self.raw = d
        return self

    @staticmethod
    def builder() -> MessageCreationBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.message_creation import MessageCreationBuilder

        return MessageCreationBuilder()
