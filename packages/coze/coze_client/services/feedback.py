# Generated from spec/coze/messages.yaml: edit that, not this file.
"""What people think of a message."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import RequestOptions
    from ..models.feedback_type import FeedbackType
    from ..models.receipt import Receipt


class FeedbackResource:
    """What people think of a message."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create(
        self,
        *,
        conversation_id: str,
        message_id: str,
        feedback_type: FeedbackType,
        reason_types: Sequence[str] | None = None,
        comment: str | None = None,
        options: RequestOptions | None = None,
    ) -> Receipt:
        """Say what somebody thinks of a message.

        A second word replaces the first.

        ``POST /v1/conversations/{conversation_id}/messages/{message_id}/feedback``

        Args:
            conversation_id: Its conversation.
            message_id: The message.
            feedback_type: Good or bad. One of ``like``, ``unlike``.
            reason_types: Why.
            comment: Why in words.
            options: settings of this call alone.

        Returns:
            Done.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.create_feedback import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "conversation_id": conversation_id,
                "message_id": message_id,
                "feedback_type": feedback_type,
                "reason_types": reason_types,
                "comment": comment,
            },
            options,
        )

    def delete(self, *, conversation_id: str, message_id: str, options: RequestOptions | None = None) -> Receipt:
        """Take back what somebody thinks of a message.

        As if nothing had been said.

        ``DELETE /v1/conversations/{conversation_id}/messages/{message_id}/feedback``

        Args:
            conversation_id: Its conversation.
            message_id: The message.
            options: settings of this call alone.

        Returns:
            Done.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.delete_feedback import OPERATION

        return self._client.fetch(OPERATION, {"conversation_id": conversation_id, "message_id": message_id}, options)


class FeedbackResourceWithResponse:
    """FeedbackResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = FeedbackResource(client)
        self.create = with_response(calls.create)
        self.delete = with_response(calls.delete)


class AsyncFeedbackResource:
    """What people think of a message.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        conversation_id: str,
        message_id: str,
        feedback_type: FeedbackType,
        reason_types: Sequence[str] | None = None,
        comment: str | None = None,
        options: RequestOptions | None = None,
    ) -> Receipt:
        """Say what somebody thinks of a message.

        A second word replaces the first.

        ``POST /v1/conversations/{conversation_id}/messages/{message_id}/feedback``

        Args:
            conversation_id: Its conversation.
            message_id: The message.
            feedback_type: Good or bad. One of ``like``, ``unlike``.
            reason_types: Why.
            comment: Why in words.
            options: settings of this call alone.

        Returns:
            Done.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.create_feedback import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "conversation_id": conversation_id,
                "message_id": message_id,
                "feedback_type": feedback_type,
                "reason_types": reason_types,
                "comment": comment,
            },
            options,
        )

    async def delete(self, *, conversation_id: str, message_id: str, options: RequestOptions | None = None) -> Receipt:
        """Take back what somebody thinks of a message.

        As if nothing had been said.

        ``DELETE /v1/conversations/{conversation_id}/messages/{message_id}/feedback``

        Args:
            conversation_id: Its conversation.
            message_id: The message.
            options: settings of this call alone.

        Returns:
            Done.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.delete_feedback import OPERATION

        return await self._client.fetch(
            OPERATION, {"conversation_id": conversation_id, "message_id": message_id}, options
        )


class AsyncFeedbackResourceWithResponse:
    """AsyncFeedbackResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncFeedbackResource(client)
        self.create = async_with_response(calls.create)
        self.delete = async_with_response(calls.delete)
