"""Ask many questions at once, four at a time: ``DIFY_API_KEY=app-... python examples/many_questions.py A B C``."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence

from dify_client import ApiError, AsyncDifyClient


async def main(questions: Sequence[str]) -> None:
    """All questions on one client; a failure of one does not touch the others."""
    gate = asyncio.Semaphore(4)
    async with AsyncDifyClient(user="example-user") as client:

        async def ask(question: str) -> str:
            async with gate:
                try:
                    async with client.chat.stream(query=question) as stream:
                        async for _ in stream:
                            pass
                        return stream.text
                except ApiError as error:
                    return f"failed: {error}"

        for question, answer in zip(questions, await asyncio.gather(*map(ask, questions)), strict=True):
            print(f"{question}\n  {answer}")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:] or ["hello there", "how are you"]))
