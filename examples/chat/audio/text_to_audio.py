"""Read a text or an answer out: ``POST /text-to-audio``."""

from __future__ import annotations

import asyncio
import os
import tempfile
from pathlib import Path

from dify_client import ApiError, AsyncDifyClient, BadRequestError, DifyClient

USER = "[Example] user"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Speak a text into a file, then the answer of a message piece by piece."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        answer = client.chat.complete(query="What is a monad?")
        try:
            with tempfile.TemporaryDirectory() as folder:
                speech = client.chat.audio.from_text(text="Good morning")
                saved = speech.save(Path(folder, "[Example] morning.mp3"))
                print(speech.content_type, saved.stat().st_size)
            size = 0
            with client.chat.audio.from_text(message_id=answer.message_id) as spoken:
                for chunk in spoken.iter_bytes():
                    size += len(chunk)
            print(f"the answer has {size} bytes")
        except BadRequestError as error:
            print(f"the app does not speak: {error.code}: {error.message}")
        finally:
            client.chat.conversations.delete(conversation_id=answer.conversation_id)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        answer = await client.chat.complete(query="What is a monad?")
        try:
            with tempfile.TemporaryDirectory() as folder:
                speech = await client.chat.audio.from_text(text="Good morning")
                saved = await speech.save(Path(folder, "[Example] morning.mp3"))
                print(speech.content_type, saved.stat().st_size)
            size = 0
            async with await client.chat.audio.from_text(message_id=answer.message_id) as spoken:
                async for chunk in spoken.iter_bytes():
                    size += len(chunk)
            print(f"the answer has {size} bytes")
        except BadRequestError as error:
            print(f"the app does not speak: {error.code}: {error.message}")
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
