"""Follow a run that somebody else started: ``GET /workflow/{workflow_run_id}/events``."""

from __future__ import annotations

import asyncio
import os

from dify_client import ApiError, AsyncDifyClient, DifyClient, NotFoundError, StreamInterrupted

USER = "[Example] user"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Start a run, leave it, and follow it by its id."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_WORKFLOW_API_KEY"), user=USER) as client:
        with client.workflow.stream(inputs={"query": "What is a monad?"}) as stream:
            for event in stream:
                print(f"{event.event}, then the connection is given up")
                break
        run_id = stream.workflow_run_id or ""
        try:
            # The snapshot tells what has happened already; the events after it are live.
            events = client.workflow.runs.events(workflow_run_id=run_id, include_state_snapshot=True)
            with events:
                for later in events:
                    if later.event == "node_finished":
                        print(f"{later.data.title}: {later.data.status}")
                    elif later.event == "workflow_finished":
                        print(later.data.status, later.data.outputs)
        except NotFoundError as error:
            print(f"no such run, another user's run, or a server before 1.14: {error.message}")
        except StreamInterrupted as error:
            print(f"the connection was lost once more: {error}")


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_WORKFLOW_API_KEY"), user=USER) as client:
        async with client.workflow.stream(inputs={"query": "What is a monad?"}) as stream:
            async for event in stream:
                print(f"{event.event}, then the connection is given up")
                break
        run_id = stream.workflow_run_id or ""
        try:
            events = client.workflow.runs.events(workflow_run_id=run_id, include_state_snapshot=True)
            async with events:
                async for later in events:
                    if later.event == "node_finished":
                        print(f"{later.data.title}: {later.data.status}")
                    elif later.event == "workflow_finished":
                        print(later.data.status, later.data.outputs)
        except NotFoundError as error:
            print(f"no such run, another user's run, or a server before 1.14: {error.message}")
        except StreamInterrupted as error:
            print(f"the connection was lost once more: {error}")


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
