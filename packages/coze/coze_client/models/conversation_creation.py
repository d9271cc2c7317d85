# Generated from spec/coze/talks.yaml (ConversationCreation): edit that, not this file.
"""A conversation to begin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.conversation_creation import ConversationCreationBuilder


@define(kw_only=True)
class ConversationCreation(RequestModel):
    """A conversation to begin."""

    messages: Sequence[EnterMessage] | None = None
    """What was said already. At most 16 items."""

    meta_data: Mapping[str, str] | None = None
    """At most 16 texts of your own, by name."""

    bot_id: str | None = None
    """Bot it is with; others do not see it then."""

    name: str | None = None
    """Its name."""

    connector_id: str | None = None
    """Channel; ``1024`` is the API."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field(
            "messages",
            "messages",
            check=Check(types=("array",), max_items=16, items=Check(types=("object",), model=lambda: (EnterMessage,))),
        ),
        Field("meta_data", "meta_data", check=Check(types=("object",), items=Check(types=("string",)))),
        Field("bot_id", "bot_id", check=Check(types=("string",))),
        Field("name", "name", check=Check(types=("string",))),
        Field("connector_id", "connector_id", check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d.get("messages")
        self.messages = (
            [EnterMessage.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.meta_data = d.get("meta_data")
        self.bot_id = d.get("bot_id")
        self.name = d.get("name")
        self.connector_id = d.get("connector_id")
        self.raw = d
        return self

    @staticmethod
    def builder() -> ConversationCreationBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.conversation_creation import ConversationCreationBuilder

        return ConversationCreationBuilder()


from .enter_message import EnterMessage
