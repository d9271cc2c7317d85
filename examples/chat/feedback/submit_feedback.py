"""Say what you think of an answer: ``POST /messages/{message_id}/feedbacks``."""

from __future__ import annotations

import asyncio
import os
import uuid

from dify_client import ApiError, AsyncDifyClient, DifyClient, NotFoundError

USER = "[Example] user"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Like an answer with a comment, change that, and take it back."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        answer = client.chat.complete(query="What is a monad?")
        try:
            client.chat.feedback.submit(message_id=answer.message_id, rating="like", content="[Example] Clear.")
            client.chat.feedback.submit(message_id=answer.message_id, rating="dislike", content="[Example] Too short.")
            # None is sent as null, which takes the feedback back; leaving rating out would not.
            done = client.chat.feedback.submit(message_id=answer.message_id, rating=None)
            print(done.result)
            client.chat.feedback.submit(message_id=str(uuid.uuid4()), rating="like")
        except NotFoundError as error:
            print(f"nobody wrote this message: {error.message}")
        finally:
            client.chat.conversations.delete(conversation_id=answer.conversation_id)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        answer = await client.chat.complete(query="What is a monad?")
        try:
            await client.chat.feedback.submit(message_id=answer.message_id, rating="like", content="[Example] Clear.")
            await client.chat.feedback.submit(
                message_id=answer.message_id, rating="dislike", content="[Example] Too short."
            )
            done = await client.chat.feedback.submit(message_id=answer.message_id, rating=None)
            print(done.result)
            await client.chat.feedback.submit(message_id=str(uuid.uuid4()), rating="like")
        except NotFoundError as error:
            print(f"nobody wrote this message: {error.message}")
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
