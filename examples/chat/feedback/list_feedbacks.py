"""List what users thought of the app's answers: ``GET /app/feedbacks``."""

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
    """One page, then all of them, and of these only the comments of this user."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        answer = client.chat.complete(query="What is a monad?")
        try:
            client.chat.feedback.submit(message_id=answer.message_id, rating="like", content="[Example] Clear.")
            page = client.chat.feedback.list(page=1, limit=20)
            print(f"{len(page.data)} on the first page")
            for feedback in client.chat.feedback.iter(limit=50):
                if feedback.rating == "like" and (feedback.content or "").startswith("[Example]"):
                    print(feedback.message_id, feedback.content)
            client.chat.feedback.submit(message_id=answer.message_id, rating=None)
        finally:
            client.chat.conversations.delete(conversation_id=answer.conversation_id)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        answer = await client.chat.complete(query="What is a monad?")
        try:
            await client.chat.feedback.submit(message_id=answer.message_id, rating="like", content="[Example] Clear.")
            page = await client.chat.feedback.list(page=1, limit=20)
            print(f"{len(page.data)} on the first page")
            async for feedback in client.chat.feedback.iter(limit=50):
                if feedback.rating == "like" and (feedback.content or "").startswith("[Example]"):
                    print(feedback.message_id, feedback.content)
            await client.chat.feedback.submit(message_id=answer.message_id, rating=None)
        finally:
            await client.chat.conversations.delete(conversation_id=answer.conversation_id)


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
