"""List knowledge bases: filters, one page, all pages: ``GET /datasets``."""

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
    """List knowledge bases."""
    with DifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        dataset = client.knowledge.datasets.create(name=unique_name(), indexing_technique="economy")
        try:
            page = client.knowledge.datasets.list(keyword=dataset.name, page=1, limit=20)
            print(f"{page.total} found, more pages: {page.has_more}")
            for one in client.knowledge.datasets.iter(limit=100):  # asks for page after page
                if one.name.startswith(PREFIX):
                    print(one.id, one.name, one.permission, [tag.name for tag in one.tags])
        finally:
            if dataset.name.startswith(PREFIX):
                client.knowledge.datasets.delete(dataset_id=dataset.id)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        dataset = await client.knowledge.datasets.create(name=unique_name(), indexing_technique="economy")
        try:
            page = await client.knowledge.datasets.list(keyword=dataset.name, page=1, limit=20)
            print(f"{page.total} found, more pages: {page.has_more}")
            async for one in client.knowledge.datasets.iter(limit=100):  # asks for page after page
                if one.name.startswith(PREFIX):
                    print(one.id, one.name, one.permission, [tag.name for tag in one.tags])
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
