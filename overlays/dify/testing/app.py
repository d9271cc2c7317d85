"""The server as an ASGI application: finds the operation, lets in who may, calls the handler, sends its answer."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Mapping
from typing import Any, Final, Protocol

from starlette.requests import Request
from starlette.types import Receive, Scope, Send

from . import intake, sending
from .access import check_kind, open_with
from .areas import HANDLERS
from .areas.documents import advance_indexing
from .areas.files import signed_file
from .calls import Answer, Call, EventAnswer, Handled
from .contract import JSON, STREAM, Match, Operation, match
from .errors import NOT_FOUND_PAGE, DifyError, method_not_allowed
from .faults import Fault
from .file_store import SIGNED
from .requests import ReceivedRequest
from .runs import Event
from .validate import answer_problems
from .world import World

PREFIX: Final = "/v1"
_HTML: Final = "text/html; charset=utf-8"
_STATUS_CODES: Final = {
    401: "unauthorized",
    403: "forbidden",
    404: "not_found",
    413: "file_too_large",
    415: "unsupported_media_type",
    429: "too_many_requests",
    500: "internal_server_error",
    502: "plugin_runtime_error",
    503: "service_unavailable",
}


class Hangups(Protocol):
    """Whoever can close the connection that a request came on."""

    def hang_up(self, scope: Scope) -> None: ...


class LocalApp:
    """The application behind one server.

    Args:
        world: its state.
        connections: closes connections, for the faults that lose them.
    """

    def __init__(self, world: World, connections: Hangups) -> None:
        self._world = world
        self._connections = connections

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        body = await request.body()
        visit = _Visit(request, body, self._world)
        handled: Handled | DifyError | None
        try:
            found = visit.find()
            fault = self._world.faults.take(found) if found else None
            if fault is not None and (fault.drop_after == 0 or (fault.stall_after == 0 and not visit.streams)):
                visit.record(None)
                if fault.drop_after == 0:
                    await sending.vanish(receive, self._hang_up(scope))
                else:
                    await sending.vanish(receive, _nothing)
                return
            handled = _refusal(fault) if fault is not None else None
            if handled is None:
                handled = await visit.handle()
        except DifyError as error:
            handled, fault = error, None
        except Exception:
            visit.record(500)
            raise
        if isinstance(handled, EventAnswer):
            visit.record(200)
            await sending.send_events(
                receive,
                send,
                handled,
                ping_interval=self._world.scenario.ping_interval,
                fault=fault,
                hang_up=self._hang_up(scope),
                seen=visit.seen,
            )
            return
        status, headers, content = visit.ready(handled)
        visit.record(status)
        bare = request.method == "HEAD"
        await sending.send_whole(send, status, headers, b"" if bare else content, slow=fault.slow if fault else None)

    def _hang_up(self, scope: Scope) -> Callable[[], None]:
        return lambda: self._connections.hang_up(scope)


class _Visit:
    """One request on its way."""

    def __init__(self, request: Request, body: bytes, world: World) -> None:
        self._request = request
        self._body = body
        self._world = world
        self._found: Match | None = None
        self._app: str | None = None
        path = request.url.path
        self._path = path.removeprefix(PREFIX) or "/"
        self._below = path == PREFIX or path.startswith(f"{PREFIX}/")
        self._query: dict[str, list[str]] = {}
        for name, value in request.query_params.multi_items():
            self._query.setdefault(name.removesuffix("[]"), []).append(value)

    @property
    def streams(self) -> bool:
        """Whether a stream was asked for."""
        return b"streaming" in self._body

    @property
    def _operation(self) -> Operation | None:
        return self._found.operation if self._found else None

    def find(self) -> Operation | None:
        """The operation, if the request is for one."""
        self._found = match(self._request.method, self._path) if self._below else None
        return self._operation

    async def handle(self) -> Handled | DifyError:
        """Let the operation answer."""
        if not self._below and self._request.url.path.startswith(SIGNED):
            return signed_file(self._world, self._request.url.path, attached="as_attachment" in self._query)
        if self._found is None:
            return _page(404)
        operation = self._found.operation
        if operation is None:
            if self._request.method == "OPTIONS":
                allow = ", ".join([*self._found.allowed, "OPTIONS"])
                return Answer(b"", media_type=_HTML, headers={"allow": allow})
            raise method_not_allowed()
        app, tenant = open_with(operation, self._request.headers.get("authorization"), self._world)
        self._app = app.spec.name if app else None
        content_type = self._request.headers.get("content-type", "")
        body, form = intake.read_body(operation, content_type, self._body)
        user = intake.find_user(operation, body, self._query)
        check_kind(operation, app)
        query = intake.read_query(operation, self._query)
        intake.check_body(operation, body)
        call = Call(operation, self._world, self._found.path, query, body, form, user, app, tenant)
        if app is not None:
            self._world.end_user(app, user)
        if tenant is not None and "dataset_id" in self._found.path:
            advance_indexing(self._world, self._found.path["dataset_id"])
        handled = HANDLERS[operation.id](call)
        return await handled if inspect.isawaitable(handled) else handled

    def ready(self, answer: Answer | DifyError) -> tuple[int, dict[str, str], bytes]:
        """Status, headers and body of an answer that is no stream."""
        if isinstance(answer, DifyError):
            self._check(answer.status, JSON, answer.body)
            return answer.status, {"content-type": JSON, **answer.headers}, answer.as_json()
        if isinstance(answer.content, bytes):
            # Sound of an unknown message is null in real servers, which no specification says.
            if answer.content != b"null\n" and answer.status < 400:
                self._check(answer.status, answer.media_type.partition(";")[0], answer.content)
            return answer.status, {"content-type": answer.media_type, **answer.headers}, answer.content
        if answer.status == 204:
            self._check(204, "", None)
            return 204, dict(answer.headers), b""
        self._check(answer.status, JSON, answer.content)
        content = json.dumps(answer.content, separators=(",", ":")).encode() + b"\n"
        return answer.status, {"content-type": JSON, **answer.headers}, content

    def seen(self, event: Event) -> None:
        """Look at an event that was sent."""
        self._check(200, STREAM, event)

    def record(self, status: int | None) -> None:
        """Keep the request for tests to look at."""
        headers = {name.lower(): value for name, value in self._request.headers.items()}
        headers.pop("authorization", None)
        self._world.requests.append(
            ReceivedRequest(
                method=self._request.method,
                path=self._path,
                query=self._query,
                headers=headers,
                body=self._body,
                operation=self._operation.id if self._operation else None,
                app=self._app,
                status=status,
            )
        )

    def _check(self, status: int, media_type: str, value: Any) -> None:
        if self._world.audit and self._operation is not None and self._request.method != "OPTIONS":
            found = answer_problems(self._operation, status, media_type, value)
            self._world.violations.extend(f"{self._operation.id} {status}: {problem}" for problem in found)


def _refusal(fault: Fault) -> Answer | DifyError | None:
    """The answer of a fault that is one."""
    headers: Mapping[str, str] = {} if fault.retry_after is None else {"retry-after": str(fault.retry_after)}
    if fault.html:
        status = fault.status or 502
        page = f"<html><head><title>{status}</title></head><body><center><h1>{status}</h1></center></body></html>\n"
        return Answer(page.encode(), status, _HTML, headers)
    if fault.status is None:
        return None
    code = fault.code or _STATUS_CODES.get(fault.status, "invalid_param")
    return DifyError(fault.status, code, fault.message or f"The scenario says {fault.status}.", headers=headers)


def _page(status: int) -> Answer:
    return Answer(NOT_FOUND_PAGE.encode(), status, _HTML)


def _nothing() -> None:
    """A stalled connection stays open."""
