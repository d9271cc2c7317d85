# Generated from spec/dify/conversations.yaml (UpdateConversationVariableRequest): edit that, not this file.
"""A new value for a variable."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.update_conversation_variable_request import UpdateConversationVariableRequestBuilder


@define(kw_only=True)
class UpdateConversationVariableRequest(RequestModel):
    """A new value for a variable."""

    value: Any
    """The value, of the variable's type: text, number, boolean, object or list."""

    user: str | None = None
    """Your name for the end user; only what belongs to this user is found. Example: ``user-123``."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("value", "value", required=True),
        Field("user", "user", check=Check(types=("string",), min_length=1), client_default="user"),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.value = d["value"]
        self.user = d.get("user")
        self.raw = d
        return self

    @staticmethod
    def builder() -> UpdateConversationVariableRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.update_conversation_variable_request import UpdateConversationVariableRequestBuilder

        return UpdateConversationVariableRequestBuilder()
