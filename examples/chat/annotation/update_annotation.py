"""Change a written answer: ``PUT /apps/annotations/{annotation_id}``."""

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
    """Make an annotation, change it, and delete it."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY")) as client:
        made = client.chat.annotations.create(question="[Example] What is a monad?", answer="A monoid.")
        try:
            changed = client.chat.annotations.update(
                annotation_id=made.id,
                question="[Example] What is a monad, really?",
                answer="A monoid in the category of endofunctors.",
            )
            print(changed.question, changed.answer)
        except NotFoundError as error:
            print(f"somebody else deleted it: {error.message}")
        finally:
            client.chat.annotations.delete(annotation_id=made.id)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY")) as client:
        made = await client.chat.annotations.create(question="[Example] What is a monad?", answer="A monoid.")
        try:
            changed = await client.chat.annotations.update(
                annotation_id=made.id,
                question="[Example] What is a monad, really?",
                answer="A monoid in the category of endofunctors.",
            )
            print(changed.question, changed.answer)
        except NotFoundError as error:
            print(f"somebody else deleted it: {error.message}")
        finally:
            await client.chat.annotations.delete(annotation_id=made.id)


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
