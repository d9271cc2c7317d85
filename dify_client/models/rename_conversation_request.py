# Generated from spec/dify/conversations.yaml (RenameConversationRequest): edit that, not this file.
"""A new name for a conversation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field, Rule

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.rename_conversation_request import RenameConversationRequestBuilder


@define(kw_only=True)
class RenameConversationRequest(RequestModel):
    """A new name for a conversation."""

    name: str | None = None
    """The name. Not needed with ``auto_generate``. Example: ``Holiday plans``."""

    auto_generate: bool | None = None
    """Whether a model makes up the name."""

    user: str | None = None
    """Your name for the end user; only what belongs to this user is found. Example: ``user-123``."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", check=Check(types=("string",))),
        Field("auto_generate", "auto_generate", check=Check(types=("boolean",))),
        Field("user", "user", check=Check(types=("string",), min_length=1), client_default="user"),
    )
    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "renaming a conversation needs name, or auto_generate=True", require_any=("name", ("auto_generate", True))
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.name = d.get("name")
        self.auto_generate = d.get("auto_generate")
        self.user = d.get("user")
        self.raw = d
        return self

    @staticmethod
    def builder() -> RenameConversationRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.rename_conversation_request import RenameConversationRequestBuilder

        return RenameConversationRequestBuilder()
