"""The gateway as an ASGI application: routes from the specification, errors in one shape, CORS, start and end."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from . import contract
from .errors import GatewayError
from .gateway import Gateway
from .host_guard import HostGuard
from .page import render_page
from .routes import Handler, Routes

logger = logging.getLogger("session_gateway")

_EXPOSED: Final = ("Interaction-Id", "Stream-Ticket", "Retry-After")


def create_app(gateway: Gateway) -> Starlette:
    """An application that serves a gateway; it opens the gateway when it starts and closes it when it ends.

    Args:
        gateway: the gateway, not opened yet.
    """

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncGenerator[None, None]:
        await gateway.open()
        try:
            yield
        finally:
            await gateway.close()

    cors = Middleware(
        CORSMiddleware,
        allow_origins=gateway.config.cors_origins,
        allow_methods=["GET", "POST", "PATCH", "DELETE"],
        allow_headers=["Authorization", "Content-Type", "Last-Event-ID"],
        expose_headers=_EXPOSED,
    )
    guard = Middleware(HostGuard, hosts=gateway.config.hosts, origins=gateway.config.cors_origins)
    handlers = Routes(gateway).handlers()
    by_path: dict[str, dict[str, Handler]] = {}
    for path, method, operation in contract.operations():
        by_path.setdefault(path, {})[method.upper()] = _guarded(handlers[operation["operationId"]])
    # One route per path, so that a wrong method is told apart from a wrong path.
    described = [Route(path, _by_method(found), methods=list(found)) for path, found in by_path.items()]
    return Starlette(
        routes=[*described, Route("/openapi.json", _document), Route("/", _page)],
        # A token is what pages do not have; where it is not asked for, names and origins are looked at.
        middleware=[*([cors] if gateway.config.cors_origins else []), *([] if gateway.config.tokens else [guard])],
        exception_handlers={HTTPException: _not_routed},
        lifespan=lifespan,
    )


def _by_method(handlers: dict[str, Handler]) -> Handler:
    async def endpoint(request: Request) -> Response:
        method = "GET" if request.method == "HEAD" else request.method
        return await handlers[method](request)

    return endpoint


def _guarded(handler: Handler) -> Handler:
    """Errors of a handler as answers."""

    async def endpoint(request: Request) -> Response:
        try:
            return await handler(request)
        except GatewayError as exc:
            return _refused(exc)
        except ClientDisconnect:
            return Response(status_code=400)
        except Exception:
            logger.exception("%s %s failed", request.method, request.url.path)
            return _refused(GatewayError.internal())

    return endpoint


def _refused(error: GatewayError) -> Response:
    return JSONResponse(error.body(), error.status, headers=error.headers())


async def _not_routed(request: Request, exc: Exception) -> Response:
    status = exc.status_code if isinstance(exc, HTTPException) else 404
    if status == 405:
        error = GatewayError("METHOD_NOT_ALLOWED", f"{request.method} is not possible here", path=request.url.path)
    else:
        error = GatewayError("NOT_FOUND", "there is nothing here; /openapi.json says what is", path=request.url.path)
    answer = _refused(error)
    if isinstance(exc, HTTPException) and exc.headers:
        answer.headers.update(exc.headers)
    return answer


async def _document(request: Request) -> Response:
    return JSONResponse({**contract.document(), "servers": [{"url": "/", "description": "This gateway."}]})


async def _page(request: Request) -> Response:
    return HTMLResponse(render_page(contract.document()))
