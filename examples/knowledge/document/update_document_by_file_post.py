"""Replace the file of a document: ``POST /datasets/{dataset_id}/documents/{document_id}/update-by-file``.

A path, and bytes in memory.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
from io import BytesIO
from pathlib import Path
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
    """Replace the file of a document."""
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
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder, f"{PREFIX} birds.md")
                path.write_text("Birds sing in the morning.", "utf-8")
                changed = client.knowledge.documents.update_by_file(
                    dataset_id=dataset.id, document_id=indexed.document.id, file=path
                )
            report = client.knowledge.documents.wait_until_indexed(dataset_id=dataset.id, batch=changed.batch)
            print(changed.document.name, report.check().share)

            in_memory = (f"{PREFIX} fish.txt", BytesIO(b"Fish are silent."))
            changed = client.knowledge.documents.update_by_file(
                dataset_id=dataset.id, document_id=indexed.document.id, file=in_memory
            )
            report = client.knowledge.documents.wait_until_indexed(dataset_id=dataset.id, batch=changed.batch)
            print(changed.document.name, report.check().share)
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
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder, f"{PREFIX} birds.md")
                path.write_text("Birds sing in the morning.", "utf-8")
                changed = await client.knowledge.documents.update_by_file(
                    dataset_id=dataset.id, document_id=indexed.document.id, file=path
                )
            report = await client.knowledge.documents.wait_until_indexed(dataset_id=dataset.id, batch=changed.batch)
            print(changed.document.name, report.check().share)

            in_memory = (f"{PREFIX} fish.txt", BytesIO(b"Fish are silent."))
            changed = await client.knowledge.documents.update_by_file(
                dataset_id=dataset.id, document_id=indexed.document.id, file=in_memory
            )
            report = await client.knowledge.documents.wait_until_indexed(dataset_id=dataset.id, batch=changed.batch)
            print(changed.document.name, report.check().share)
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
