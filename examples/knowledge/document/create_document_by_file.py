"""Make documents of a path and of bytes in memory: ``POST /datasets/{dataset_id}/document/create-by-file``."""

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
    """Make documents of a path and of bytes in memory."""
    settings = DocumentFileOptions(indexing_technique="economy", process_rule=ProcessRules.automatic())
    with DifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        dataset = client.knowledge.datasets.create(name=unique_name(), indexing_technique="economy")
        try:
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder, f"{PREFIX} cats.md")
                path.write_text("# Cats\n\nCats purr softly.", "utf-8")
                from_path = client.knowledge.documents.create_by_file(dataset_id=dataset.id, file=path, data=settings)
            in_memory = BytesIO(b"Dogs bark at night.")
            from_memory = client.knowledge.documents.create_by_file(
                dataset_id=dataset.id, file=(f"{PREFIX} dogs.txt", in_memory), data=settings
            )
            for made in (from_path, from_memory):
                report = client.knowledge.documents.wait_until_indexed(dataset_id=dataset.id, batch=made.batch)
                report.check()
                print(made.document.id, made.document.name)
        finally:
            if dataset.name.startswith(PREFIX):
                client.knowledge.datasets.delete(dataset_id=dataset.id)


async def async_example() -> None:
    """The same without blocking."""
    settings = DocumentFileOptions(indexing_technique="economy", process_rule=ProcessRules.automatic())
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        dataset = await client.knowledge.datasets.create(name=unique_name(), indexing_technique="economy")
        try:
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder, f"{PREFIX} cats.md")
                path.write_text("# Cats\n\nCats purr softly.", "utf-8")
                from_path = await client.knowledge.documents.create_by_file(
                    dataset_id=dataset.id, file=path, data=settings
                )
            in_memory = BytesIO(b"Dogs bark at night.")
            from_memory = await client.knowledge.documents.create_by_file(
                dataset_id=dataset.id, file=(f"{PREFIX} dogs.txt", in_memory), data=settings
            )
            for made in (from_path, from_memory):
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
