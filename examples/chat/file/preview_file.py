"""Read a file that was sent with a message: ``GET /files/{file_id}/preview``."""

from __future__ import annotations

import asyncio
import os
import tempfile
from pathlib import Path

from dify_client import ApiError, AsyncDifyClient, DifyClient, InputFile, NotFoundError

USER = "[Example] user"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Send a file, read it back, and save it under its own name."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        upload = client.chat.files.upload(file=("[Example] monads.txt", b"A monoid of endofunctors.\n", "text/plain"))
        answer = client.chat.complete(query="What does it say?", files=[InputFile.from_upload(upload)])
        try:
            with client.chat.files.preview(file_id=upload.id) as preview:
                print(preview.content_type, preview.read())
            with tempfile.TemporaryDirectory() as folder:
                download = client.chat.files.preview(file_id=upload.id, as_attachment=True)
                saved = download.save(Path(folder, download.filename or "download"))
                print(saved.name, saved.stat().st_size)
        except NotFoundError as error:
            print(f"no message has this file; the app may not take files: {error.message}")
        finally:
            client.chat.conversations.delete(conversation_id=answer.conversation_id)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        upload = await client.chat.files.upload(
            file=("[Example] monads.txt", b"A monoid of endofunctors.\n", "text/plain")
        )
        answer = await client.chat.complete(query="What does it say?", files=[InputFile.from_upload(upload)])
        try:
            async with await client.chat.files.preview(file_id=upload.id) as preview:
                print(preview.content_type, await preview.read())
            with tempfile.TemporaryDirectory() as folder:
                download = await client.chat.files.preview(file_id=upload.id, as_attachment=True)
                saved = await download.save(Path(folder, download.filename or "download"))
                print(saved.name, saved.stat().st_size)
        except NotFoundError as error:
            print(f"no message has this file; the app may not take files: {error.message}")
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
