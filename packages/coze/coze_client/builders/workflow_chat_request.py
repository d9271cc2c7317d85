# Generated from spec/coze/workflows.yaml (WorkflowChatRequest): edit that, not this file.
"""Builder of ``WorkflowChatRequest``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.enter_message import EnterMessage
    from ..models.workflow_chat_request import WorkflowChatRequest


class WorkflowChatRequestBuilder(Builder["WorkflowChatRequest"]):
    """Builds a ``WorkflowChatRequest`` step by step; ``build()`` checks it. Needed: ``workflow_id``,
    ``additional_messages``.
    """

    __slots__ = ()

    def workflow_id(self, value: str) -> Self:
        """The chatflow."""
        return self._set("workflow_id", value)

    def additional_messages(self, value: Sequence[EnterMessage]) -> Self:
        """What is said; the last one is the question."""
        return self._set("additional_messages", value)

    def parameters(self, value: Mapping[str, Any]) -> Self:
        """What it is given."""
        return self._set("parameters", value)

    def app_id(self, value: str) -> Self:
        """App it runs for."""
        return self._set("app_id", value)

    def bot_id(self, value: str) -> Self:
        """Bot it runs for."""
        return self._set("bot_id", value)

    def conversation_id(self, value: str) -> Self:
        """Conversation to go on with."""
        return self._set("conversation_id", value)

    def ext(self, value: Mapping[str, str]) -> Self:
        """``latitude``, ``longitude`` and ``user_id`` of the end user."""
        return self._set("ext", value)

    def build(self) -> WorkflowChatRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.workflow_chat_request import WorkflowChatRequest

        return self._build(WorkflowChatRequest)
