"""Delete a knowledge base with everything in it: ``DELETE /datasets/{dataset_id}``."""

from __future__ import annotations

import asyncio
import os
from uuid import uuid4

from dify_client import ApiError, AsyncDifyClient, DifyClient, NotFoundError

PREFIX = "[Example]"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def unique_name() -> str:
    """A name that nothing has yet."""
    return f"{PREFIX} {uuid4().hex[:12]}"


def sync_example() -> None:
    """Delete a knowledge base with everything in it."""
    with DifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        dataset = client.knowledge.datasets.create(name=unique_name())
        if dataset.name.startswith(PREFIX):  # nothing brings a deleted knowledge base back
            client.knowledge.datasets.delete(dataset_id=dataset.id)
        try:
            client.knowledge.datasets.get(dataset_id=dataset.id)
        except NotFoundError as error:
            print(f"gone: {error.message}")


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        dataset = await client.knowledge.datasets.create(name=unique_name())
        if dataset.name.startswith(PREFIX):  # nothing brings a deleted knowledge base back
            await client.knowledge.datasets.delete(dataset_id=dataset.id)
        try:
            await client.knowledge.datasets.get(dataset_id=dataset.id)
        except NotFoundError as error:
            print(f"gone: {error.message}")


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
