"""Read a conversation again: ``GET /messages``."""

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
    """Ask twice, read the newest message, the one before it, and then all of them."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        talk = client.conversation()
        try:
            talk.send("What is a monad?")
            talk.send("And a functor?")
            conversation_id = talk.conversation_id or ""

            newest = client.chat.conversations.messages(conversation_id=conversation_id, limit=1)
            print([message.query for message in newest.data], newest.has_more)
            if newest.has_more:
                # Pages go back in time: the next one ends before the first message of this one.
                older = client.chat.conversations.messages(
                    conversation_id=conversation_id, limit=1, first_id=newest.data[0].id
                )
                print([message.query for message in older.data])

            for message in client.chat.conversations.iter_messages(conversation_id=conversation_id, limit=100):
                print(f"{message.query} -> {message.answer}")
        except NotFoundError as error:
            print(f"the conversation is gone: {error.message}")
        finally:
            if talk.conversation_id:
                client.chat.conversations.delete(conversation_id=talk.conversation_id)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        talk = client.conversation()
        try:
            await talk.send("What is a monad?")
            await talk.send("And a functor?")
            conversation_id = talk.conversation_id or ""

            newest = await client.chat.conversations.messages(conversation_id=conversation_id, limit=1)
            print([message.query for message in newest.data], newest.has_more)
            if newest.has_more:
                older = await client.chat.conversations.messages(
                    conversation_id=conversation_id, limit=1, first_id=newest.data[0].id
                )
                print([message.query for message in older.data])

            async for message in client.chat.conversations.iter_messages(conversation_id=conversation_id, limit=100):
                print(f"{message.query} -> {message.answer}")
        except NotFoundError as error:
            print(f"the conversation is gone: {error.message}")
        finally:
            if talk.conversation_id:
                await client.chat.conversations.delete(conversation_id=talk.conversation_id)


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
