"""Stop an answer that is still being made: ``POST /chat-messages/{task_id}/stop``."""

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
    """Stop one answer by its task id, as another process would, and one through its stream."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        talk = client.conversation()
        try:
            with talk.stream("Count to one thousand in words.") as stream:
                for event in stream:
                    if event.event in ("message", "agent_message") and stream.task_id is not None:
                        # The user must be the one who asked.
                        answer = client.chat.stop(task_id=stream.task_id)
                        print(f"stopping: {answer.result}")
                        break
                # What was on its way still comes, then the stream ends by itself.
                for event in stream:
                    print(event.event)

            with talk.stream("Count once more.") as stream:
                for piece in stream.iter_text():
                    print(piece)
                    if stream.text == piece:
                        stream.stop()
            print(f"said until then: {stream.text!r}")
        except NotFoundError as error:
            print(f"there is no such task any more: {error.message}")
        finally:
            if talk.conversation_id is not None:
                client.chat.conversations.delete(conversation_id=talk.conversation_id)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        talk = client.conversation()
        try:
            async with talk.stream("Count to one thousand in words.") as stream:
                async for event in stream:
                    if event.event in ("message", "agent_message") and stream.task_id is not None:
                        answer = await client.chat.stop(task_id=stream.task_id)
                        print(f"stopping: {answer.result}")
                        break
                async for event in stream:
                    print(event.event)

            async with talk.stream("Count once more.") as stream:
                async for piece in stream.iter_text():
                    print(piece)
                    if stream.text == piece:
                        await stream.stop()
            print(f"said until then: {stream.text!r}")
        except NotFoundError as error:
            print(f"there is no such task any more: {error.message}")
        finally:
            if talk.conversation_id is not None:
                await client.chat.conversations.delete(conversation_id=talk.conversation_id)


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
