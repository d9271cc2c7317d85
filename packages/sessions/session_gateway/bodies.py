"""Reads the bodies and parameters of requests, with a limit for their size."""

from __future__ import annotations

import json
from typing import Any, Final, NamedTuple

from python_multipart.exceptions import FormParserError
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException
from starlette.requests import ClientDisconnect, Request
from starlette.types import Message, Receive

from .contract import invalid
from .errors import GatewayError

_ENVELOPE: Final = 64 * 1024
"""What a multipart body may hold beside the file."""
_LONGEST_NAME: Final = 255
_LONGEST_KIND: Final = 127


class Upload(NamedTuple):
    """A file as it was sent."""

    name: str
    content_type: str
    content: bytes


async def read_json(request: Request, most: int) -> Any:
    """The JSON body.

    Args:
        request: the request.
        most: most bytes.

    Raises:
        GatewayError: it is too large, of another media type, or no JSON.
    """
    _check_kind(request, "application/json")
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > most:
                raise GatewayError("FILE_TOO_LARGE", f"the body is larger than {most} bytes", limit=most)
    except ClientDisconnect:
        raise invalid("the body is not complete", "") from None
    try:
        value: Any = json.loads(bytes(body))
        # What cannot be written again cannot be kept: NaN, numbers beyond all limits, halves of characters.
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError):
        raise invalid("the body is no JSON", "") from None
    return value


async def read_upload(request: Request, most: int) -> Upload:
    """The file of a multipart body.

    Args:
        request: the request.
        most: most bytes of the file.

    Raises:
        GatewayError: there is no file, it is too large, or the body is of another media type.
    """
    _check_kind(request, "multipart/form-data")
    limited = Request(request.scope, _limited(request, most))
    try:
        form = await limited.form(max_files=1, max_fields=8)
    except (MultiPartException, FormParserError, HTTPException) as exc:
        raise invalid(f"the body is no form with one file: {getattr(exc, 'message', None) or exc}", "/file") from None
    except ClientDisconnect:
        raise invalid("the body is not complete", "/file") from None
    try:
        file = form.get("file")
        if not isinstance(file, UploadFile):
            raise invalid("'file' is a required property, and a file with a name", "/file")
        others = sorted(set(form) - {"file"})
        if others:
            raise invalid(f"the form has no member {others[0]}", f"/{others[0]}")
        content = await file.read()
        if len(content) > most:
            raise _too_large(most)
        name = (file.filename or "file").encode("utf-8", "replace").decode()[-_LONGEST_NAME:]
        return Upload(name, (file.content_type or "application/octet-stream")[:_LONGEST_KIND], content)
    finally:
        await form.close()


def read_integer(request: Request, name: str, default: int, least: int, most: int) -> int:
    """A whole number of the query.

    Raises:
        GatewayError: it is none, or outside of its limits.
    """
    text = request.query_params.get(name)
    if text is None:
        return default
    digits = text.removeprefix("-")
    usable = digits.isascii() and digits.isdecimal() and len(digits) < 20
    if not usable or not least <= int(text) <= most:
        raise invalid(f"{name} must be a whole number from {least} to {most}", name, "query")
    return int(text)


def _check_kind(request: Request, wanted: str) -> None:
    given = request.headers.get("content-type", "")
    if given.partition(";")[0].strip().lower() != wanted:
        raise GatewayError("UNSUPPORTED_MEDIA_TYPE", f"send the body as {wanted}", content_type=given)


def _limited(request: Request, most: int) -> Receive:
    """The request's body, up to a limit for all of it."""
    left = most + _ENVELOPE

    async def receive() -> Message:
        nonlocal left
        message = await request.receive()
        left -= len(message.get("body", b""))
        if left < 0:
            raise _too_large(most)
        return message

    return receive


def _too_large(most: int) -> GatewayError:
    return GatewayError("FILE_TOO_LARGE", f"the file is larger than {most} bytes", limit=most)
