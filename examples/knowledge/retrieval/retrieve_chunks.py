"""Search with settings and a metadata filter: ``POST /datasets/{dataset_id}/retrieve``.

Search a knowledge base: best chunks first.
"""

from __future__ import annotations

import asyncio
import os
from uuid import uuid4

from dify_client import (
    ApiError,
    AsyncDifyClient,
    BadRequestError,
    DifyClient,
    DocumentFileOptions,
    ProcessRules,
    RetrievalModels,
    all_of,
    where,
)

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
    """Search with settings and a metadata filter."""
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
            field = client.knowledge.metadata.create(dataset_id=dataset.id, type="string", name=f"{PREFIX} kind")
            client.knowledge.documents.update_metadata(
                dataset_id=dataset.id,
                operation_data=[
                    {
                        "document_id": indexed.document.id,
                        "metadata_list": [{"id": str(field.id), "name": f"{PREFIX} kind", "value": "animals"}],
                    }
                ],
            )
            try:
                result = client.knowledge.retrieve(
                    dataset_id=dataset.id,
                    query="Who barks at night?",
                    retrieval_model=RetrievalModels.keyword(
                        top_k=3, metadata=all_of(where(f"{PREFIX} kind").is_("animals"))
                    ),
                )
            except BadRequestError as error:  # its model is missing, for example
                print(f"cannot be searched: {error.code}: {error.message}")
            else:
                for record in result.records:
                    print(record.score, record.segment.document.name, record.segment.content)
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
            field = await client.knowledge.metadata.create(dataset_id=dataset.id, type="string", name=f"{PREFIX} kind")
            await client.knowledge.documents.update_metadata(
                dataset_id=dataset.id,
                operation_data=[
                    {
                        "document_id": indexed.document.id,
                        "metadata_list": [{"id": str(field.id), "name": f"{PREFIX} kind", "value": "animals"}],
                    }
                ],
            )
            try:
                result = await client.knowledge.retrieve(
                    dataset_id=dataset.id,
                    query="Who barks at night?",
                    retrieval_model=RetrievalModels.keyword(
                        top_k=3, metadata=all_of(where(f"{PREFIX} kind").is_("animals"))
                    ),
                )
            except BadRequestError as error:  # its model is missing, for example
                print(f"cannot be searched: {error.code}: {error.message}")
            else:
                for record in result.records:
                    print(record.score, record.segment.document.name, record.segment.content)
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
