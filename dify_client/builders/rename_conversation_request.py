# Generated from spec/dify/conversations.yaml (RenameConversationRequest): edit that, not this file.
"""Builder of ``RenameConversationRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.rename_conversation_request import RenameConversationRequest


class RenameConversationRequestBuilder(Builder["RenameConversationRequest"]):
    """Builds a ``RenameConversationRequest`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def name(self, value: str) -> Self:
        """The name. Not needed with ``auto_generate``."""
        return self._set("name", value)

    def auto_generate(self, value: bool) -> Self:
        """Whether a model makes up the name."""
        return self._set("auto_generate", value)

    def user(self, value: str) -> Self:
        """Your name for the end user; only what belongs to this user is found. Default: the client's ``user``."""
        return self._set("user", value)

    def build(self) -> RenameConversationRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.rename_conversation_request import RenameConversationRequest

        return self._build(RenameConversationRequest)
