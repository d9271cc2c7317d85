"""Read the icons of the tools that the app uses: ``GET /meta``."""

from __future__ import annotations

import asyncio
import os

from dify_client import ApiError, AsyncDifyClient, DifyClient


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """An icon is an address, or a sign on a background."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY")) as client:
        meta = client.chat.app.meta()
        for tool, icon in (meta.tool_icons or {}).items():
            print(tool, icon)
        print(f"{len(meta.tool_icons or {})} tools have icons")


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY")) as client:
        meta = await client.chat.app.meta()
        for tool, icon in (meta.tool_icons or {}).items():
            print(tool, icon)
        print(f"{len(meta.tool_icons or {})} tools have icons")


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
