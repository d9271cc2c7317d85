"""Write down the answer to a question: ``POST /apps/annotations``."""

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
    """Make an annotation, and delete it."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY")) as client:
        annotation = client.chat.annotations.create(question="[Example] What is a monad?", answer="A monoid.")
        try:
            print(annotation.id, annotation.question, annotation.answer)
        finally:
            try:
                client.chat.annotations.delete(annotation_id=annotation.id)
            except NotFoundError:
                print("somebody else deleted it")


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY")) as client:
        annotation = await client.chat.annotations.create(question="[Example] What is a monad?", answer="A monoid.")
        try:
            print(annotation.id, annotation.question, annotation.answer)
        finally:
            try:
                await client.chat.annotations.delete(annotation_id=annotation.id)
            except NotFoundError:
                print("somebody else deleted it")


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
