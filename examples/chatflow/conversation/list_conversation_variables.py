"""Read what a chatflow remembers of a conversation: ``GET /conversations/{conversation_id}/variables``."""

from __future__ import annotations

import asyncio
import os

from dify_client import ApiError, AsyncDifyClient, DifyClient, ServerError

USER = "[Example] user"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """All variables, a page of them, and the one with a name."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_CHATFLOW_API_KEY"), user=USER) as client:
        answer = client.chatflow.send(query="What is a monad?")
        try:
            page = client.chatflow.conversations.variables(conversation_id=answer.conversation_id, limit=20)
            print(f"{len(page.data)} on the first page, more: {page.has_more}")
            for variable in client.chatflow.conversations.iter_variables(conversation_id=answer.conversation_id):
                print(variable.name, variable.value_type, variable.value)
            named = client.chatflow.conversations.variables(
                conversation_id=answer.conversation_id, variable_name="topic"
            )
            print([variable.value for variable in named.data])
        except ServerError as error:
            print(f"this server cannot look for a name: {error.status_code}")
        finally:
            client.chatflow.conversations.delete(conversation_id=answer.conversation_id)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_CHATFLOW_API_KEY"), user=USER) as client:
        answer = await client.chatflow.send(query="What is a monad?")
        try:
            page = await client.chatflow.conversations.variables(conversation_id=answer.conversation_id, limit=20)
            print(f"{len(page.data)} on the first page, more: {page.has_more}")
            async for variable in client.chatflow.conversations.iter_variables(conversation_id=answer.conversation_id):
                print(variable.name, variable.value_type, variable.value)
            named = await client.chatflow.conversations.variables(
                conversation_id=answer.conversation_id, variable_name="topic"
            )
            print([variable.value for variable in named.data])
        except ServerError as error:
            print(f"this server cannot look for a name: {error.status_code}")
        finally:
            await client.chatflow.conversations.delete(conversation_id=answer.conversation_id)


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
