# Generated from spec/dify/conversations.yaml (DeleteConversationRequest): edit that, not this file.
"""Builder of ``DeleteConversationRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.delete_conversation_request import DeleteConversationRequest


class DeleteConversationRequestBuilder(Builder["DeleteConversationRequest"]):
    """Builds a ``DeleteConversationRequest`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def user(self, value: str) -> Self:
        """Your name for the end user; only what belongs to this user is found. Default: the client's ``user``."""
        return self._set("user", value)

    def build(self) -> DeleteConversationRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.delete_conversation_request import DeleteConversationRequest

        return self._build(DeleteConversationRequest)
