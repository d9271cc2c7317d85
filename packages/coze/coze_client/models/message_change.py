# Generated from spec/coze/messages.yaml (MessageChange): edit that, not this file.
"""A change of a message."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.message_change import MessageChangeBuilder
    from .content_type import ContentType


@define(kw_only=True)
class MessageChange(RequestModel):
    """A change of a message."""

    content: str | None = None
    """Text, or the JSON text of a list of parts."""

    content_type: ContentType | None = None
    """What the content is. One of ``text``, ``object_string``, ``card``, ``audio``."""

    meta_data: Mapping[str, str] | None = None
    """At most 16 texts of your own, by name."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
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
        self.content = d.get("content")
        self.content_type = d.get("content_type")
        self.meta_data = d.get("meta_data")
        self.raw = d
        return self

    @staticmethod
    def builder() -> MessageChangeBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.message_change import MessageChangeBuilder

        return MessageChangeBuilder()
