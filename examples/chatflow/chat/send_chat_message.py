"""Ask a chatflow: its answer, and its nodes as they run, with files: ``POST /chat-messages``."""

from __future__ import annotations

import asyncio
import os
from io import BytesIO

from dify_client import (
    ApiError,
    AsyncDifyClient,
    BadRequestError,
    ChatPausedResponse,
    DifyClient,
    InputFile,
    StreamError,
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
    """Blocking, event by event, and with files, in one conversation."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_CHATFLOW_API_KEY"), user=USER) as client:
        conversation_id = ""
        try:
            # Blocking. A flow that waits for a person answers at once.
            answer = client.chatflow.send(query="What is a monad?")
            conversation_id = answer.conversation_id
            if isinstance(answer, ChatPausedResponse):
                print(f"{answer.workflow_run_id} waits for a person")
                return
            print(answer.answer)

            # Streaming: the nodes of the flow, and the answer as it is made.
            with client.chatflow.stream(query="And a functor?", conversation_id=conversation_id) as stream:
                for event in stream:
                    if event.event == "node_finished":
                        print(f"[{event.data.title}: {event.data.status}]")
                    elif event.event == "message":
                        print(event.answer, end="", flush=True)
                    elif event.event == "workflow_finished":
                        print(f"[{event.data.status} in {event.data.elapsed_time} s]")

            # With files: one that the server fetches, one that was uploaded.
            upload = client.chatflow.files.upload(file=("[Example] monads.txt", BytesIO(b"A monoid."), "text/plain"))
            files = [InputFile.from_url(PICTURE), InputFile.from_upload(upload)]
            last = client.chatflow.complete(query="What is in them?", conversation_id=conversation_id, files=files)
            print(last.conversation_id)
        except StreamError as error:
            print(f"the flow failed after {error.partial_text!r}: {error.message}")
        except BadRequestError as error:
            print(f"the flow refused: {error.code}: {error.message}")
        finally:
            if conversation_id:
                client.chatflow.conversations.delete(conversation_id=conversation_id)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_CHATFLOW_API_KEY"), user=USER) as client:
        conversation_id = ""
        try:
            answer = await client.chatflow.send(query="What is a monad?")
            conversation_id = answer.conversation_id
            if isinstance(answer, ChatPausedResponse):
                print(f"{answer.workflow_run_id} waits for a person")
                return
            print(answer.answer)

            async with client.chatflow.stream(query="And a functor?", conversation_id=conversation_id) as stream:
                async for event in stream:
                    if event.event == "node_finished":
                        print(f"[{event.data.title}: {event.data.status}]")
                    elif event.event == "message":
                        print(event.answer, end="", flush=True)
                    elif event.event == "workflow_finished":
                        print(f"[{event.data.status} in {event.data.elapsed_time} s]")

            upload = await client.chatflow.files.upload(
                file=("[Example] monads.txt", BytesIO(b"A monoid."), "text/plain")
            )
            files = [InputFile.from_url(PICTURE), InputFile.from_upload(upload)]
            last = await client.chatflow.complete(
                query="What is in them?", conversation_id=conversation_id, files=files
            )
            print(last.conversation_id)
        except StreamError as error:
            print(f"the flow failed after {error.partial_text!r}: {error.message}")
        except BadRequestError as error:
            print(f"the flow refused: {error.code}: {error.message}")
        finally:
            if conversation_id:
                await client.chatflow.conversations.delete(conversation_id=conversation_id)


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
