"""Fill a prompt in: the whole text, its text as it comes, its events, with files: ``POST /completion-messages``."""

from __future__ import annotations

import asyncio
import os
from io import BytesIO

from dify_client import ApiError, AsyncDifyClient, BadRequestError, DifyClient, InputFile, StreamError

USER = "[Example] user"
PICTURE = "https://www.python.org/static/img/python-logo.png"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Four ways to the same app."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_COMPLETION_API_KEY"), user=USER) as client:
        inputs = {"query": "Translate to French: good morning"}
        try:
            # Blocking.
            answer = client.completion.send(inputs=inputs)
            print(answer.answer, answer.message_id)

            # Streaming, the text alone.
            with client.completion.stream(inputs=inputs) as stream:
                for piece in stream.iter_text():
                    print(piece, end="", flush=True)
            print()

            # Streaming, event by event.
            with client.completion.stream(inputs=inputs) as stream:
                for event in stream:
                    if event.event == "message":
                        print(event.answer, end="", flush=True)
                    elif event.event == "message_replace":
                        print(f"\n[replaced by moderation: {event.answer}]")
                    elif event.event == "message_end" and event.metadata.usage is not None:
                        print(f"\n[{event.metadata.usage.total_tokens} tokens]")

            # With files: one that the server fetches, one that was uploaded.
            upload = client.completion.files.upload(
                file=("[Example] morning.txt", BytesIO(b"Good morning"), "text/plain")
            )
            files = [InputFile.from_url(PICTURE), InputFile.from_upload(upload)]
            whole = client.completion.complete(inputs=inputs, files=files)
            print(whole.answer)
        except StreamError as error:
            print(f"the app failed after {error.partial_text!r}: {error.message}")
        except BadRequestError as error:
            print(f"the app refused: {error.code}: {error.message}")


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(
        setting("DIFY_BASE_URL"), api_key=setting("DIFY_COMPLETION_API_KEY"), user=USER
    ) as client:
        inputs = {"query": "Translate to French: good morning"}
        try:
            answer = await client.completion.send(inputs=inputs)
            print(answer.answer, answer.message_id)

            async with client.completion.stream(inputs=inputs) as stream:
                async for piece in stream.iter_text():
                    print(piece, end="", flush=True)
            print()

            async with client.completion.stream(inputs=inputs) as stream:
                async for event in stream:
                    if event.event == "message":
                        print(event.answer, end="", flush=True)
                    elif event.event == "message_replace":
                        print(f"\n[replaced by moderation: {event.answer}]")
                    elif event.event == "message_end" and event.metadata.usage is not None:
                        print(f"\n[{event.metadata.usage.total_tokens} tokens]")

            upload = await client.completion.files.upload(
                file=("[Example] morning.txt", BytesIO(b"Good morning"), "text/plain")
            )
            files = [InputFile.from_url(PICTURE), InputFile.from_upload(upload)]
            whole = await client.completion.complete(inputs=inputs, files=files)
            print(whole.answer)
        except StreamError as error:
            print(f"the app failed after {error.partial_text!r}: {error.message}")
        except BadRequestError as error:
            print(f"the app refused: {error.code}: {error.message}")


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
