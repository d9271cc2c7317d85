"""Ask the server which release it is: ``GET /``."""

from __future__ import annotations

import asyncio
import os

from dify_client import ApiError, AsyncDifyClient, DifyClient, NotFoundError


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """It needs no key; the client is made with one to be used for more."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY")) as client:
        try:
            info = client.core.server_info()
            print(info.welcome, info.api_version, info.server_version)
        except NotFoundError:
            print("this server does not tell; those before 1.14 may not")


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY")) as client:
        try:
            info = await client.core.server_info()
            print(info.welcome, info.api_version, info.server_version)
        except NotFoundError:
            print("this server does not tell; those before 1.14 may not")


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
