# Copied from templates/runtime/answers.py. Edit that file, then run: python -m generator sync
"""Turns an answer into its result, and refuses what is of another kind than was asked for."""

from __future__ import annotations

from fnmatch import fnmatchcase
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, TypeVar

from .codec import loads
from .errors import ApiError, DecodeError, UnexpectedContentTypeError, shorten
from .operation import Envelope, Operation
from .redaction import NO_SECRETS, Secrets
from .types import Response
from .unions import need_list, need_map

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")

EVENT_STREAM: Final = "text/event-stream"
BEGINNING: Final = 2000
"""Characters of a body that an error keeps."""


def media_type(response: httpx.Response) -> str:
    """The content type without its parameters, lower case; ``""`` if the answer does not say."""
    kind: str = response.headers.get("content-type", "")
    return kind.partition(";")[0].strip().lower()


def is_json(kind: str) -> bool:
    """Whether a media type is JSON."""
    return kind == "application/json" or kind.endswith(("+json", "/json"))


def wanted_kind(op: Operation[Any], *, stream: bool) -> str:
    """What is asked for with ``Accept``."""
    return EVENT_STREAM if stream else op.accept


def fits(op: Operation[Any], response: httpx.Response, *, stream: bool) -> bool:
    """Whether the head of an answer allows that its body is what the operation gives.

    An answer that does not say its kind passes. For JSON, kinds such as ``text/plain`` pass too: whether the body is
    JSON is seen when it is read.
    """
    kind = media_type(response)
    if kind == "application/json":
        return not stream and (op.result != "binary" or _accepts(op.accept, kind))
    if stream:
        return kind in (EVENT_STREAM, "")
    if response.status_code == 204 or response.headers.get("content-length") == "0":
        return True
    if kind == EVENT_STREAM:
        return _accepts(op.accept, kind) and op.result in ("binary", "text")
    if kind == "text/html":
        return op.result == "text" or (op.result == "binary" and _accepts(op.accept, kind))
    return True


def _accepts(accept: str, kind: str) -> bool:
    patterns = (part.partition(";")[0].strip() for part in accept.split(","))
    return any(p == "application/octet-stream" or fnmatchcase(kind, p) for p in patterns)


def unexpected(op: Operation[Any], response: httpx.Response, *, stream: bool) -> UnexpectedContentTypeError:
    """The error for an answer that does not fit.

    Args:
        op: the operation.
        response: the answer, of whose body at least the beginning is loaded.
        stream: whether a stream was asked for.
    """
    kind, wanted = media_type(response), wanted_kind(op, stream=stream)
    text = response.content[: BEGINNING * 4].decode("utf-8", "replace")[:BEGINNING]
    message = f"{op.id} wants {wanted}, the answer is {kind or 'of no stated type'}"
    if stream and is_json(kind):
        message += "; the server did not stream"
    elif kind == EVENT_STREAM:
        message += "; the server streams: call the streaming form"
    elif kind == "text/html":
        message += ", an HTML page: something in front of the API answers, or base_url is not that of the API"
    if text.strip():
        message += f". It begins: {shorten(text, 120)}"
    return UnexpectedContentTypeError(
        message, content_type=kind, expected=wanted, status_code=response.status_code, body=text, response=response,
        operation=op.id,
    )  # fmt: skip


def decode(op: Operation[T], response: httpx.Response, secrets: Secrets = NO_SECRETS) -> T:
    """The result of an answer whose body is loaded and whose head fits.

    Args:
        op: the operation.
        response: its answer.
        secrets: texts that no error may repeat.

    Raises:
        UnexpectedContentTypeError: the body is no JSON, and the head did not say that it would be.
        DecodeError: the body is not what the specification says.
    """
    from .transport import mentions, without

    try:
        return _decode(op, response)
    except ApiError:
        if not mentions(response, secrets):
            raise
    # Errors keep the answer: told once more, without what it must not show.
    return _decode(op, without(response, secrets))


def _decode(op: Operation[T], response: httpx.Response) -> T:
    if op.result == "none":
        return op.decode(None)
    if op.result == "text":
        return op.decode(response.text)
    if op.result == "binary":
        return op.decode(response.content)
    content = response.content
    if op.empty and not content:
        return op.decode(None)
    try:
        data = loads(content)
    except (ValueError, RecursionError) as exc:
        if content and not is_json(media_type(response)):
            raise unexpected(op, response, stream=False) from None
        text = content[:BEGINNING].decode("utf-8", "replace")
        what = f"is no valid JSON ({shorten(str(exc), 80)}): {shorten(text, 120)}" if content else "is empty"
        message = f"the answer of {op.id} {what}"
        raise DecodeError(message, body=text, response=response, operation=op.id) from None
    try:
        return op.decode(data if op.envelope is None else _inside(op.envelope, data))
    except ApiError:
        raise
    except Exception as exc:
        message = f"the answer of {op.id} {what_is_wrong(exc, data)}"
        raise DecodeError(message, body=data, response=response, operation=op.id) from exc


def _inside(envelope: Envelope, body: Any) -> Any:
    """What lies in an envelope.

    Raises:
        KeyError: it does not have the member.
        TypeError: it is no object, or has no list where there must be one.
        ValueError: the list is empty.
    """
    value = need_map(body)[envelope.data] if envelope.data else body
    if not envelope.only:
        return value
    items = need_list(value)
    if not items:
        raise ValueError(f"{envelope.data or 'the list'} is empty")
    return items[0]


def free(response: httpx.Response) -> Any:
    """The content of an answer that no operation describes: decoded JSON, else text, else bytes, ``None`` if it is
    empty."""
    if not response.content:
        return None
    kind = media_type(response)
    if is_json(kind):
        try:
            return loads(response.content)
        except (ValueError, RecursionError):
            return response.text
    return response.text if kind.startswith("text/") else response.content


def envelope(response: httpx.Response, parsed: T, attempts: int) -> Response[T]:
    """A result with its answer."""
    return Response(
        status_code=response.status_code, headers=response.headers, content=response.content, parsed=parsed,
        http=response, attempts=attempts,
    )  # fmt: skip


def what_is_wrong(error: Exception, data: Any) -> str:
    """Why decoding failed, in words: which member of which object is missing, or what came in its place."""
    where = _decoding_class(error.__traceback__)
    inside = f" in {where}" if where else ""
    if isinstance(error, KeyError) and error.args:
        return f"has no {error.args[0]!r}{inside}"
    if not isinstance(data, dict):
        return f"is {type(data).__name__}, not an object: {shorten(repr(data), 80)}"
    return f"could not be decoded{inside}: {type(error).__name__}: {shorten(str(error), 120)}"


def _decoding_class(trace: TracebackType | None) -> str | None:
    """Name of the class whose ``from_dict`` was running when an error was raised."""
    found = None
    while trace is not None:
        frame = trace.tb_frame
        cls = frame.f_locals.get("cls") if frame.f_code.co_name == "from_dict" else None
        if isinstance(cls, type):
            found = cls.__name__
        trace = trace.tb_next
    return found
