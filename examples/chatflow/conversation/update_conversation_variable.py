"""Change what a chatflow remembers: ``PUT /conversations/{conversation_id}/variables/{variable_id}``."""

from __future__ import annotations

import asyncio
import os

from dify_client import ApiError, AsyncDifyClient, BadRequestError, DifyClient

USER = "[Example] user"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Give the first text variable of a fresh conversation another value."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_CHATFLOW_API_KEY"), user=USER) as client:
        answer = client.chatflow.send(query="What is a monad?")
        try:
            page = client.chatflow.conversations.variables(conversation_id=answer.conversation_id)
            texts = [variable for variable in page.data if variable.value_type == "string"]
            if not texts:
                print("this chatflow remembers no text")
                return
            changed = client.chatflow.conversations.update_variable(
                conversation_id=answer.conversation_id, variable_id=texts[0].id, value="functors"
            )
            print(f"{changed.name}: {texts[0].value!r} -> {changed.value!r}")
            # A value of another kind than the variable's.
            client.chatflow.conversations.update_variable(
                conversation_id=answer.conversation_id, variable_id=texts[0].id, value=42
            )
        except BadRequestError as error:
            print(f"refused: {error.code}: {error.message}")
        finally:
            client.chatflow.conversations.delete(conversation_id=answer.conversation_id)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_CHATFLOW_API_KEY"), user=USER) as client:
        answer = await client.chatflow.send(query="What is a monad?")
        try:
            page = await client.chatflow.conversations.variables(conversation_id=answer.conversation_id)
            texts = [variable for variable in page.data if variable.value_type == "string"]
            if not texts:
                print("this chatflow remembers no text")
                return
            changed = await client.chatflow.conversations.update_variable(
                conversation_id=answer.conversation_id, variable_id=texts[0].id, value="functors"
            )
            print(f"{changed.name}: {texts[0].value!r} -> {changed.value!r}")
            await client.chatflow.conversations.update_variable(
                conversation_id=answer.conversation_id, variable_id=texts[0].id, value=42
            )
        except BadRequestError as error:
            print(f"refused: {error.code}: {error.message}")
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
