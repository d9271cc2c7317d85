"""Read what the app is called and of which kind it is: ``GET /info``."""

from __future__ import annotations

import asyncio
import os

from dify_client import ApiError, AsyncDifyClient, AuthenticationError, DifyClient


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """A cheap way to see whether address and key are right."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_WORKFLOW_API_KEY")) as client:
        try:
            info = client.workflow.app.info()
            print(info.name, info.mode, info.tags, info.description)
        except AuthenticationError as error:
            print(f"the key is not accepted: {error.message}")


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_WORKFLOW_API_KEY")) as client:
        try:
            info = await client.workflow.app.info()
            print(info.name, info.mode, info.tags, info.description)
        except AuthenticationError as error:
            print(f"the key is not accepted: {error.message}")


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
