"""A run that goes on although the connection is lost: resumed by itself, or followed later."""

from __future__ import annotations

import asyncio
import os

from dify_client import ApiError, AsyncDifyClient, DifyClient, StreamError, StreamInterrupted

USER = "[Example] user"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Resume by itself; then give a stream up and follow the rest."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_WORKFLOW_API_KEY"), user=USER) as client:
        inputs = {"query": "What is a monad?"}
        try:
            # Lost connections are followed by new ones, without an event twice or missing.
            with client.workflow.stream(inputs=inputs, resume=True) as stream:
                for event in stream:
                    print(event.event)
            print(stream.text, stream.text_complete, stream.outputs)

            # What was started here can be followed elsewhere: follow() tells what this stream has not told.
            with client.workflow.stream(inputs=inputs) as first:
                for event in first:
                    print(f"{event.event}, and away")
                    break
            rest = first.follow()
            with rest:
                for later in rest:
                    print(later.event)
            print(rest.outputs)
        except StreamInterrupted as error:
            # Servers before 1.14 cannot be asked for the rest; the record of the run tells how it ended.
            print(f"lost after {error.partial_text!r}; look at run {error.workflow_run_id} later")
        except StreamError as error:
            print(f"the run failed: {error.message}")


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_WORKFLOW_API_KEY"), user=USER) as client:
        inputs = {"query": "What is a monad?"}
        try:
            async with client.workflow.stream(inputs=inputs, resume=True) as stream:
                async for event in stream:
                    print(event.event)
            print(stream.text, stream.text_complete, stream.outputs)

            async with client.workflow.stream(inputs=inputs) as first:
                async for event in first:
                    print(f"{event.event}, and away")
                    break
            rest = first.follow()
            async with rest:
                async for later in rest:
                    print(later.event)
            print(rest.outputs)
        except StreamInterrupted as error:
            print(f"lost after {error.partial_text!r}; look at run {error.workflow_run_id} later")
        except StreamError as error:
            print(f"the run failed: {error.message}")


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
