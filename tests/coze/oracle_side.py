"""The other client for Coze, driven like ours, and what both asked and read in a form that can be compared."""

from __future__ import annotations

import asyncio
import inspect
import json
import re
import warnings
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final

import httpx
import pytest
from attrs import fields

from coze_client._runtime.model import Model
from tests.shapes import is_array, is_object

from .server import BASE_URL, TOKEN, Asked

COMPLETE: Final = find_spec("openapi_python_client") is not None
"""Whether this is the environment of the whole suite: there, nothing may be missing."""

with warnings.catch_warnings(record=True):  # its libraries warn about each other while they load
    if COMPLETE:
        import_module("cozepy")
    cozepy: Final[Any] = pytest.importorskip("cozepy", reason="the other client is a development dependency")
    chat_module: Final[Any] = pytest.importorskip("cozepy.chat")
    bots_module: Final[Any] = pytest.importorskip("cozepy.bots")


class Theirs:
    """The other client in one colour, with a server in memory."""

    def __init__(self, colour: str, answers: Iterable[httpx.Response]) -> None:
        self.colour: Final = colour
        self.asked: Final[list[Asked]] = []
        self._answers: Final = list(answers)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params)
        self.asked.append(Asked(request.method, request.url.path, query, request.headers, request.read()))
        return self._answers.pop(0)

    async def _async_answer(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return self._answer(request)

    def run(self, call: Callable[[Any], Any], kind: str) -> Any:
        """What a call gives: a value, (items, ids of the pages), or (events, id of the call).

        Args:
            call: makes the call on the client.
            kind: ``value``, ``pages`` or ``stream``.
        """
        if self.colour == "sync":
            http = cozepy.SyncHTTPClient(transport=httpx.MockTransport(self._answer))
            found = call(cozepy.Coze(auth=cozepy.TokenAuth(TOKEN), base_url=BASE_URL, http_client=http))
            if kind == "pages":
                pages = list(found.iter_pages())
                return [item for page in pages for item in page.items], [page.response.logid for page in pages]
            return (list(found), found.response.logid) if kind == "stream" else found
        http = cozepy.AsyncHTTPClient(transport=httpx.MockTransport(self._async_answer))
        client = cozepy.AsyncCoze(auth=cozepy.AsyncTokenAuth(TOKEN), base_url=BASE_URL, http_client=http)
        return asyncio.run(self._run(call, client, kind))

    @staticmethod
    async def _run(call: Callable[[Any], Any], client: Any, kind: str) -> Any:
        found = call(client)
        if inspect.isawaitable(found):
            found = await found
        if kind == "pages":
            pages = [page async for page in found.iter_pages()]
            return [item for page in pages for item in page.items], [page.response.logid for page in pages]
        return ([event async for event in found], None) if kind == "stream" else found


def request_of(asked: Asked) -> dict[str, Any]:
    """A request without what does not matter: empty values, the order of things, and who asks."""
    kind = asked.headers.get("content-type", "").partition(";")[0]
    body: Any = None
    if kind == "application/json":
        body = without_nulls(json.loads(asked.content))
    elif asked.content:
        body = sorted(_parts(asked.content))
    return {
        "method": asked.method,
        "path": asked.path,
        "query": {name: value for name, value in sorted(asked.query.items()) if value != ""},
        "body": body,
        "kind": kind,
        "token": asked.headers["authorization"],
    }


def without_nulls(value: Any, name: str = "") -> Any:
    """JSON without members that are null; content that is JSON text is read."""
    if is_object(value):
        return {key: without_nulls(member, key) for key, member in value.items() if member is not None}
    if is_array(value):
        return [without_nulls(item) for item in value]
    if name == "content" and isinstance(value, str) and value.startswith("["):
        return without_nulls(json.loads(value))
    return value


def _parts(content: bytes) -> Iterable[tuple[str, str, bytes]]:
    """Name, file name and bytes of the parts of a form."""
    for part in re.split(rb"--[0-9a-f]{16,}(?:--)?\r\n", content):
        head, _, data = part.partition(b"\r\n\r\n")
        found = re.search(rb'name="([^"]*)"(?:; filename="([^"]*)")?', head)
        if found:
            yield found[1].decode(), (found[2] or b"").decode(), data.removesuffix(b"\r\n")


def theirs_plain(value: Any) -> Any:
    """A value of the other client as plain JSON, without what is missing."""
    if isinstance(value, Enum):
        return value.value
    if hasattr(value, "model_dump"):
        return theirs_plain(value.model_dump())
    if is_object(value):
        return {key: theirs_plain(member) for key, member in value.items() if member is not None}
    if is_array(value):
        return [theirs_plain(item) for item in value]
    return value


def ours_plain(value: Any) -> Any:
    """A value of our client as plain JSON, from its typed members and not from what they were read from."""
    if isinstance(value, Model):
        wire: Mapping[str, str] = getattr(value, "WIRE", {})
        names = [field.name for field in fields(value.__class__) if field.name not in ("raw", "answer_meta")]
        members = {wire.get(name, name): ours_plain(getattr(value, name)) for name in names}
        return {name: member for name, member in members.items() if member is not None}
    if is_object(value):
        return {key: ours_plain(member) for key, member in value.items() if member is not None}
    if is_array(value):
        return [ours_plain(item) for item in value]
    return value


def common(ours: Any, theirs: Any) -> Any:
    """Our value with only those members that the other client knows."""
    if is_object(ours) and is_object(theirs):
        return {name: common(member, theirs[name]) for name, member in ours.items() if name in theirs}
    if is_array(ours) and is_array(theirs) and len(ours) == len(theirs):
        return [common(item, other) for item, other in zip(ours, theirs, strict=True)]
    return ours
