"""See how far turning written answers on or off is: ``GET /apps/annotation-reply/{action}/status/{job_id}``."""

from __future__ import annotations

import asyncio
import os

from dify_client import ApiError, AsyncDifyClient, BadRequestError, DifyClient

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
    """Turn it off, which is safe to repeat, and look at the job."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY")) as client:
        parameters = client.chat.app.parameters()
        if parameters.annotation_reply.enabled:
            print("it is on, and stays so")
            return
        job = client.chat.annotations.configure_reply(
            action="disable", score_threshold=0.9, embedding_provider_name=PROVIDER, embedding_model_name=MODEL
        )
        try:
            state = client.chat.annotations.reply_status(action="disable", job_id=job.job_id)
            print(state.job_status, state.error_msg)
        except BadRequestError as error:
            print(f"the job is forgotten: {error.message}")


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY")) as client:
        parameters = await client.chat.app.parameters()
        if parameters.annotation_reply.enabled:
            print("it is on, and stays so")
            return
        job = await client.chat.annotations.configure_reply(
            action="disable", score_threshold=0.9, embedding_provider_name=PROVIDER, embedding_model_name=MODEL
        )
        try:
            state = await client.chat.annotations.reply_status(action="disable", job_id=job.job_id)
            print(state.job_status, state.error_msg)
        except BadRequestError as error:
            print(f"the job is forgotten: {error.message}")


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
