"""Cancel an answer after its first words, and read in another task what became of it."""

from __future__ import annotations

import asyncio
import os

from session_client import ApiError, AsyncSessionClient, user_message


async def talk(client: AsyncSessionClient, session_id: str) -> None:
    """Ask, and cancel at the first piece of text."""
    async with client.chat.stream(session_id=session_id, message=user_message("Tell me a story.")) as stream:
        async for piece in stream.iter_text():
            print(f"first words: {piece}")
            print((await stream.cancel()).message)
            break


async def converse() -> None:
    """Have a conversation, and delete it."""
    model = os.environ.get("SESSION_MODEL", "scripted")
    async with AsyncSessionClient() as client:
        session = await client.sessions.create(model_id=model, name="[Example] A story cut short")
        try:
            await talk(client, session.id)
            rest = await client.chat.attach(session_id=session.id, resume=True).result()
            print(f"ended: {rest.stop_reason}")
        finally:
            await client.sessions.delete(session_id=session.id)


def main() -> None:
    """Run it."""
    try:
        asyncio.run(converse())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
