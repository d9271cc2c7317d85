"""Upload a file for runs of the same user, from a path and from memory: ``POST /files/upload``."""

from __future__ import annotations

import asyncio
import os
import tempfile
from io import BytesIO
from pathlib import Path

from dify_client import (
    DEFAULT_FILE_LIMITS,
    ApiError,
    AsyncDifyClient,
    DifyClient,
    PayloadTooLargeError,
    UnsupportedMediaTypeError,
)

USER = "[Example] user"
CONTENT = b"A monad is a monoid in the category of endofunctors.\n"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Upload a path, then bytes in memory; what is too large or of a wrong kind is refused before it is sent."""
    with (
        DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_WORKFLOW_API_KEY"), user=USER) as client,
        tempfile.TemporaryDirectory() as folder,
    ):
        path = Path(folder, "[Example] monads.txt")
        path.write_bytes(CONTENT)
        try:
            from_path = client.workflow.files.upload(file=path, limits=DEFAULT_FILE_LIMITS)
            from_memory = client.workflow.files.upload(file=("[Example] memory.txt", BytesIO(CONTENT), "text/plain"))
        except (PayloadTooLargeError, UnsupportedMediaTypeError) as error:
            print(f"refused: {error}")
        else:
            print(from_path.id, from_path.name, from_path.size)
            print(from_memory.id, from_memory.name, from_memory.size)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_WORKFLOW_API_KEY"), user=USER) as client:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "[Example] monads.txt")
            path.write_bytes(CONTENT)
            try:
                from_path = await client.workflow.files.upload(file=path, limits=DEFAULT_FILE_LIMITS)
                from_memory = await client.workflow.files.upload(
                    file=("[Example] memory.txt", BytesIO(CONTENT), "text/plain")
                )
            except (PayloadTooLargeError, UnsupportedMediaTypeError) as error:
                print(f"refused: {error}")
            else:
                print(from_path.id, from_path.name, from_path.size)
                print(from_memory.id, from_memory.name, from_memory.size)


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
