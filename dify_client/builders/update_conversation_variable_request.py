# Generated from spec/dify/conversations.yaml (UpdateConversationVariableRequest): edit that, not this file.
"""Builder of ``UpdateConversationVariableRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.update_conversation_variable_request import UpdateConversationVariableRequest


class UpdateConversationVariableRequestBuilder(Builder["UpdateConversationVariableRequest"]):
    """Builds an ``UpdateConversationVariableRequest`` step by step; ``build()`` checks it. Needed: ``value``."""

    __slots__ = ()

    def value(self, value: Any) -> Self:
        """The value, of the variable's type: text, number, boolean, object or list."""
        return self._set("value", value)

    def user(self, value: str) -> Self:
        """Your name for the end user; only what belongs to this user is found. Default: the client's ``user``."""
        return self._set("user", value)

    def build(self) -> UpdateConversationVariableRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.update_conversation_variable_request import UpdateConversationVariableRequest

        return self._build(UpdateConversationVariableRequest)
