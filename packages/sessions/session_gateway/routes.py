"""The operations, one function each: from the request to a service, and from its result to the answer."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from . import bodies, contract
from .errors import GatewayError
from .gateway import Gateway
from .interaction import Interaction
from .messages import check_message
from .records import Session
from .shapes import as_object
from .streams import ChatStream, stored
from .version import VERSION

Handler = Callable[[Request], Awaitable[Response]]

_MOST: Final = 1_000_000_000


class Routes:
    """The operations of one gateway, by their id in the specification."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway: Final = gateway
        self._limits: Final = gateway.config.limits

    def handlers(self) -> Mapping[str, Handler]:
        """Function by operation id."""
        return {
            "createSession": self.create_session,
            "listSessions": self.list_sessions,
            "getSession": self.get_session,
            "updateSession": self.update_session,
            "deleteSession": self.delete_session,
            "sendMessage": self.send_message,
            "attachChat": self.attach_chat,
            "cancelChat": self.cancel_chat,
            "uploadFile": self.upload_file,
            "listFiles": self.list_files,
            "getFile": self.get_file,
            "deleteFile": self.delete_file,
            "getHealth": self.get_health,
        }

    async def create_session(self, request: Request) -> Response:
        owner = self._caller(request)
        given = await self._json(request, "SessionCreate")
        self._refuse_stopping()
        session = await self._gateway.sessions.create(owner, given)
        return JSONResponse(session.detail(active=False), 201)

    async def list_sessions(self, request: Request) -> Response:
        owner = self._caller(request)
        limit = bodies.read_integer(request, "limit", 10, 1, 100)
        offset = bodies.read_integer(request, "offset", 0, 0, _MOST)
        total, page = await self._gateway.sessions.list(owner, limit, offset)
        more = offset + len(page) < total
        found = {
            "items": [session.summary(active=self._active(session)) for session in page],
            "total": total,
            "limit": limit,
            "offset": offset,
            "has_more": more,
            "next_offset": offset + len(page) if more and page else None,
        }
        return JSONResponse(found)

    async def get_session(self, request: Request) -> Response:
        session = await self._session(request)
        return JSONResponse(session.detail(active=self._active(session)), headers=self._ticket(session))

    async def update_session(self, request: Request) -> Response:
        owner = self._caller(request)
        given = await self._json(request, "SessionUpdate")
        self._refuse_stopping()
        session = await self._gateway.sessions.update(owner, request.path_params["session_id"], given)
        return JSONResponse(session.detail(active=self._active(session)))

    async def delete_session(self, request: Request) -> Response:
        await self._gateway.delete_session(await self._session(request))
        return Response(status_code=204)

    async def send_message(self, request: Request) -> Response:
        owner = self._caller(request)
        given: Any = await bodies.read_json(request, self._limits.max_body_bytes)
        check_message(as_object(given).get("message"))
        contract.check("ChatRequest", given)
        session = await self._gateway.sessions.get(owner, request.path_params["session_id"])
        interaction = await self._gateway.chat.send(session, given["message"])
        headers = {"Interaction-Id": interaction.id, **self._ticket(session)}
        if given.get("stream", True):
            return self._live(interaction, 0, headers)
        return await self._whole(request, interaction, headers)

    async def attach_chat(self, request: Request) -> Response:
        session_id: str = request.path_params["session_id"]
        ticket = request.query_params.get("ticket")
        if ticket is not None and "authorization" not in request.headers:
            owner = self._gateway.access.holder(ticket, session_id)
        else:
            owner = self._caller(request)
        session = await self._gateway.sessions.get(owner, session_id)
        reading = await self._gateway.chat.attach(session.id, request.headers.get("last-event-id"))
        headers = {"Interaction-Id": reading.interaction_id}
        if reading.live is not None:
            return self._live(reading.live, reading.after, headers)
        if not reading.stored:
            return Response(status_code=204, headers=headers)  # this keeps an EventSource from asking again
        return ChatStream(
            stored(list(reading.stored)), headers=headers, heartbeat=self._limits.heartbeat_seconds,
            cancel_seconds=0, left=_nothing,
        )  # fmt: skip

    async def cancel_chat(self, request: Request) -> Response:
        session = await self._session(request)
        return JSONResponse(self._gateway.chat.cancel(session.id))

    async def upload_file(self, request: Request) -> Response:
        session = await self._session(request)
        self._refuse_stopping()
        upload = await bodies.read_upload(request, self._limits.max_file_bytes)
        return JSONResponse((await self._gateway.files.upload(session, upload)).meta(), 201)

    async def list_files(self, request: Request) -> Response:
        session = await self._session(request)
        return JSONResponse([file.meta() for file in await self._gateway.files.list(session)])

    async def get_file(self, request: Request) -> Response:
        session = await self._session(request)
        return JSONResponse((await self._gateway.files.get(session, request.path_params["file_id"])).meta())

    async def delete_file(self, request: Request) -> Response:
        session = await self._session(request)
        await self._gateway.files.delete(session, request.path_params["file_id"])
        return Response(status_code=204)

    async def get_health(self, request: Request) -> Response:
        chat = self._gateway.chat
        status = "stopping" if chat.stopping else "ok"
        return JSONResponse({"status": status, "version": VERSION, "active_interactions": len(chat.live)})

    def _caller(self, request: Request) -> str:
        return self._gateway.access.caller(request.headers.get("authorization"))

    async def _session(self, request: Request) -> Session:
        return await self._gateway.sessions.get(self._caller(request), request.path_params["session_id"])

    async def _json(self, request: Request, schema: str) -> Any:
        given: Any = await bodies.read_json(request, self._limits.max_body_bytes)
        contract.check(schema, given)
        return given

    def _active(self, session: Session) -> bool:
        return self._gateway.chat.state(session.id) != "idle"

    def _ticket(self, session: Session) -> dict[str, str]:
        return {"Stream-Ticket": self._gateway.access.ticket(session.owner, session.id)}

    def _refuse_stopping(self) -> None:
        if self._gateway.chat.stopping:
            raise GatewayError("SHUTTING_DOWN", "the gateway shuts down")

    def _live(self, interaction: Interaction, after: int, headers: Mapping[str, str]) -> Response:
        return ChatStream(
            interaction.feed.view(after), headers=headers, heartbeat=self._limits.heartbeat_seconds,
            cancel_seconds=self._limits.cancel_seconds, left=interaction.leave,
        )  # fmt: skip

    async def _whole(self, request: Request, interaction: Interaction, headers: Mapping[str, str]) -> Response:
        """Wait for the end; a caller who goes away meanwhile is missed like the viewer of a stream."""
        answering = asyncio.ensure_future(self._gateway.chat.whole(interaction))
        leaving = asyncio.ensure_future(_disconnected(request))
        try:
            await asyncio.wait({answering, leaving}, return_when=asyncio.FIRST_COMPLETED)
            if answering.done():
                return JSONResponse(answering.result(), headers=dict(headers))
            return Response(status_code=204)  # nobody is there to read it
        finally:
            interaction.leave()
            answering.cancel()
            leaving.cancel()
            await asyncio.wait({answering, leaving})


async def _disconnected(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


def _nothing() -> None:
    return None
