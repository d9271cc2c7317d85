"""Read how the app's own web page looks: ``GET /site``."""

from __future__ import annotations

import asyncio
import os

from dify_client import ApiError, AsyncDifyClient, DifyClient, PermissionDeniedError


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Title, icon, language and texts of the page."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY")) as client:
        try:
            site = client.chat.app.site()
            print(site.title, site.icon_type, site.icon, site.default_language)
            print(site.description, site.copyright, site.privacy_policy)
        except PermissionDeniedError as error:
            print(f"the app has no page, or may not be used over the API: {error.message}")
            raise


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY")) as client:
        try:
            site = await client.chat.app.site()
            print(site.title, site.icon_type, site.icon, site.default_language)
            print(site.description, site.copyright, site.privacy_policy)
        except PermissionDeniedError as error:
            print(f"the app has no page, or may not be used over the API: {error.message}")
            raise


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
