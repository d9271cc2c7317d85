"""Coze as a backend: one bot, through the generated client."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Mapping
from typing import Any, Final

from coze_client import (
    AsyncChatStream,
    AsyncCozeClient,
    CozeAPIError,
    audio_part,
    errors,
    file_part,
    image_part,
    text_part,
    user_parts,
    user_text,
)
from coze_client.errors import ApiError

from ..config_table import ConfigError
from ..core_events import ConversationKnown, CoreEvent
from ..errors import GatewayError
from .base import Attachment, Turn
from .coze_events import PROVIDER, CozeEvents
from .failures import as_gateway_error

_BUSY: Final = "4016"
"""The conversation has a chat in progress."""
_OVER: Final = "4104"
"""The chat cannot be cancelled: it is over."""
_PARTS: Final = {"image": image_part, "audio": audio_part}


class CozeBackend:
    """One bot of Coze.

    Args:
        bot_id: the bot.
        token: access token.
        base_url: address of Coze; coze.com if left out.

    Raises:
        ConfigError: the address is none.
    """

    provider = PROVIDER
    honours: frozenset[str] = frozenset()

    def __init__(self, bot_id: str, token: str, base_url: str | None = None) -> None:
        self._bot_id: Final = bot_id
        try:
            # A refusal is the caller's to deal with: nothing is sent twice here, and no caller waits for a connection.
            self._client: Final = AsyncCozeClient(base_url, token, max_retries=0, max_connections=None)
        except ApiError as exc:
            raise ConfigError(f"{PROVIDER}: {exc}") from exc

    async def open(self, turn: Turn) -> CozeRun:
        """As ``Backend.open``; a conversation is made before the first chat."""
        try:
            conversation = turn.conversation or (await self._client.conversations.create(bot_id=self._bot_id)).id
            stream = self._client.chat.stream(
                bot_id=self._bot_id,
                conversation_id=conversation,
                user_id=turn.session_id,
                additional_messages=[_message(turn)],
                custom_variables={name: _text(value) for name, value in turn.inputs.items()} or None,
            )
            await stream.__aenter__()
        except ApiError as exc:
            raise _told(exc) from exc
        return CozeRun(self._client, stream, conversation)

    async def stop_left(self, session_id: str, handle: str) -> None:
        """As ``Backend.stop_left``."""
        conversation, chat = json.loads(handle)
        await _cancel(self._client, conversation, chat)

    async def upload(self, session_id: str, name: str, content_type: str, content: bytes) -> Mapping[str, Any]:
        """As ``Backend.upload``."""
        try:
            found = await self._client.files.upload(file=(name, content, content_type))
        except ApiError as exc:
            raise _told(exc) from exc
        return {"id": found.id}

    async def forget(self, session_id: str, conversation: str) -> None:
        """As ``Backend.forget``."""
        try:
            await self._client.conversations.delete(conversation_id=conversation)
        except ApiError as exc:
            raise _told(exc) from exc

    async def close(self) -> None:
        """As ``Backend.close``."""
        await self._client.aclose()


class CozeRun:
    """One chat. Cancelling it changes its status, but its stream goes on; so the connection is closed then."""

    closes_on_stop = True

    def __init__(self, client: AsyncCozeClient, stream: AsyncChatStream, conversation: str) -> None:
        self._client: Final = client
        self._opened: Final = stream
        self._conversation: Final = conversation
        self._mapping: Final = CozeEvents(stream.logid, stream.redacted)

    @property
    def handle(self) -> str | None:
        """As ``Run.handle``: conversation and chat."""
        chat = self._mapping.chat_id
        return None if chat is None else json.dumps([self._mapping.conversation_id or self._conversation, chat])

    async def events(self) -> AsyncGenerator[CoreEvent, None]:
        """As ``Run.events``."""
        mapping = self._mapping
        yield ConversationKnown(self._conversation)
        mapping.conversation_id = self._conversation
        try:
            async for event in self._opened:
                raw = event.raw
                for found in mapping.take({"event": event.event} if isinstance(raw, str) else raw):
                    yield found
        except ApiError as exc:
            raise _told(exc) from exc
        for found in mapping.end():
            yield found

    async def stop(self) -> None:
        """As ``Run.stop``."""
        mapping = self._mapping
        if mapping.chat_id is not None:
            await _cancel(self._client, mapping.conversation_id or self._conversation, mapping.chat_id)

    async def close(self) -> None:
        """As ``Run.close``."""
        await self._opened.aclose()


async def _cancel(client: AsyncCozeClient, conversation: str, chat: str) -> None:
    """Cancel a chat; that it is over already is no failure."""
    try:
        await client.chat.cancel(conversation_id=conversation, chat_id=chat)
    except CozeAPIError as exc:
        if exc.code != _OVER:
            raise _told(exc) from exc
    except ApiError as exc:
        raise _told(exc) from exc


def _told(problem: ApiError) -> GatewayError:
    if isinstance(problem, CozeAPIError) and problem.code == _BUSY:
        message = "the provider answers another message of this conversation"
        return GatewayError("SESSION_BUSY", message, provider=PROVIDER, code=_BUSY)
    return as_gateway_error(problem, errors, PROVIDER)


def _message(turn: Turn) -> Any:
    if not turn.attachments:
        return user_text(turn.text)
    return user_parts([text_part(turn.text), *(_part(one) for one in turn.attachments)])


def _part(attachment: Attachment) -> Any:
    main = attachment.content_type.partition("/")[0]
    kind = attachment.kind if attachment.kind in _PARTS else main
    return _PARTS.get(kind, file_part)(file_id=attachment.ref["id"])


def _text(value: Any) -> str:
    """Variables of a bot are texts."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
