"""Run one published version of a workflow: ``POST /workflows/{workflow_id}/run``."""

from __future__ import annotations

import asyncio
import os
import uuid

from dify_client import ApiError, AsyncDifyClient, BadRequestError, DifyClient, NotFoundError

USER = "[Example] user"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Learn the version from a run of the newest one, then name it."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_WORKFLOW_API_KEY"), user=USER) as client:
        inputs = {"query": "What is a monad?"}
        with client.workflow.stream(inputs=inputs) as stream:
            version = ""
            for event in stream:
                if event.event == "workflow_started":
                    version = event.data.workflow_id
        try:
            run = client.workflow.run(inputs=inputs, workflow_id=version)
            print(run.workflow_run_id, run.data.status)

            with client.workflow.stream(inputs=inputs, workflow_id=version) as stream:
                for event in stream:
                    if event.event == "workflow_finished":
                        print(event.data.workflow_id, event.data.outputs)

            client.workflow.run(inputs=inputs, workflow_id=str(uuid.uuid4()))
        except NotFoundError as error:
            print(f"no such version: {error.message}")
        except BadRequestError as error:
            print(f"refused, perhaps a draft: {error.code}: {error.message}")


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_WORKFLOW_API_KEY"), user=USER) as client:
        inputs = {"query": "What is a monad?"}
        async with client.workflow.stream(inputs=inputs) as stream:
            version = ""
            async for event in stream:
                if event.event == "workflow_started":
                    version = event.data.workflow_id
        try:
            run = await client.workflow.run(inputs=inputs, workflow_id=version)
            print(run.workflow_run_id, run.data.status)

            async with client.workflow.stream(inputs=inputs, workflow_id=version) as stream:
                async for event in stream:
                    if event.event == "workflow_finished":
                        print(event.data.workflow_id, event.data.outputs)

            await client.workflow.run(inputs=inputs, workflow_id=str(uuid.uuid4()))
        except NotFoundError as error:
            print(f"no such version: {error.message}")
        except BadRequestError as error:
            print(f"refused, perhaps a draft: {error.code}: {error.message}")


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
