"""List the conversations of a user: ``GET /conversations``."""

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
    """Start three, read a page in an order, the page after it, and then all of them."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        started: list[str] = []
        try:
            for subject in ("monads", "functors", "monoids"):
                answer = client.chat.complete(query=f"What are {subject}?")
                started.append(answer.conversation_id)
                client.chat.conversations.rename(conversation_id=started[-1], name=f"[Example] About {subject}")

            first = client.chat.conversations.list(limit=2, sort_by="-created_at")
            print([conversation.name for conversation in first.data], first.has_more)
            if first.has_more:
                # The next page begins after the last one seen.
                more = client.chat.conversations.list(limit=2, sort_by="-created_at", last_id=first.data[-1].id)
                print([conversation.name for conversation in more.data])

            for conversation in client.chat.conversations.iter(limit=100):
                print(conversation.id, conversation.name)
        finally:
            for conversation_id in started:
                client.chat.conversations.delete(conversation_id=conversation_id)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        started: list[str] = []
        try:
            for subject in ("monads", "functors", "monoids"):
                answer = await client.chat.complete(query=f"What are {subject}?")
                started.append(answer.conversation_id)
                await client.chat.conversations.rename(conversation_id=started[-1], name=f"[Example] About {subject}")

            first = await client.chat.conversations.list(limit=2, sort_by="-created_at")
            print([conversation.name for conversation in first.data], first.has_more)
            if first.has_more:
                more = await client.chat.conversations.list(limit=2, sort_by="-created_at", last_id=first.data[-1].id)
                print([conversation.name for conversation in more.data])

            async for conversation in client.chat.conversations.iter(limit=100):
                print(conversation.id, conversation.name)
        finally:
            for conversation_id in started:
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
