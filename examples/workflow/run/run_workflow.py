"""Run a workflow: its outputs, its nodes as they run, with files: ``POST /workflows/run``."""

from __future__ import annotations

import asyncio
import os
from io import BytesIO

from dify_client import (
    ApiError,
    AsyncDifyClient,
    BadRequestError,
    DifyClient,
    InputFile,
    StreamError,
    WorkflowPausedResponse,
)

USER = "[Example] user"
PICTURE = "https://www.python.org/static/img/python-logo.png"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Blocking, streaming, and with files."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_WORKFLOW_API_KEY"), user=USER) as client:
        inputs = {"query": "What is a monad?"}
        try:
            # Blocking. A run that failed is an answer too, and so is one that waits for a person.
            run = client.workflow.run(inputs=inputs)
            if isinstance(run, WorkflowPausedResponse):
                print(f"{run.workflow_run_id} waits for a person")
            elif run.data.status == "failed":
                print(f"failed: {run.data.error}")
            else:
                print(run.data.outputs)

            # Streaming, event by event.
            with client.workflow.stream(inputs=inputs) as stream:
                for event in stream:
                    if event.event == "node_started":
                        print(f"-> {event.data.title}")
                    elif event.event == "text_chunk":
                        print(event.data.text, end="", flush=True)
                    elif event.event == "node_finished":
                        print(f"<- {event.data.title}: {event.data.status} in {event.data.elapsed_time} s")
                    elif event.event == "workflow_finished":
                        print(event.data.status, event.data.outputs)

            # With files: one that the server fetches, one that was uploaded. A file variable takes the same in inputs=.
            upload = client.workflow.files.upload(file=("[Example] monads.txt", BytesIO(b"A monoid."), "text/plain"))
            files = [InputFile.from_url(PICTURE), InputFile.from_upload(upload)]
            # complete() streams underneath: no gateway gives up on a slow run. It raises when the run failed.
            client.workflow.complete(inputs=inputs, files=files)
        except StreamError as error:
            print(f"the run failed: {error.message}")
        except BadRequestError as error:
            print(f"refused: {error.code}: {error.message}")


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_WORKFLOW_API_KEY"), user=USER) as client:
        inputs = {"query": "What is a monad?"}
        try:
            run = await client.workflow.run(inputs=inputs)
            if isinstance(run, WorkflowPausedResponse):
                print(f"{run.workflow_run_id} waits for a person")
            elif run.data.status == "failed":
                print(f"failed: {run.data.error}")
            else:
                print(run.data.outputs)

            async with client.workflow.stream(inputs=inputs) as stream:
                async for event in stream:
                    if event.event == "node_started":
                        print(f"-> {event.data.title}")
                    elif event.event == "text_chunk":
                        print(event.data.text, end="", flush=True)
                    elif event.event == "node_finished":
                        print(f"<- {event.data.title}: {event.data.status} in {event.data.elapsed_time} s")
                    elif event.event == "workflow_finished":
                        print(event.data.status, event.data.outputs)

            upload = await client.workflow.files.upload(
                file=("[Example] monads.txt", BytesIO(b"A monoid."), "text/plain")
            )
            files = [InputFile.from_url(PICTURE), InputFile.from_upload(upload)]
            await client.workflow.complete(inputs=inputs, files=files)
        except StreamError as error:
            print(f"the run failed: {error.message}")
        except BadRequestError as error:
            print(f"refused: {error.code}: {error.message}")


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
