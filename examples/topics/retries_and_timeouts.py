"""How long to wait and how often to try again: for a client, for one call, and for a stream."""

from __future__ import annotations

import asyncio
import os

from dify_client import (
    ApiConnectionError,
    ApiError,
    ApiTimeoutError,
    AsyncDifyClient,
    DifyClient,
    Hooks,
    RateLimitError,
    RequestOptions,
    RetryInfo,
    ServiceUnavailableError,
    Timeout,
)

USER = "[Example] user"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def show_retry(retry: RetryInfo) -> None:
    """Called before the pause that precedes each repetition."""
    print(f"{retry.operation}: {retry.reason}; try {retry.attempt + 1} follows in {retry.delay:.1f} s")


def sync_example() -> None:
    """Settings of the client, of a single call, and of a stream."""
    timeout = Timeout(connect=3, read=120, idle=30, first_event=60)
    conversation_id = ""
    with DifyClient(
        setting("DIFY_BASE_URL"),
        api_key=setting("DIFY_API_KEY"),
        user=USER,
        timeout=timeout,
        max_retries=3,
        hooks=Hooks(on_retry=show_retry),
    ) as client:
        # A GET is sent again after 429, 502, 503, 504 and lost connections, with growing pauses or after Retry-After.
        info = client.chat.app.info()
        print(info.name)
        try:
            # A POST is sent again only if it cannot have been carried out. Here: one try, at most 30 seconds.
            once = RequestOptions(timeout=30, max_retries=0)
            answer = client.chat.send(query="What is a monad?", options=once)
            conversation_id = answer.conversation_id
            print(answer.answer)

            # A stream that has opened is never sent again. Its limits are for silence, not for the whole answer.
            with client.chat.stream(
                query="And a functor?", conversation_id=conversation_id, idle_timeout=20, event_timeout=90
            ) as stream:
                for piece in stream.iter_text():
                    print(piece, end="", flush=True)
            print()
        except ApiTimeoutError as error:
            print(f"too slow: {error}")
        except RateLimitError as error:
            wait = error.response.headers.get("retry-after") if error.response is not None else None
            print(f"too many requests; try again after {wait or 'some'} seconds")
        except (ServiceUnavailableError, ApiConnectionError) as error:
            print(f"not there: {error}")
        finally:
            if conversation_id:
                client.chat.conversations.delete(conversation_id=conversation_id)


async def async_example() -> None:
    """The same without blocking."""
    timeout = Timeout(connect=3, read=120, idle=30, first_event=60)
    conversation_id = ""
    async with AsyncDifyClient(
        setting("DIFY_BASE_URL"),
        api_key=setting("DIFY_API_KEY"),
        user=USER,
        timeout=timeout,
        max_retries=3,
        hooks=Hooks(on_retry=show_retry),
    ) as client:
        info = await client.chat.app.info()
        print(info.name)
        try:
            once = RequestOptions(timeout=30, max_retries=0)
            answer = await client.chat.send(query="What is a monad?", options=once)
            conversation_id = answer.conversation_id
            print(answer.answer)

            async with client.chat.stream(
                query="And a functor?", conversation_id=conversation_id, idle_timeout=20, event_timeout=90
            ) as stream:
                async for piece in stream.iter_text():
                    print(piece, end="", flush=True)
            print()
        except ApiTimeoutError as error:
            print(f"too slow: {error}")
        except RateLimitError as error:
            wait = error.response.headers.get("retry-after") if error.response is not None else None
            print(f"too many requests; try again after {wait or 'some'} seconds")
        except (ServiceUnavailableError, ApiConnectionError) as error:
            print(f"not there: {error}")
        finally:
            if conversation_id:
                await client.chat.conversations.delete(conversation_id=conversation_id)


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
