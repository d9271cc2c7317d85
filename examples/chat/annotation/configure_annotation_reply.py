"""Let written answers be given, or not: ``POST /apps/annotation-reply/{action}``."""

from __future__ import annotations

import asyncio
import os

from dify_client import ApiError, ApiTimeoutError, AsyncDifyClient, DifyClient, Polling

# An embedding model of the workspace; it compares questions with those of the annotations.
PROVIDER = os.environ.get("DIFY_EMBEDDING_PROVIDER", "langgenius/openai/openai")
MODEL = os.environ.get("DIFY_EMBEDDING_MODEL", "text-embedding-3-small")


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Turn it on, wait until it works, and turn it off again; an app that has it on is left alone."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY")) as client:
        parameters = client.chat.app.parameters()
        if parameters.annotation_reply.enabled:
            print("it is on already, and stays so")
            return
        try:
            job = client.chat.annotations.configure_reply(
                action="enable",
                score_threshold=0.9,
                embedding_provider_name=PROVIDER,
                embedding_model_name=MODEL,
                wait=True,
                polling=Polling(interval=0.2, timeout=60),
            )
            print(job.job_status, job.error_msg)
        except ApiTimeoutError as error:
            print(f"still not done: {error}")
        finally:
            client.chat.annotations.configure_reply(
                action="disable",
                score_threshold=0.9,
                embedding_provider_name=PROVIDER,
                embedding_model_name=MODEL,
                wait=True,
                polling=Polling(interval=0.2, timeout=60),
            )


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY")) as client:
        parameters = await client.chat.app.parameters()
        if parameters.annotation_reply.enabled:
            print("it is on already, and stays so")
            return
        try:
            job = await client.chat.annotations.configure_reply(
                action="enable",
                score_threshold=0.9,
                embedding_provider_name=PROVIDER,
                embedding_model_name=MODEL,
                wait=True,
                polling=Polling(interval=0.2, timeout=60),
            )
            print(job.job_status, job.error_msg)
        except ApiTimeoutError as error:
            print(f"still not done: {error}")
        finally:
            await client.chat.annotations.configure_reply(
                action="disable",
                score_threshold=0.9,
                embedding_provider_name=PROVIDER,
                embedding_model_name=MODEL,
                wait=True,
                polling=Polling(interval=0.2, timeout=60),
            )


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
