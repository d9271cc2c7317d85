"""Look an end user up by the server's own id: ``GET /end-users/{end_user_id}``."""

from __future__ import annotations

import asyncio
import os

from dify_client import ApiError, AsyncDifyClient, DifyClient, NotFoundError

USER = "[Example] user"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """An upload says who made it; ask who that is."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        upload = client.core.files.upload(file=("[Example] monads.txt", b"A monoid.", "text/plain"))
        if upload.created_by is None:
            print("the server does not say who uploaded")
            return
        try:
            user = client.core.end_users.get(end_user_id=upload.created_by)
            print(user.session_id, user.type, user.is_anonymous)
        except NotFoundError as error:
            print(f"no such user, or a server before 1.14: {error.message}")


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        upload = await client.core.files.upload(file=("[Example] monads.txt", b"A monoid.", "text/plain"))
        if upload.created_by is None:
            print("the server does not say who uploaded")
            return
        try:
            user = await client.core.end_users.get(end_user_id=upload.created_by)
            print(user.session_id, user.type, user.is_anonymous)
        except NotFoundError as error:
            print(f"no such user, or a server before 1.14: {error.message}")


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
