"""Sends recorded requests to a local server, with its own ids in the place of the recorded ones."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final

import httpx

from dify_client.testing import LocalDify
from dify_client.testing.shapes import is_list, is_object
from tests.replay.recording import Recording

_ID: Final = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b20\d{18}\b|\b[A-Za-z0-9]{22}\b"
)
_NODE: Final = re.compile(r"\bds[123]\b")
UNKNOWN: Final = re.compile(r"00000000-0000-4000-8000-000000000000|.*?0000-0000-0000.*")


class Replayer:
    """Knows which local id stands for which recorded one.

    Args:
        server: gets the requests.
        ids: known from the start, recorded to local.
    """

    def __init__(self, server: LocalDify, ids: dict[str, str]) -> None:
        self.ids = dict(ids)
        self._server = server
        self._client = httpx.Client(timeout=2)

    def close(self) -> None:
        self._client.close()

    def missing(self, recording: Recording) -> set[str]:
        """Recorded ids in a request that no answer so far has made known."""
        request = recording.request
        text = " ".join([request.path, json.dumps(dict(request.query)), json.dumps(request.json)])
        return {found for found in _ID.findall(text) if found not in self.ids and not UNKNOWN.fullmatch(found)}

    def send(self, recording: Recording) -> httpx.Response:
        """Ask what was asked; a stream is read to its end."""
        request = recording.request
        key = self._key(recording)
        headers = {} if key is None else {"authorization": f"Bearer {key}"}
        headers |= {
            name: value
            for name, value in request.headers.items()
            if name.lower() in ("content-type", "authorization") and not request.parts
        }
        body: dict[str, Any] = {}
        if request.parts:
            fields = {part.name: part.value for part in request.parts if part.filename is None}
            files = [
                (part.name, (part.filename, part.content or b"", part.content_type))
                for part in request.parts
                if part.filename is not None
            ]
            body = {"data": fields, "files": files}
        elif request.content is not None:
            body = {"content": request.content}
            headers = {name: value.replace("boundary=...", "boundary=BOUNDARY123") for name, value in headers.items()}
        elif request.has_json:
            body = {"content": self._local(json.dumps(request.json))}
            headers.setdefault("content-type", "application/json")
        url = self._server.base_url.removesuffix("/v1") + self._local(request.path)
        query = {name: self._local(value) for name, value in request.query.items()}
        return self._client.request(request.method, url, params=query, headers=headers, **body)

    def learn(self, recorded: Any, local: Any) -> None:
        """Pair the ids that stand at the same places of two answers."""
        if is_object(recorded) and is_object(local):
            for name in recorded:
                self.learn(recorded[name], local.get(name))
        elif is_list(recorded) and is_list(local):
            for one, other in zip(recorded, local, strict=False):
                self.learn(one, other)
        elif isinstance(recorded, str) and isinstance(local, str) and _ID.fullmatch(recorded):
            self.ids.setdefault(recorded, local)

    def _key(self, recording: Recording) -> str | None:
        if recording.app == "dataset":
            return self._server.dataset_api_key
        if "bad-key" in recording.name:
            return "app-nobody"
        return self._server.api_keys.get(recording.app)

    def _local(self, text: str) -> str:
        for pattern in (_NODE, _ID):
            text = pattern.sub(lambda found: self.ids.get(found[0], found[0]), text)
        return text


def events_of(body: bytes) -> Iterator[dict[str, Any]]:
    """The events of a stream."""
    for line in body.decode().split("\n"):
        if line.startswith("data: "):
            yield json.loads(line.removeprefix("data: "))


def kind_of(value: Any) -> str:
    """The JSON type of a value; whole and other numbers are one."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float)):
        return "number"
    return "text" if isinstance(value, str) else "list" if is_list(value) else "object"


FREE: Final = (
    "inputs",
    "outputs",
    "process_data",
    "metadata",
    "tool_icons",
    "tool_labels",
    "model_properties",
    "extras",
    "resolved_default_values",
    "doc_metadata",
)
"""Members whose content is the app's own."""


def differences(recorded: Any, local: Any, where: str = "$") -> Iterator[str]:
    """Where two answers differ in their members or their types; null fits everything, and so does an empty list."""
    one, other = kind_of(recorded), kind_of(local)
    if one != other:
        if "null" not in (one, other):
            yield f"{where}: recorded {one}, local {other}"
        return
    if is_object(recorded) and is_object(local):
        if where.rpartition(".")[2] in FREE:
            return
        for name in sorted(set(recorded) ^ set(local)):
            yield f"{where}.{name}: only {'recorded' if name in recorded else 'local'}"
        for name in recorded:
            if name in local:
                yield from differences(recorded[name], local[name], f"{where}.{name}")
    elif is_list(recorded) and is_list(local) and recorded and local:
        yield from differences(recorded[0], local[0], f"{where}[]")
