"""Ask which questions could come next: ``GET /messages/{message_id}/suggested``."""

from __future__ import annotations

import asyncio
import os

from dify_client import ApiError, AsyncDifyClient, BadRequestError, DifyClient

USER = "[Example] user"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Ask, print the suggestions, and clean up."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        answer = client.chat.complete(query="What is a monad?")
        try:
            suggested = client.chat.suggested(message_id=answer.message_id)
            for question in suggested.data:
                print(question)
        except BadRequestError as error:
            print(f"the app makes no suggestions: {error.message}")
        finally:
            client.chat.conversations.delete(conversation_id=answer.conversation_id)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        answer = await client.chat.complete(query="What is a monad?")
        try:
            suggested = await client.chat.suggested(message_id=answer.message_id)
            for question in suggested.data:
                print(question)
        except BadRequestError as error:
            print(f"the app makes no suggestions: {error.message}")
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
