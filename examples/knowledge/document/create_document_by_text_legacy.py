"""Make a document of a text on the path of older clients: ``POST /datasets/{dataset_id}/document/create_by_text``."""

from __future__ import annotations

import asyncio
import os
from uuid import uuid4

from dify_client import ApiError, AsyncDifyClient, DifyClient, DocumentTextRequest, ProcessRules
from dify_client.api.document_aliases import create_document_by_text_legacy

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
    """Make a document of a text on the path of older clients."""
    with DifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        dataset = client.knowledge.datasets.create(name=unique_name(), indexing_technique="economy")
        try:
            made = create_document_by_text_legacy.sync(
                client=client,
                dataset_id=dataset.id,
                body=DocumentTextRequest(
                    name=f"{PREFIX} pets.txt",
                    text="Cats purr softly.",
                    indexing_technique="economy",
                    process_rule=ProcessRules.automatic(),
                ),
            )
            report = client.knowledge.documents.wait_until_indexed(dataset_id=dataset.id, batch=made.batch)
            report.check()
            print(made.document.id, made.document.name)
        finally:
            if dataset.name.startswith(PREFIX):
                client.knowledge.datasets.delete(dataset_id=dataset.id)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        dataset = await client.knowledge.datasets.create(name=unique_name(), indexing_technique="economy")
        try:
            made = await create_document_by_text_legacy.asyncio(
                client=client,
                dataset_id=dataset.id,
                body=DocumentTextRequest(
                    name=f"{PREFIX} pets.txt",
                    text="Cats purr softly.",
                    indexing_technique="economy",
                    process_rule=ProcessRules.automatic(),
                ),
            )
            report = await client.knowledge.documents.wait_until_indexed(dataset_id=dataset.id, batch=made.batch)
            report.check()
            print(made.document.id, made.document.name)
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
