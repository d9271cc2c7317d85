"""Delete a written answer: ``DELETE /apps/annotations/{annotation_id}``."""

from __future__ import annotations

import asyncio
import os

from dify_client import ApiError, AsyncDifyClient, DifyClient, NotFoundError


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Delete one that was just made, then whatever examples have left behind."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY")) as client:
        made = client.chat.annotations.create(question="[Example] What is a monad?", answer="A monoid.")
        client.chat.annotations.delete(annotation_id=made.id)
        try:
            client.chat.annotations.delete(annotation_id=made.id)
        except NotFoundError as error:
            print(f"gone: {error.message}")

        # Collected first: a list that shrinks while it is read would skip some.
        left = [one for one in client.chat.annotations.iter() if (one.question or "").startswith("[Example]")]
        for annotation in left:
            client.chat.annotations.delete(annotation_id=annotation.id)
            print(f"deleted {annotation.question}")


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY")) as client:
        made = await client.chat.annotations.create(question="[Example] What is a monad?", answer="A monoid.")
        await client.chat.annotations.delete(annotation_id=made.id)
        try:
            await client.chat.annotations.delete(annotation_id=made.id)
        except NotFoundError as error:
            print(f"gone: {error.message}")

        left = [one async for one in client.chat.annotations.iter() if (one.question or "").startswith("[Example]")]
        for annotation in left:
            await client.chat.annotations.delete(annotation_id=annotation.id)
            print(f"deleted {annotation.question}")


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
