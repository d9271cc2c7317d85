"""Stop a text that is still being made: ``POST /completion-messages/{task_id}/stop``."""

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
    """Stop one text by its task id, as another process would, and one by leaving it."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_COMPLETION_API_KEY"), user=USER) as client:
        inputs = {"query": "Write a very long poem."}
        try:
            with client.completion.stream(inputs=inputs) as stream:
                for event in stream:
                    if event.event == "message" and stream.task_id is not None:
                        # The user must be the one who asked.
                        answer = client.completion.stop(task_id=stream.task_id)
                        print(f"stopping: {answer.result}")
                        break
                # What was on its way still comes, then the stream ends by itself.
                for event in stream:
                    print(event.event)
            print(f"written until then: {stream.text!r}")

            # Leaving a stream does not stop the app, unless the stream is told so.
            with client.completion.stream(inputs=inputs, stop_on_exit=True) as stream:
                for piece in stream.iter_text():
                    print(piece)
                    break
        except NotFoundError as error:
            print(f"there is no such task any more: {error.message}")


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(
        setting("DIFY_BASE_URL"), api_key=setting("DIFY_COMPLETION_API_KEY"), user=USER
    ) as client:
        inputs = {"query": "Write a very long poem."}
        try:
            async with client.completion.stream(inputs=inputs) as stream:
                async for event in stream:
                    if event.event == "message" and stream.task_id is not None:
                        answer = await client.completion.stop(task_id=stream.task_id)
                        print(f"stopping: {answer.result}")
                        break
                async for event in stream:
                    print(event.event)
            print(f"written until then: {stream.text!r}")

            async with client.completion.stream(inputs=inputs, stop_on_exit=True) as stream:
                async for piece in stream.iter_text():
                    print(piece)
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
