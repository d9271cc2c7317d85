"""Make a document of a text and wait until it is indexed: ``POST /datasets/{dataset_id}/document/create-by-text``."""

from __future__ import annotations

import asyncio
import os
from uuid import uuid4

from dify_client import ApiError, AsyncDifyClient, DifyClient, ProcessRules

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
    """Make a document of a text and wait until it is indexed."""
    with DifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        dataset = client.knowledge.datasets.create(name=unique_name(), indexing_technique="economy")
        try:
            made = client.knowledge.documents.create_by_text(
                dataset_id=dataset.id,
                name=f"{PREFIX} pets.txt",
                text="Cats purr softly.\n\nDogs bark at night.",
                indexing_technique="economy",
                process_rule=ProcessRules.custom(separator="\n\n", max_tokens=200),
            )
            report = client.knowledge.documents.wait_until_indexed(
                dataset_id=dataset.id, batch=made.batch, on_progress=lambda state: print(f"{state.share:.0%}")
            )
            report.check()  # raises, naming the reason, if indexing failed
            print(made.document.id, made.document.name)
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
                text="Cats purr softly.\n\nDogs bark at night.",
                indexing_technique="economy",
                process_rule=ProcessRules.custom(separator="\n\n", max_tokens=200),
            )
            report = await client.knowledge.documents.wait_until_indexed(
                dataset_id=dataset.id, batch=made.batch, on_progress=lambda state: print(f"{state.share:.0%}")
            )
            report.check()  # raises, naming the reason, if indexing failed
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
