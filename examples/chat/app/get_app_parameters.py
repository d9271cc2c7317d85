"""Read the start form, the features and the upload limits of the app: ``GET /parameters``."""

from __future__ import annotations

import asyncio
import os

from dify_client import ApiError, AsyncDifyClient, BadRequestError, DifyClient, FileLimits


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """What an application needs to know before it shows its form."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY")) as client:
        try:
            parameters = client.chat.app.parameters()
        except BadRequestError as error:
            print(f"the app was never published: {error.code}")
            return

        print(parameters.opening_statement, parameters.suggested_questions)
        print("follow-up questions:", parameters.suggested_questions_after_answer.enabled)

        for item in parameters.user_input_form:
            print(item)
        print("files may be sent:", parameters.file_upload.enabled)
        # The same limits, ready to check a file before it is sent.
        limits = FileLimits.from_parameters(parameters)
        limits.check("[Example] notes.txt", 1024)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY")) as client:
        try:
            parameters = await client.chat.app.parameters()
        except BadRequestError as error:
            print(f"the app was never published: {error.code}")
            return

        print(parameters.opening_statement, parameters.suggested_questions)
        print("follow-up questions:", parameters.suggested_questions_after_answer.enabled)

        for item in parameters.user_input_form:
            print(item)
        print("files may be sent:", parameters.file_upload.enabled)
        limits = FileLimits.from_parameters(parameters)
        limits.check("[Example] notes.txt", 1024)


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
