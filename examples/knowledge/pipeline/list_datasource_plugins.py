"""List the data sources of a pipeline: ``GET /datasets/{dataset_id}/pipeline/datasource-plugins``."""

from __future__ import annotations

import asyncio
import os

from dify_client import ApiError, AsyncDifyClient, DifyClient

PREFIX = "[Example]"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """List the data sources of a pipeline."""
    with DifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        for dataset in client.knowledge.datasets.iter(keyword=PREFIX):
            if dataset.pipeline_id is not None:
                break
        else:
            raise LookupError(f"There is no knowledge base with a pipeline whose name begins with {PREFIX}.")
        sources = client.knowledge.pipelines.datasource_plugins(dataset_id=dataset.id, is_published=True)
        for source in sources:
            wanted = [variable.variable for variable in source.user_input_variables or ()]
            print(source.node_id, source.datasource_type, source.title, wanted)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        async for dataset in client.knowledge.datasets.iter(keyword=PREFIX):
            if dataset.pipeline_id is not None:
                break
        else:
            raise LookupError(f"There is no knowledge base with a pipeline whose name begins with {PREFIX}.")
        sources = await client.knowledge.pipelines.datasource_plugins(dataset_id=dataset.id, is_published=True)
        for source in sources:
            wanted = [variable.variable for variable in source.user_input_variables or ()]
            print(source.node_id, source.datasource_type, source.title, wanted)


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
