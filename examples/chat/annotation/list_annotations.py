"""List the written answers of the app: ``GET /apps/annotations``."""

from __future__ import annotations

import asyncio
import os

from dify_client import ApiError, AsyncDifyClient, DifyClient


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Those with a keyword, a page at a time and one after the other."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY")) as client:
        made: list[str] = []
        try:
            for subject in ("monad", "functor", "monoid"):
                annotation = client.chat.annotations.create(
                    question=f"[Example] What is a {subject}?", answer="It depends."
                )
                made.append(annotation.id)

            page = client.chat.annotations.list(keyword="functor", page=1, limit=20)
            print(page.total, [annotation.question for annotation in page.data])

            for annotation in client.chat.annotations.iter(keyword="[Example]", limit=2):
                print(annotation.question, annotation.hit_count)
        finally:
            for annotation_id in made:
                client.chat.annotations.delete(annotation_id=annotation_id)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY")) as client:
        made: list[str] = []
        try:
            for subject in ("monad", "functor", "monoid"):
                annotation = await client.chat.annotations.create(
                    question=f"[Example] What is a {subject}?", answer="It depends."
                )
                made.append(annotation.id)

            page = await client.chat.annotations.list(keyword="functor", page=1, limit=20)
            print(page.total, [annotation.question for annotation in page.data])

            async for annotation in client.chat.annotations.iter(keyword="[Example]", limit=2):
                print(annotation.question, annotation.hit_count)
        finally:
            for annotation_id in made:
                await client.chat.annotations.delete(annotation_id=annotation_id)


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
