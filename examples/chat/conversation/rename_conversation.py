"""Name a conversation, or let the app find a name: ``POST /conversations/{conversation_id}/name``."""

from __future__ import annotations

import asyncio
import os

from dify_client import ApiError, AsyncDifyClient, DifyClient

USER = "[Example] user"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Start a conversation, let the app name it, name it by hand, and delete it."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        started = client.chat.complete(query="What is a monad?")
        conversation_id = started.conversation_id
        try:
            found = client.chat.conversations.rename(conversation_id=conversation_id, auto_generate=True)
            print(f"named by the app: {found.name}")
            given = client.chat.conversations.rename(conversation_id=conversation_id, name="[Example] About monads")
            print(f"named by hand: {given.name}")
        finally:
            client.chat.conversations.delete(conversation_id=conversation_id)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        started = await client.chat.complete(query="What is a monad?")
        conversation_id = started.conversation_id
        try:
            found = await client.chat.conversations.rename(conversation_id=conversation_id, auto_generate=True)
            print(f"named by the app: {found.name}")
            given = await client.chat.conversations.rename(
                conversation_id=conversation_id, name="[Example] About monads"
            )
            print(f"named by hand: {given.name}")
        finally:
            await client.chat.conversations.delete(conversation_id=conversation_id)


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
