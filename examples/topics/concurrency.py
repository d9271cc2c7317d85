"""Many calls at once: threads that share one client, or tasks; never more than the server takes."""

from __future__ import annotations

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor

from dify_client import ApiError, AsyncDifyClient, BadRequestError, DifyClient, RateLimitError, StreamError

USER = "[Example] user"
QUESTIONS = ("What is a monad?", "What is a functor?", "What is a monoid?", "What is a category?", "What is a group?")
AT_ONCE = 3


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Ask in three threads; a failure of one question does not touch the others."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:

        def ask(question: str) -> str:
            try:
                answer = client.chat.complete(query=question)
            except (RateLimitError, BadRequestError, StreamError) as error:
                # Too many at once for one app is 400 on current servers, not 429.
                return f"failed: {error}"
            client.chat.conversations.delete(conversation_id=answer.conversation_id)
            return answer.answer

        with ThreadPoolExecutor(max_workers=AT_ONCE) as threads:
            for question, answer in zip(QUESTIONS, threads.map(ask, QUESTIONS), strict=True):
                print(f"{question}\n  {answer}")


async def async_example() -> None:
    """Ask in tasks, three at a time."""
    gate = asyncio.Semaphore(AT_ONCE)
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:

        async def ask(question: str) -> str:
            async with gate:
                try:
                    answer = await client.chat.complete(query=question)
                except (RateLimitError, BadRequestError, StreamError) as error:
                    return f"failed: {error}"
                await client.chat.conversations.delete(conversation_id=answer.conversation_id)
                return answer.answer

        for question, answer in zip(QUESTIONS, await asyncio.gather(*map(ask, QUESTIONS)), strict=True):
            print(f"{question}\n  {answer}")


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
