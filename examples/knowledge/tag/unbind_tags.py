"""Take a tag off a knowledge base: ``POST /datasets/tags/unbinding``."""

from __future__ import annotations

import asyncio
import os
from uuid import uuid4

from dify_client import ApiError, AsyncDifyClient, DifyClient

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
    """Take a tag off a knowledge base."""
    with DifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        dataset = client.knowledge.datasets.create(name=unique_name(), indexing_technique="economy")
        try:
            tag = client.knowledge.tags.create(name=unique_name())
            try:
                client.knowledge.tags.bind(tag_ids=[tag.id], target_id=dataset.id)
                client.knowledge.tags.unbind(tag_ids=[tag.id], target_id=dataset.id)
                bound = client.knowledge.tags.of_dataset(dataset_id=dataset.id)
                print(f"{bound.total} tags left")
            finally:
                if tag.name.startswith(PREFIX):
                    client.knowledge.tags.delete(tag_id=tag.id)
        finally:
            if dataset.name.startswith(PREFIX):
                client.knowledge.datasets.delete(dataset_id=dataset.id)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        dataset = await client.knowledge.datasets.create(name=unique_name(), indexing_technique="economy")
        try:
            tag = await client.knowledge.tags.create(name=unique_name())
            try:
                await client.knowledge.tags.bind(tag_ids=[tag.id], target_id=dataset.id)
                await client.knowledge.tags.unbind(tag_ids=[tag.id], target_id=dataset.id)
                bound = await client.knowledge.tags.of_dataset(dataset_id=dataset.id)
                print(f"{bound.total} tags left")
            finally:
                if tag.name.startswith(PREFIX):
                    await client.knowledge.tags.delete(tag_id=tag.id)
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
