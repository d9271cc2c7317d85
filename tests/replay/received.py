"""Requests as the replay server got them, for tests to compare with the recorded ones."""

from __future__ import annotations

import json
from dataclasses import dataclass
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any

from .recording import Part


@dataclass(frozen=True)
class Received:
    """One request. Query and headers keep their order and repetitions."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        """The first value of a header, whatever its case."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    def json(self) -> Any:
        """The body parsed as JSON; raises ``ValueError`` if it is none."""
        return json.loads(self.body)

    def parts(self) -> tuple[Part, ...]:
        """The parts of a multipart body, or nothing if the body is of another type."""
        head = f"content-type: {self.header('content-type')}\r\n\r\n".encode("latin-1")
        message = BytesParser(policy=HTTP).parsebytes(head + self.body)
        return tuple(_part(p) for p in message.iter_parts() if isinstance(p, EmailMessage))


def _part(message: EmailMessage) -> Part:
    parameters: dict[str, str] = dict(message["content-disposition"].params)
    payload = message.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    if "filename" not in parameters:
        return Part(name=parameters["name"], value=content.decode())
    return Part(
        name=parameters["name"],
        filename=parameters["filename"],
        content_type=message.get_content_type(),
        content=content,
    )
