"""Dify as a backend: chat, agent, chatflow and completion apps, through the generated client."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from typing import Any, Final, TypeAlias

from dify_client import AsyncChatStream, AsyncCompletionStream, AsyncDifyClient, errors
from dify_client.errors import ApiError
from dify_client.models import FileInput

from ..config_table import ConfigError
from ..core_events import CoreEvent
from .base import Attachment, Turn
from .dify_events import PROVIDER, DifyEvents
from .failures import as_gateway_error

_Stream: TypeAlias = "AsyncChatStream | AsyncCompletionStream"


class DifyBackend:
    """One Dify app.

    Args:
        app: ``chat``, ``agent``, ``chatflow`` or ``completion``.
        api_key: key of the app.
        base_url: address of the Dify, with ``/v1``; Dify's cloud if left out.

    Raises:
        ConfigError: the address is none.
    """

    provider = PROVIDER
    honours: frozenset[str] = frozenset()

    def __init__(self, app: str, api_key: str, base_url: str | None = None) -> None:
        self._app: Final = app
        try:
            # A refusal is the caller's to deal with: nothing is sent twice here, and no caller waits for a connection.
            self._client: Final = AsyncDifyClient(base_url, api_key, max_retries=0, max_connections=None)
        except ApiError as exc:
            raise ConfigError(f"{PROVIDER}: {exc}") from exc

    async def open(self, turn: Turn) -> DifyRun:
        """As ``Backend.open``."""
        stream = self._stream(turn)
        try:
            await stream.__aenter__()
        except ApiError as exc:
            raise as_gateway_error(exc, errors, PROVIDER) from exc
        return DifyRun(stream)

    async def stop_left(self, session_id: str, handle: str) -> None:
        """As ``Backend.stop_left``; Dify takes it for no error that the answer is over."""
        client = self._client
        try:
            if self._app == "completion":
                await client.completion.stop(task_id=handle, user=session_id)
            else:
                service = client.chatflow if self._app == "chatflow" else client.chat
                await service.stop(task_id=handle, user=session_id)
        except ApiError as exc:
            raise as_gateway_error(exc, errors, PROVIDER) from exc

    async def upload(self, session_id: str, name: str, content_type: str, content: bytes) -> Mapping[str, Any]:
        """As ``Backend.upload``."""
        try:
            found = await self._client.core.files.upload(file=(name, content, content_type), user=session_id)
        except ApiError as exc:
            raise as_gateway_error(exc, errors, PROVIDER) from exc
        return {"id": found.id}

    async def forget(self, session_id: str, conversation: str) -> None:
        """As ``Backend.forget``; completion apps have no conversations."""
        if self._app == "completion":
            return
        try:
            await self._client.chat.conversations.delete(conversation_id=conversation, user=session_id)
        except ApiError as exc:
            raise as_gateway_error(exc, errors, PROVIDER) from exc

    async def close(self) -> None:
        """As ``Backend.close``."""
        await self._client.aclose()

    def _stream(self, turn: Turn) -> _Stream:
        files = [_file_input(one) for one in turn.attachments] or None
        if self._app == "completion":
            inputs = {"query": turn.text, **turn.inputs}
            return self._client.completion.stream(inputs=inputs, user=turn.session_id, files=files)
        service = self._client.chatflow if self._app == "chatflow" else self._client.chat
        return service.stream(
            query=turn.text, inputs=turn.inputs, user=turn.session_id, conversation_id=turn.conversation, files=files
        )


class DifyRun:
    """One answer of an app."""

    closes_on_stop = False

    def __init__(self, stream: _Stream) -> None:
        self._opened: Final = stream

    @property
    def handle(self) -> str | None:
        """As ``Run.handle``: the id of the task."""
        return self._opened.task_id

    async def events(self) -> AsyncGenerator[CoreEvent, None]:
        """As ``Run.events``."""
        mapping = DifyEvents(self._opened.redacted)
        try:
            async for event in self._opened:
                raw = event.raw
                for found in mapping.take({} if isinstance(raw, str) else raw):
                    yield found
        except ApiError as exc:
            raise as_gateway_error(exc, errors, PROVIDER) from exc
        for found in mapping.end():
            yield found

    async def stop(self) -> None:
        """As ``Run.stop``."""
        try:
            await self._opened.stop()
        except ApiError as exc:
            raise as_gateway_error(exc, errors, PROVIDER) from exc

    async def close(self) -> None:
        """As ``Run.close``."""
        await self._opened.aclose()


def _file_input(attachment: Attachment) -> FileInput:
    main = attachment.content_type.partition("/")[0]
    kind = attachment.kind if attachment.kind in ("image", "audio") else main
    upload_id: str = attachment.ref["id"]
    if kind == "image":
        return FileInput(type="image", transfer_method="local_file", upload_file_id=upload_id)
    if kind == "audio":
        return FileInput(type="audio", transfer_method="local_file", upload_file_id=upload_id)
    if kind == "video":
        return FileInput(type="video", transfer_method="local_file", upload_file_id=upload_id)
    return FileInput(type="document", transfer_method="local_file", upload_file_id=upload_id)
