"""Run a pipeline on an uploaded file: ``POST /datasets/{dataset_id}/pipeline/run``.

A draft as a stream, the published one into documents. It needs a knowledge base with a pipeline, made in Dify, whose
name begins with ``[Example]``.
"""

from __future__ import annotations

import asyncio
import os

from dify_client import ApiError, AsyncDifyClient, DifyClient, LocalFileItem, PublishedPipelineRun

PREFIX = "[Example]"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Run a pipeline on an uploaded file."""
    with DifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        for dataset in client.knowledge.datasets.iter(keyword=PREFIX):
            if dataset.pipeline_id is not None:
                break
        else:
            raise LookupError(f"There is no knowledge base with a pipeline whose name begins with {PREFIX}.")
        sources = client.knowledge.pipelines.datasource_plugins(dataset_id=dataset.id)
        source = next((one for one in sources if one.datasource_type == "local_file"), None)
        if source is None or source.node_id is None:
            raise LookupError("The pipeline takes no files.")
        file = client.knowledge.pipelines.upload_file(file=(f"{PREFIX} pets.txt", b"Cats purr.\n\nDogs bark."))
        item = LocalFileItem(
            reference=file.id,
            related_id=file.id,  # for 1.14.0
            name=file.name,
            size=file.size,
            extension=file.extension,
            mime_type=file.mime_type,
            type="document",
            transfer_method="local_file",
            url="",
        )
        # The draft shows what it would make. Only a draft streams.
        with client.knowledge.pipelines.stream(
            dataset_id=dataset.id,
            inputs={},
            datasource_type="local_file",
            datasource_info_list=[item],
            start_node_id=source.node_id,
            is_published=False,
        ) as stream:
            for event in stream:
                if event.event == "node_finished":
                    print(event.data.title, event.data.status)
            print(stream.outputs)
        # The published pipeline is put in a queue, and makes documents.
        run = client.knowledge.pipelines.run(
            dataset_id=dataset.id,
            inputs={},
            datasource_type="local_file",
            datasource_info_list=[item],
            start_node_id=source.node_id,
            is_published=True,
        )
        if isinstance(run, PublishedPipelineRun):
            try:
                report = client.knowledge.documents.wait_until_indexed(dataset_id=dataset.id, batch=run.batch)
                report.check()
                print([document.name for document in run.documents])
            finally:
                for document in run.documents:
                    if document.name.startswith(PREFIX):
                        client.knowledge.documents.delete(dataset_id=dataset.id, document_id=document.id)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        async for dataset in client.knowledge.datasets.iter(keyword=PREFIX):
            if dataset.pipeline_id is not None:
                break
        else:
            raise LookupError(f"There is no knowledge base with a pipeline whose name begins with {PREFIX}.")
        sources = await client.knowledge.pipelines.datasource_plugins(dataset_id=dataset.id)
        source = next((one for one in sources if one.datasource_type == "local_file"), None)
        if source is None or source.node_id is None:
            raise LookupError("The pipeline takes no files.")
        file = await client.knowledge.pipelines.upload_file(file=(f"{PREFIX} pets.txt", b"Cats purr.\n\nDogs bark."))
        item = LocalFileItem(
            reference=file.id,
            related_id=file.id,  # for 1.14.0
            name=file.name,
            size=file.size,
            extension=file.extension,
            mime_type=file.mime_type,
            type="document",
            transfer_method="local_file",
            url="",
        )
        # The draft shows what it would make. Only a draft streams.
        async with client.knowledge.pipelines.stream(
            dataset_id=dataset.id,
            inputs={},
            datasource_type="local_file",
            datasource_info_list=[item],
            start_node_id=source.node_id,
            is_published=False,
        ) as stream:
            async for event in stream:
                if event.event == "node_finished":
                    print(event.data.title, event.data.status)
            print(stream.outputs)
        # The published pipeline is put in a queue, and makes documents.
        run = await client.knowledge.pipelines.run(
            dataset_id=dataset.id,
            inputs={},
            datasource_type="local_file",
            datasource_info_list=[item],
            start_node_id=source.node_id,
            is_published=True,
        )
        if isinstance(run, PublishedPipelineRun):
            try:
                report = await client.knowledge.documents.wait_until_indexed(dataset_id=dataset.id, batch=run.batch)
                report.check()
                print([document.name for document in run.documents])
            finally:
                for document in run.documents:
                    if document.name.startswith(PREFIX):
                        await client.knowledge.documents.delete(dataset_id=dataset.id, document_id=document.id)


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
