"""A Coze on this machine: it answers chats with a script, and keeps what it was asked."""

from __future__ import annotations

import asyncio
import json
import queue
import threading
from collections.abc import AsyncGenerator, Generator, Sequence
from contextlib import contextmanager
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from .serving import PATIENCE

CHAT = {"id": "chat-1", "conversation_id": "conv-1", "bot_id": "bot-1", "status": "in_progress"}
Step = tuple[str, Any]


def created() -> Step:
    """How every chat begins."""
    return "conversation.chat.created", CHAT


def piece(content: str, **more: Any) -> Step:
    """A piece of the answer."""
    return "conversation.message.delta", message(content, **more)


def message(content: str, **more: Any) -> dict[str, Any]:
    """A message of the bot."""
    return {"id": "m-1", "role": "assistant", "type": "answer", "content": content, "content_type": "text", **more}


def completed(**more: Any) -> Step:
    """How a chat ends well."""
    usage = {"token_count": 8, "input_count": 3, "output_count": 5}
    return "conversation.chat.completed", {**CHAT, "status": "completed", "usage": usage, **more}


DONE: Step = ("done", "[DONE]")
WAIT: Step = ("wait", None)
"""The stream goes on when ``go_on`` is set."""


class ScriptedCoze:
    """Answers of one Coze."""

    def __init__(self) -> None:
        self.steps: Sequence[Step] = (created(), piece("Hello"), piece(" you"), completed(), DONE)
        self.refusals: dict[str, tuple[int, dict[str, Any]]] = {}
        """Status and body by path, in the place of the good answer."""
        self.calls: list[tuple[str, str, dict[str, str], Any]] = []
        self.go_on = threading.Event()
        self.cut = False
        """End streams before their last event."""
        self.address = ""
        self.left = threading.Event()
        """A stream has ended, or whoever read it has gone."""

    def asked(self, path: str) -> list[Any]:
        """Bodies of the requests to a path."""
        return [body for _, one, _, body in self.calls if one == path]

    async def answer(self, request: Request) -> Response:
        """One request."""
        path, raw = request.url.path, await request.body()
        body = json.loads(raw) if raw and "json" in request.headers.get("content-type", "") else raw
        self.calls.append((request.method, path, dict(request.query_params), body))
        if path in self.refusals:
            status, refusal = self.refusals[path]
            return JSONResponse(refusal, status, headers={"X-Tt-Logid": "log-1"})
        data: Any = None
        if path == "/v3/chat":
            return StreamingResponse(self.stream(), media_type="text/event-stream", headers={"X-Tt-Logid": "log-1"})
        if path == "/v1/conversation/create":
            data = {"id": "conv-1", "created_at": 1, "meta_data": {}}
        if path == "/v3/chat/cancel":
            data = {**CHAT, "status": "canceled"}
        if path == "/v1/files/upload":
            data = {"id": "upload-1", "bytes": len(raw), "created_at": 1, "file_name": "a.png"}
        return JSONResponse({"code": 0, "msg": "", "data": data}, headers={"X-Tt-Logid": "log-1"})

    async def stream(self) -> AsyncGenerator[bytes, None]:
        """The answer of a chat."""
        try:
            for name, data in self.steps:
                if name == "wait":
                    while not self.go_on.is_set():
                        await asyncio.sleep(0.005)
                    continue
                yield f"event:{name}\ndata:{json.dumps(data)}\n\n".encode()
        finally:
            self.left.set()


@contextmanager
def scripted_coze() -> Generator[ScriptedCoze, None, None]:
    """Serve a Coze on any free port."""
    coze, addresses = ScriptedCoze(), queue.Queue[str]()
    methods = ["GET", "POST", "PUT", "DELETE"]
    app = Starlette(routes=[Route("/{path:path}", coze.answer, methods=methods)])
    config = uvicorn.Config(app, port=0, log_config=None, lifespan="off", ws="none", timeout_graceful_shutdown=1)

    class Server(uvicorn.Server):
        async def startup(self, sockets: Any = None) -> None:
            await super().startup(sockets)
            addresses.put(f"http://127.0.0.1:{self.servers[0].sockets[0].getsockname()[1]}")

    server = Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        coze.address = addresses.get(timeout=PATIENCE)
        yield coze
    finally:
        coze.go_on.set()
        server.should_exit = True
        thread.join(PATIENCE)
