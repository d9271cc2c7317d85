"""Let a data source read: ``POST /datasets/{dataset_id}/pipeline/datasource/nodes/{node_id}/run``.

Its events, one by one. It needs a knowledge base with a pipeline, made in Dify, whose name begins with ``[Example]``.
"""

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
    """Let a data source read."""
    with DifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        for dataset in client.knowledge.datasets.iter(keyword=PREFIX):
            if dataset.pipeline_id is not None:
                break
        else:
            raise LookupError(f"There is no knowledge base with a pipeline whose name begins with {PREFIX}.")
        sources = client.knowledge.pipelines.datasource_plugins(dataset_id=dataset.id)
        source = next((one for one in sources if one.datasource_type == "website_crawl"), None)
        if source is None or source.node_id is None:
            raise LookupError("The pipeline has no website as data source.")
        with client.knowledge.pipelines.run_datasource_node(
            dataset_id=dataset.id,
            node_id=source.node_id,
            inputs={"url": "https://example.com"},
            datasource_type="website_crawl",
            is_published=True,
        ) as stream:
            for event in stream:
                if event.event == "datasource_processing":
                    print(f"{event.completed} of {event.total}")
                elif event.event == "datasource_completed":
                    print(event.data)
                elif event.event == "datasource_error":  # what the source says; faults of the server raise
                    print(f"the source failed: {event.error}")


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        async for dataset in client.knowledge.datasets.iter(keyword=PREFIX):
            if dataset.pipeline_id is not None:
                break
        else:
            raise LookupError(f"There is no knowledge base with a pipeline whose name begins with {PREFIX}.")
        sources = await client.knowledge.pipelines.datasource_plugins(dataset_id=dataset.id)
        source = next((one for one in sources if one.datasource_type == "website_crawl"), None)
        if source is None or source.node_id is None:
            raise LookupError("The pipeline has no website as data source.")
        async with client.knowledge.pipelines.run_datasource_node(
            dataset_id=dataset.id,
            node_id=source.node_id,
            inputs={"url": "https://example.com"},
            datasource_type="website_crawl",
            is_published=True,
        ) as stream:
            async for event in stream:
                if event.event == "datasource_processing":
                    print(f"{event.completed} of {event.total}")
                elif event.event == "datasource_completed":
                    print(event.data)
                elif event.event == "datasource_error":  # what the source says; faults of the server raise
                    print(f"the source failed: {event.error}")


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
