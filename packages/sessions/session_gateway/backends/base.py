"""What an adapter of a provider has to do. The services know providers only by this."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from ..core_events import CoreEvent


@dataclass(frozen=True)
class Attachment:
    """A file of a message, as the provider knows it."""

    ref: Mapping[str, Any]
    """What ``upload`` gave."""
    content_type: str
    kind: str
    """Kind of the message's part: ``image``, ``file`` or ``audio``."""


@dataclass(frozen=True)
class Turn:
    """One message to answer."""

    session_id: str
    """Also the name of the end user at the provider."""
    text: str
    conversation: str | None = None
    """The provider's conversation to continue."""
    attachments: Sequence[Attachment] = ()
    inputs: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """``metadata.inputs`` of the session."""


class Run(Protocol):
    """One answer that a provider makes."""

    closes_on_stop: bool
    """Whether the connection is closed as soon as the provider was told to stop, because it would go on."""

    def events(self) -> AsyncGenerator[CoreEvent, None]:
        """What the provider says, to the end of its stream.

        Raises:
            GatewayError: the connection broke, or what came cannot be understood.
        """
        ...

    @property
    def handle(self) -> str | None:
        """By what the answer can be stopped, by a later process too (``Backend.stop_left``); ``None`` until the
        provider has said it."""
        ...

    async def stop(self) -> None:
        """Ask the provider to stop. Called at most once, when there is a ``handle``.

        Raises:
            GatewayError: the provider refused.
        """
        ...

    async def close(self) -> None:
        """Close the connection. May be called more than once."""
        ...


class Backend(Protocol):
    """A provider, as one model of the gateway."""

    provider: str
    """``dify``, ``coze``, ``scripted``: named in errors and events."""
    honours: frozenset[str]
    """Parameters of a session that the provider can honour."""

    async def open(self, turn: Turn) -> Run:
        """Ask the provider; returns when it has accepted.

        Raises:
            GatewayError: it refused, or cannot be reached.
        """
        ...

    async def stop_left(self, session_id: str, handle: str) -> None:
        """Ask the provider to stop an answer that an earlier process asked for.

        Args:
            session_id: its session.
            handle: ``Run.handle``, as it was then.

        Raises:
            GatewayError: the provider refused, or cannot be reached.
        """
        ...

    async def upload(self, session_id: str, name: str, content_type: str, content: bytes) -> Mapping[str, Any]:
        """Hand a file to the provider.

        Returns:
            What ``Attachment.ref`` has to hold, plain JSON.

        Raises:
            GatewayError: it refused, or cannot be reached.
        """
        ...

    async def forget(self, session_id: str, conversation: str) -> None:
        """Delete a conversation at the provider.

        Raises:
            GatewayError: it refused, or cannot be reached.
        """
        ...

    async def close(self) -> None:
        """Close all connections."""
        ...
