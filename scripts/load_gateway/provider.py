"""``python -m scripts.load_gateway.provider``: a provider in a process of its own, which speaks Dify's streams.

Each event carries the moment it was sent, so that readers know how old it is.
"""

from __future__ import annotations

import asyncio
import json
import socket
import time
from collections.abc import AsyncGenerator
from typing import Final

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import StreamingResponse
from starlette.routing import Route

ENVELOPE: Final = {"task_id": "task", "message_id": "m", "conversation_id": "c", "created_at": 1}


async def answer(request: Request) -> StreamingResponse:
    """A chat message: as many pieces as ``inputs.events`` says, so many seconds apart as ``inputs.gap``."""
    inputs = (await request.json())["inputs"]

    async def pieces() -> AsyncGenerator[bytes, None]:
        for number in range(inputs["events"]):
            await asyncio.sleep(inputs["first"] if number == 0 else inputs["gap"])
            yield _frame({"event": "message", "id": "m", "answer": f"{time.time():.6f} ", **ENVELOPE})
        yield _frame({"event": "message_end", "id": "m", "metadata": {"usage": {}}, **ENVELOPE})

    return StreamingResponse(pieces(), media_type="text/event-stream")


def _frame(event: dict[str, object]) -> bytes:
    return f"data: {json.dumps(event)}\n\n".encode()


def main() -> None:
    """Serve on any free port, and print it."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
    print(listener.getsockname()[1], flush=True)
    app = Starlette(routes=[Route("/v1/chat-messages", answer, methods=["POST"])])
    config = uvicorn.Config(app, log_config=None, access_log=False, lifespan="off", backlog=1024)
    uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    main()
