"""Stop a run: ``POST /workflows/tasks/{task_id}/stop``."""

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
    """Stop one run by its task id, as another process would, and one by leaving it."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_WORKFLOW_API_KEY"), user=USER) as client:
        inputs = {"query": "Count to one thousand in words."}
        try:
            with client.workflow.stream(inputs=inputs) as stream:
                for event in stream:
                    if event.event == "workflow_started":
                        # The user must be the one who started the run.
                        answer = client.workflow.stop(task_id=event.task_id)
                        print(f"stopping: {answer.result}")
                    elif event.event == "workflow_finished":
                        print(event.data.status)

            # Leaving a stream does not stop its run, unless the stream is told so.
            with client.workflow.stream(inputs=inputs, stop_on_exit=True) as stream:
                for event in stream:
                    print(event.event)
                    break
        except NotFoundError as error:
            print(f"there is no such task any more: {error.message}")


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_WORKFLOW_API_KEY"), user=USER) as client:
        inputs = {"query": "Count to one thousand in words."}
        try:
            async with client.workflow.stream(inputs=inputs) as stream:
                async for event in stream:
                    if event.event == "workflow_started":
                        answer = await client.workflow.stop(task_id=event.task_id)
                        print(f"stopping: {answer.result}")
                    elif event.event == "workflow_finished":
                        print(event.data.status)

            async with client.workflow.stream(inputs=inputs, stop_on_exit=True) as stream:
                async for event in stream:
                    print(event.event)
                    break
        except NotFoundError as error:
            print(f"there is no such task any more: {error.message}")


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
