"""Replace the text of a document: ``POST /datasets/{dataset_id}/documents/{document_id}/update-by-text``.

A new text has the document indexed again, which is waited for.
"""

from __future__ import annotations

import asyncio
import os
from uuid import uuid4

from dify_client import ApiError, AsyncDifyClient, DifyClient, DocumentFileOptions, ProcessRules

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
    """Replace the text of a document."""
    with DifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        dataset = client.knowledge.datasets.create(name=unique_name(), indexing_technique="economy")
        try:
            indexed = client.knowledge.documents.create_and_wait(
                dataset_id=dataset.id,
                name=f"{PREFIX} pets.txt",
                text="Cats purr softly.\n\nDogs bark at night.",
                settings=DocumentFileOptions(process_rule=ProcessRules.automatic()),
            )
            indexed.report.check()
            changed = client.knowledge.documents.update_by_text(
                dataset_id=dataset.id,
                document_id=indexed.document.id,
                name=f"{PREFIX} birds.txt",  # a new text needs a name, too
                text="Birds sing in the morning.",
            )
            report = client.knowledge.documents.wait_until_indexed(dataset_id=dataset.id, batch=changed.batch)
            report.check()
            print(changed.document.id, changed.document.name)
        finally:
            if dataset.name.startswith(PREFIX):
                client.knowledge.datasets.delete(dataset_id=dataset.id)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        dataset = await client.knowledge.datasets.create(name=unique_name(), indexing_technique="economy")
        try:
            indexed = await client.knowledge.documents.create_and_wait(
                dataset_id=dataset.id,
                name=f"{PREFIX} pets.txt",
                text="Cats purr softly.\n\nDogs bark at night.",
                settings=DocumentFileOptions(process_rule=ProcessRules.automatic()),
            )
            indexed.report.check()
            changed = await client.knowledge.documents.update_by_text(
                dataset_id=dataset.id,
                document_id=indexed.document.id,
                name=f"{PREFIX} birds.txt",  # a new text needs a name, too
                text="Birds sing in the morning.",
            )
            report = await client.knowledge.documents.wait_until_indexed(dataset_id=dataset.id, batch=changed.batch)
            report.check()
            print(changed.document.id, changed.document.name)
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
