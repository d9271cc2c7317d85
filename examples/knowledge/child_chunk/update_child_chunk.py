"""Edit: ``PATCH /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks/{child_chunk_id}``.

Change the text of a child chunk.
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
    """Change the text of a child chunk."""
    with DifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        dataset = client.knowledge.datasets.create(name=unique_name(), indexing_technique="high_quality")
        try:
            indexed = client.knowledge.documents.create_and_wait(
                dataset_id=dataset.id,
                name=f"{PREFIX} pets.txt",
                text="Cats purr softly.\nThey sleep a lot.\n\nDogs bark at night.",
                settings=DocumentFileOptions(
                    doc_form="hierarchical_model", process_rule=ProcessRules.hierarchical(child_separator="\n")
                ),
            )
            indexed.report.check()
            segments = client.knowledge.segments.list(dataset_id=dataset.id, document_id=indexed.document.id)
            segment = segments.data[0]
            made = client.knowledge.child_chunks.create(
                dataset_id=dataset.id,
                document_id=indexed.document.id,
                segment_id=segment.id,
                content="Kittens purr, too.",
            )

            changed = client.knowledge.child_chunks.update(
                dataset_id=dataset.id,
                document_id=indexed.document.id,
                segment_id=segment.id,
                child_chunk_id=made.data.id,
                content="Kittens purr softly.",
            )
            print(changed.data.content, changed.data.type)
        finally:
            if dataset.name.startswith(PREFIX):
                client.knowledge.datasets.delete(dataset_id=dataset.id)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        dataset = await client.knowledge.datasets.create(name=unique_name(), indexing_technique="high_quality")
        try:
            indexed = await client.knowledge.documents.create_and_wait(
                dataset_id=dataset.id,
                name=f"{PREFIX} pets.txt",
                text="Cats purr softly.\nThey sleep a lot.\n\nDogs bark at night.",
                settings=DocumentFileOptions(
                    doc_form="hierarchical_model", process_rule=ProcessRules.hierarchical(child_separator="\n")
                ),
            )
            indexed.report.check()
            segments = await client.knowledge.segments.list(dataset_id=dataset.id, document_id=indexed.document.id)
            segment = segments.data[0]
            made = await client.knowledge.child_chunks.create(
                dataset_id=dataset.id,
                document_id=indexed.document.id,
                segment_id=segment.id,
                content="Kittens purr, too.",
            )

            changed = await client.knowledge.child_chunks.update(
                dataset_id=dataset.id,
                document_id=indexed.document.id,
                segment_id=segment.id,
                child_chunk_id=made.data.id,
                content="Kittens purr softly.",
            )
            print(changed.data.content, changed.data.type)
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
