"""See what is sent: the log of the library, and functions that it calls; neither sees a key."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager

from dify_client import ApiError, AsyncDifyClient, DifyClient, Hooks, ResponseInfo, StreamEndInfo

USER = "[Example] user"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


@contextmanager
def logged() -> Generator[None, None, None]:
    """One line per request on the screen. Without code: the environment variable ``DIFY_LOG=info`` or ``debug``."""
    logger = logging.getLogger("dify_client")
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    # Bodies have a logger of their own, which is silent until its own level is DEBUG: they hold what users say.
    logging.getLogger("dify_client.bodies").setLevel(logging.WARNING)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(logging.NOTSET)


def show_response(answer: ResponseInfo) -> None:
    """Called after every try, whether it was answered or not."""
    print(f"{answer.operation}: {answer.status_code or answer.error} in {answer.duration:.3f} s")


def show_end(stream: StreamEndInfo) -> None:
    """Called at the end of every stream."""
    print(f"{stream.operation}: {stream.outcome}, {stream.events} events, usage {stream.usage}")


def sync_example() -> None:
    """One call and one stream, with a log and with hooks."""
    base_url, key = setting("DIFY_BASE_URL"), setting("DIFY_API_KEY")
    hooks = Hooks(on_response=show_response, on_stream_end=show_end)
    with logged():
        with DifyClient(base_url, api_key=key, user=USER, hooks=hooks) as client:
            client.chat.app.info()
            answer = client.chat.complete(query="What is a monad?")
            client.chat.conversations.delete(conversation_id=answer.conversation_id)


async def async_example() -> None:
    """The same without blocking."""
    base_url, key = setting("DIFY_BASE_URL"), setting("DIFY_API_KEY")
    hooks = Hooks(on_response=show_response, on_stream_end=show_end)
    with logged():
        async with AsyncDifyClient(base_url, api_key=key, user=USER, hooks=hooks) as client:
            await client.chat.app.info()
            answer = await client.chat.complete(query="What is a monad?")
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
