"""Through a proxy: named by the environment, named by the program, and not at all."""

from __future__ import annotations

import asyncio
import os

import httpx

from dify_client import ApiConnectionError, ApiError, AsyncDifyClient, DifyClient


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Ask the same through the three kinds of clients."""
    base_url, key = setting("DIFY_BASE_URL"), setting("DIFY_API_KEY")
    # Optional: http://user:password@proxy:3128; socks5://proxy:1080 needs httpx[socks].
    proxy = os.environ.get("DIFY_PROXY")
    try:
        # HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY are read by default.
        with DifyClient(base_url, api_key=key) as client:
            info = client.core.app.info()
            print(f"as the environment says: {info.name}")

        # A proxy for this client alone. The key travels inside of TLS only if base_url is https.
        if proxy:
            with httpx.Client(proxy=proxy) as http:
                with DifyClient(base_url, api_key=key, http_client=http) as client:
                    info = client.core.app.info()
                    print(f"through {httpx.URL(proxy).host}: {info.name}")

        # No proxy, whatever the environment says.
        with httpx.Client(trust_env=False) as http:
            with DifyClient(base_url, api_key=key, http_client=http) as client:
                info = client.core.app.info()
                print(f"directly: {info.name}")
    except ApiConnectionError as error:
        print(f"the proxy or the server cannot be reached: {error}")


async def async_example() -> None:
    """The same without blocking."""
    base_url, key = setting("DIFY_BASE_URL"), setting("DIFY_API_KEY")
    proxy = os.environ.get("DIFY_PROXY")
    try:
        async with AsyncDifyClient(base_url, api_key=key) as client:
            info = await client.core.app.info()
            print(f"as the environment says: {info.name}")

        if proxy:
            async with httpx.AsyncClient(proxy=proxy) as http:
                async with AsyncDifyClient(base_url, api_key=key, http_client=http) as client:
                    info = await client.core.app.info()
                    print(f"through {httpx.URL(proxy).host}: {info.name}")

        async with httpx.AsyncClient(trust_env=False) as http:
            async with AsyncDifyClient(base_url, api_key=key, http_client=http) as client:
                info = await client.core.app.info()
                print(f"directly: {info.name}")
    except ApiConnectionError as error:
        print(f"the proxy or the server cannot be reached: {error}")


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
