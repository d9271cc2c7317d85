"""Delete a conversation: ``DELETE /conversations/{conversation_id}``."""

from __future__ import annotations

import asyncio
import os

from dify_client import ApiError, AsyncDifyClient, DifyClient, NotFoundError

USER = "[Example] user"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Delete one conversation that was just made, then whatever examples have left behind."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        answer = client.chat.complete(query="What is a monad?")
        client.chat.conversations.rename(conversation_id=answer.conversation_id, name="[Example] To be deleted")
        client.chat.conversations.delete(conversation_id=answer.conversation_id)
        try:
            client.chat.conversations.delete(conversation_id=answer.conversation_id)
        except NotFoundError as error:
            print(f"gone: {error.message}")

        # Collected first: a list that shrinks while it is read would skip some.
        left = [one for one in client.chat.conversations.iter() if one.name.startswith("[Example]")]
        for conversation in left:
            client.chat.conversations.delete(conversation_id=conversation.id)
            print(f"deleted {conversation.name}")


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        answer = await client.chat.complete(query="What is a monad?")
        await client.chat.conversations.rename(conversation_id=answer.conversation_id, name="[Example] To be deleted")
        await client.chat.conversations.delete(conversation_id=answer.conversation_id)
        try:
            await client.chat.conversations.delete(conversation_id=answer.conversation_id)
        except NotFoundError as error:
            print(f"gone: {error.message}")

        left = [one async for one in client.chat.conversations.iter() if one.name.startswith("[Example]")]
        for conversation in left:
            await client.chat.conversations.delete(conversation_id=conversation.id)
            print(f"deleted {conversation.name}")


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
