"""One client for a whole program: its connections, several apps on them, and a pool of your own."""

from __future__ import annotations

import asyncio
import os

import httpx

from dify_client import ApiError, AsyncDifyClient, DifyClient

USER = "[Example] user"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """A client with its own pool, a second app on the same connections, and a pool that was there before."""
    base_url, key, workflow_key = setting("DIFY_BASE_URL"), setting("DIFY_API_KEY"), setting("DIFY_WORKFLOW_API_KEY")

    # Make one client when the program starts and close it when the program ends; threads and tasks may share it.
    with DifyClient(
        base_url, api_key=key, user=USER, max_connections=50, max_keepalive_connections=10, keepalive_expiry=60
    ) as client:
        info = client.core.app.info()
        print(info.name)
        # One app key is one app: another app is another view of the client, on the same connections.
        other = client.with_options(api_key=workflow_key).core.app.info()
        print(other.name)

    # A pool that you made stays yours: closing the client leaves it open.
    with httpx.Client(limits=httpx.Limits(max_connections=5)) as http:
        with DifyClient(base_url, api_key=key, user=USER, http_client=http) as client:
            info = client.core.app.info()
            print(info.name)
        print(f"still open: {not http.is_closed}")


async def async_example() -> None:
    """The same without blocking."""
    base_url, key, workflow_key = setting("DIFY_BASE_URL"), setting("DIFY_API_KEY"), setting("DIFY_WORKFLOW_API_KEY")

    async with AsyncDifyClient(
        base_url, api_key=key, user=USER, max_connections=50, max_keepalive_connections=10, keepalive_expiry=60
    ) as client:
        info = await client.core.app.info()
        print(info.name)
        other = await client.with_options(api_key=workflow_key).core.app.info()
        print(other.name)

    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=5)) as http:
        async with AsyncDifyClient(base_url, api_key=key, user=USER, http_client=http) as client:
            info = await client.core.app.info()
            print(info.name)
        print(f"still open: {not http.is_closed}")


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
