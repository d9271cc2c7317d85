"""List past runs of a workflow: ``GET /workflows/logs``."""

from __future__ import annotations

import asyncio
import os
from datetime import datetime, timedelta, timezone

from dify_client import ApiError, AsyncDifyClient, BadRequestError, DifyClient

USER = "[Example] user"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Filter by time, status, user and text; by page and one after the other."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_WORKFLOW_API_KEY"), user=USER) as client:
        client.workflow.run(inputs={"query": "What is a monad?"})
        hour_ago = datetime.now(timezone.utc) - timedelta(hours=1)
        try:
            page = client.workflow.logs.list(status="succeeded", created_at__after=hour_ago, page=1, limit=10)
            print(f"{page.total} runs went well in the last hour")

            for log in client.workflow.logs.iter(
                keyword="monad", created_by_end_user_session_id=USER, created_at__after=hour_ago, limit=50
            ):
                if log.workflow_run is not None:
                    print(log.workflow_run.id, log.workflow_run.status, log.workflow_run.elapsed_time)

            client.workflow.logs.list(created_by_account="nobody@example.org")
        except BadRequestError as error:
            print(f"refused: {error.message}")


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_WORKFLOW_API_KEY"), user=USER) as client:
        await client.workflow.run(inputs={"query": "What is a monad?"})
        hour_ago = datetime.now(timezone.utc) - timedelta(hours=1)
        try:
            page = await client.workflow.logs.list(status="succeeded", created_at__after=hour_ago, page=1, limit=10)
            print(f"{page.total} runs went well in the last hour")

            async for log in client.workflow.logs.iter(
                keyword="monad", created_by_end_user_session_id=USER, created_at__after=hour_ago, limit=50
            ):
                if log.workflow_run is not None:
                    print(log.workflow_run.id, log.workflow_run.status, log.workflow_run.elapsed_time)

            await client.workflow.logs.list(created_by_account="nobody@example.org")
        except BadRequestError as error:
            print(f"refused: {error.message}")


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
