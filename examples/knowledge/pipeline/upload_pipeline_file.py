"""Upload files for a pipeline: a path, and bytes in memory: ``POST /datasets/pipeline/file-upload``."""

from __future__ import annotations

import asyncio
import os
import tempfile
from io import BytesIO
from pathlib import Path

from dify_client import ApiError, AsyncDifyClient, DifyClient

PREFIX = "[Example]"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Upload files for a pipeline."""
    with DifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, f"{PREFIX} cats.md")
            path.write_text("Cats purr softly.", "utf-8")
            from_path = client.knowledge.pipelines.upload_file(file=path)
        in_memory = (f"{PREFIX} dogs.txt", BytesIO(b"Dogs bark at night."))
        from_memory = client.knowledge.pipelines.upload_file(file=in_memory)
        for file in (from_path, from_memory):
            print(file.id, file.name, file.size, file.mime_type)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, f"{PREFIX} cats.md")
            path.write_text("Cats purr softly.", "utf-8")
            from_path = await client.knowledge.pipelines.upload_file(file=path)
        in_memory = (f"{PREFIX} dogs.txt", BytesIO(b"Dogs bark at night."))
        from_memory = await client.knowledge.pipelines.upload_file(file=in_memory)
        for file in (from_path, from_memory):
            print(file.id, file.name, file.size, file.mime_type)


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
