# Copied from overlays/dify/client.py. Edit that file, then run: python -m generator sync
"""The client for everything Dify serves: one object, one connection pool, both kinds of keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .services.client import AsyncServiceClient, ServiceClient

if TYPE_CHECKING:
    from typing_extensions import Self

    from .client_builder import ClientBuilder
    from .conversation import AsyncConversation, Conversation


class DifyClient(ServiceClient):
    __doc__ = ServiceClient.__doc__

    @classmethod
    def builder(cls) -> ClientBuilder[Self]:
        """A builder for a client: ``DifyClient.builder().api_key("app-...").user("u").build()``."""
        from .client_builder import ClientBuilder

        return ClientBuilder(cls)

    def conversation(
        self, *, user: str | None = None, conversation_id: str | None = None, inputs: Mapping[str, Any] | None = None
    ) -> Conversation:
        """A conversation with the app of this client's key, new or continued; see ``Conversation``."""
        from .conversation import Conversation

        return Conversation(self, user=user, conversation_id=conversation_id, inputs=inputs)


class AsyncDifyClient(AsyncServiceClient):
    __doc__ = AsyncServiceClient.__doc__

    @classmethod
    def builder(cls) -> ClientBuilder[Self]:
        """As ``DifyClient.builder``."""
        from .client_builder import ClientBuilder

        return ClientBuilder(cls)

    def conversation(
        self, *, user: str | None = None, conversation_id: str | None = None, inputs: Mapping[str, Any] | None = None
    ) -> AsyncConversation:
        """As ``DifyClient.conversation``."""
        from .conversation import AsyncConversation

        return AsyncConversation(self, user=user, conversation_id=conversation_id, inputs=inputs)
