# Copied from overlays/dify/testing/bodies.py. Edit that file, then run: python -m generator sync
"""Reads request bodies: JSON and multipart forms."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import unquote

from .errors import unreadable_body

_PARAMETER: Final = re.compile(r';\s*(\w+\*?)=(?:"([^"]*)"|([^;]*))')


@dataclass(frozen=True)
class UploadedPart:
    """A file of a form. ``content_type`` is empty if the sender gave none."""

    name: str
    filename: str
    content_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class Form:
    """A multipart form: its text fields and its files, in the order they came."""

    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    files: tuple[UploadedPart, ...] = ()

    def file(self, name: str) -> UploadedPart | None:
        """The first file of that name."""
        return next((part for part in self.files if part.name == name), None)


def read_json(body: bytes) -> Any:
    """The value of a JSON body.

    Raises:
        DifyError: 400 if it is empty or no JSON.
    """
    try:
        return json.loads(body)
    except ValueError:
        raise unreadable_body() from None


def read_form(content_type: str, body: bytes) -> Form:
    """The form in a multipart body; an empty one if it has no boundary."""
    boundary = _parameters(content_type).get("boundary")
    if not boundary:
        return Form()
    fields: dict[str, str] = {}
    files: list[UploadedPart] = []
    for headers, content in _parts(body, boundary.encode()):
        about = _parameters(headers.get("content-disposition", ""))
        name = about.get("name", "")
        if "filename*" in about:
            filename: str | None = unquote(about["filename*"].rpartition("'")[2])
        else:
            filename = about.get("filename")
        if filename is None:
            fields[name] = content.decode("utf-8", "replace")
        else:
            files.append(UploadedPart(name, filename, headers.get("content-type", ""), content))
    return Form(fields, tuple(files))


def _parts(body: bytes, boundary: bytes) -> Iterator[tuple[dict[str, str], bytes]]:
    for piece in (b"\r\n" + body).split(b"\r\n--" + boundary)[1:]:
        if piece.startswith(b"--"):
            return
        head, separator, content = piece.partition(b"\r\n\r\n")
        if separator:
            lines = head.decode("utf-8", "replace").split("\r\n")
            pairs = [line.partition(":") for line in lines if ":" in line]
            yield {name.strip().lower(): value.strip() for name, _, value in pairs}, content


def _parameters(header: str) -> dict[str, str]:
    """``form-data; name="a"; filename="b"`` as a mapping. Quotes in names come as ``%22`` and stay like that."""
    found = _PARAMETER.findall(header)
    return {name: quoted or plain.strip() for name, quoted, plain in found}
