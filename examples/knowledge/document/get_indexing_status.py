"""Follow the indexing of a batch: ``GET /datasets/{dataset_id}/documents/{batch}/indexing-status``."""

from __future__ import annotations

import asyncio
import os
from uuid import uuid4

from dify_client import ApiError, ApiTimeoutError, AsyncDifyClient, DifyClient, Polling, ProcessRules

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
    """Follow the indexing of a batch."""
    with DifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        dataset = client.knowledge.datasets.create(name=unique_name(), indexing_technique="economy")
        try:
            made = client.knowledge.documents.create_by_text(
                dataset_id=dataset.id,
                name=f"{PREFIX} pets.txt",
                text="Cats purr.",
                process_rule=ProcessRules.automatic(),
            )
            status = client.knowledge.documents.indexing_status(dataset_id=dataset.id, batch=made.batch)
            for one in status.data:
                print(
                    one.id,
                    one.indexing_status,
                    f"{one.completed_segments} of {one.total_segments} chunks",
                    one.error or "",
                )
            # The same again and again until it ends, with growing pauses:
            report = client.knowledge.documents.wait_until_indexed(
                dataset_id=dataset.id, batch=made.batch, polling=Polling(interval=0.5, timeout=300)
            )
            report.check()
        except ApiTimeoutError as error:
            print(f"the server goes on, look again later: {error}")
        finally:
            if dataset.name.startswith(PREFIX):
                client.knowledge.datasets.delete(dataset_id=dataset.id)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        dataset = await client.knowledge.datasets.create(name=unique_name(), indexing_technique="economy")
        try:
            made = await client.knowledge.documents.create_by_text(
                dataset_id=dataset.id,
                name=f"{PREFIX} pets.txt",
                text="Cats purr.",
                process_rule=ProcessRules.automatic(),
            )
            status = await client.knowledge.documents.indexing_status(dataset_id=dataset.id, batch=made.batch)
            for one in status.data:
                print(
                    one.id,
                    one.indexing_status,
                    f"{one.completed_segments} of {one.total_segments} chunks",
                    one.error or "",
                )
            # The same again and again until it ends, with growing pauses:
            report = await client.knowledge.documents.wait_until_indexed(
                dataset_id=dataset.id, batch=made.batch, polling=Polling(interval=0.5, timeout=300)
            )
            report.check()
        except ApiTimeoutError as error:
            print(f"the server goes on, look again later: {error}")
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
