"""Look at a run after it has ended: ``GET /workflows/run/{workflow_run_id}``."""

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
    """Run a workflow and read its record."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_WORKFLOW_API_KEY"), user=USER) as client:
        run = client.workflow.run(inputs={"query": "What is a monad?"})
        try:
            record = client.workflow.runs.get(workflow_run_id=run.workflow_run_id)
            print(record.status, record.outputs, record.error)
            print(f"{record.total_steps} steps, {record.total_tokens} tokens, {record.elapsed_time} s")
        except NotFoundError as error:
            print(f"no such run of this app: {error.message}")


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_WORKFLOW_API_KEY"), user=USER) as client:
        run = await client.workflow.run(inputs={"query": "What is a monad?"})
        try:
            record = await client.workflow.runs.get(workflow_run_id=run.workflow_run_id)
            print(record.status, record.outputs, record.error)
            print(f"{record.total_steps} steps, {record.total_tokens} tokens, {record.elapsed_time} s")
        except NotFoundError as error:
            print(f"no such run of this app: {error.message}")


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
