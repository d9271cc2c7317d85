"""Ask an app: the whole answer, its text as it comes, its events, with files: ``POST /chat-messages``."""

from __future__ import annotations

import asyncio
import os

from dify_client import ApiError, AsyncDifyClient, BadRequestError, DifyClient, InputFile, StreamError

USER = "[Example] user"
PICTURE = "https://www.python.org/static/img/python-logo.png"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Ask four times in one conversation."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        # Blocking. An agent app streams only: client.chat.complete() gives the same answer there too.
        answer = client.chat.send(query="What is a monad?")
        print(answer.answer)
        try:
            # Streaming, the text alone.
            with client.chat.stream(query="Shorter, please.", conversation_id=answer.conversation_id) as stream:
                for piece in stream.iter_text():
                    print(piece, end="", flush=True)
            print()

            # Streaming, event by event.
            with client.chat.stream(query="And a functor?", conversation_id=answer.conversation_id) as stream:
                for event in stream:
                    if event.event == "message" or event.event == "agent_message":
                        print(event.answer, end="", flush=True)
                    elif event.event == "agent_thought":
                        print(f"[{event.tool or 'thinks'}] {event.thought}")
                    elif event.event == "message_end":
                        print(f"\n[{event.message_id}]")

            # With files: one that the server fetches, one that was uploaded.
            upload = client.chat.files.upload(file=("[Example] monads.txt", b"A monoid of endofunctors.", "text/plain"))
            files = [InputFile.from_url(PICTURE), InputFile.from_upload(upload)]
            last = client.chat.complete(query="What is in them?", conversation_id=answer.conversation_id, files=files)
            print(last.answer)
        except StreamError as error:
            print(f"the app failed after {error.partial_text!r}: {error.message}")
        except BadRequestError as error:
            print(f"the app refused: {error.code}: {error.message}")
        finally:
            client.chat.conversations.delete(conversation_id=answer.conversation_id)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        answer = await client.chat.send(query="What is a monad?")
        print(answer.answer)
        conversation = answer.conversation_id
        try:
            async with client.chat.stream(query="Shorter, please.", conversation_id=conversation) as stream:
                async for piece in stream.iter_text():
                    print(piece, end="", flush=True)
            print()

            async with client.chat.stream(query="And a functor?", conversation_id=conversation) as stream:
                async for event in stream:
                    if event.event == "message" or event.event == "agent_message":
                        print(event.answer, end="", flush=True)
                    elif event.event == "agent_thought":
                        print(f"[{event.tool or 'thinks'}] {event.thought}")
                    elif event.event == "message_end":
                        print(f"\n[{event.message_id}]")

            upload = await client.chat.files.upload(file=("[Example] monads.txt", b"A monoid.", "text/plain"))
            files = [InputFile.from_url(PICTURE), InputFile.from_upload(upload)]
            last = await client.chat.complete(query="What is in them?", conversation_id=conversation, files=files)
            print(last.answer)
        except StreamError as error:
            print(f"the app failed after {error.partial_text!r}: {error.message}")
        except BadRequestError as error:
            print(f"the app refused: {error.code}: {error.message}")
        finally:
            await client.chat.conversations.delete(conversation_id=conversation)


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
