"""Create a knowledge base, with how it is to be indexed and searched: ``POST /datasets``."""

from __future__ import annotations

import asyncio
import os
from uuid import uuid4

from dify_client import ApiError, AsyncDifyClient, ConflictError, DifyClient, RetrievalModels

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
    """Create a knowledge base, with how it is to be indexed and searched."""
    with DifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        dataset = client.knowledge.datasets.create(
            name=unique_name(),
            description="Made by an example",
            indexing_technique="economy",
            permission="only_me",
            retrieval_model=RetrievalModels.keyword(top_k=3),
        )
        try:
            print(dataset.id, dataset.name, dataset.indexing_technique)
            client.knowledge.datasets.create(name=dataset.name)
        except ConflictError as error:  # names are unique in a workspace
            print(f"a second one of that name is refused: {error.code}: {error.message}")
        finally:
            if dataset.name.startswith(PREFIX):
                client.knowledge.datasets.delete(dataset_id=dataset.id)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        dataset = await client.knowledge.datasets.create(
            name=unique_name(),
            description="Made by an example",
            indexing_technique="economy",
            permission="only_me",
            retrieval_model=RetrievalModels.keyword(top_k=3),
        )
        try:
            print(dataset.id, dataset.name, dataset.indexing_technique)
            await client.knowledge.datasets.create(name=dataset.name)
        except ConflictError as error:  # names are unique in a workspace
            print(f"a second one of that name is refused: {error.code}: {error.message}")
        finally:
            if dataset.name.startswith(PREFIX):
                await client.knowledge.datasets.delete(dataset_id=dataset.id)


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
