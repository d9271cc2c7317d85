"""List the models that can index and search: ``GET /workspaces/current/models/model-types/{model_type}``."""

from __future__ import annotations

import asyncio
import os

from dify_client import ApiError, AsyncDifyClient, DifyClient, ModelType


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """List the models that can index and search."""
    with DifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        kinds: tuple[ModelType, ...] = ("text-embedding", "rerank")
        for kind in kinds:
            providers = client.knowledge.models.list(model_type=kind)
            for provider in providers.data:
                for model in provider.models:
                    print(kind, provider.provider, model.model, model.status)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), dataset_api_key=setting("DIFY_DATASET_API_KEY")) as client:
        kinds: tuple[ModelType, ...] = ("text-embedding", "rerank")
        for kind in kinds:
            providers = await client.knowledge.models.list(model_type=kind)
            for provider in providers.data:
                for model in provider.models:
                    print(kind, provider.provider, model.model, model.status)


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
