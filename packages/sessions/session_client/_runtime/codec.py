# Copied from templates/runtime/codec.py. Edit that file, then run: python -m generator sync
"""JSON in and out: text to Python values as fast as this interpreter can, and values of all kinds to plain JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from datetime import date, datetime
from enum import Enum
from json.scanner import make_scanner
from typing import Any, Final, Protocol, TypeGuard, cast, runtime_checkable
from uuid import UUID

from .errors import InvalidRequestError
from .times import to_text
from .types import UNSET, is_mapping

_scan: Final = make_scanner(cast("Any", json.JSONDecoder()))
_write: Final = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
_PLAIN: Final = frozenset({str, int, float, bool, type(None)})


@runtime_checkable
class Encodable(Protocol):
    """What knows its own JSON object: every model."""

    def to_dict(self) -> dict[str, Any]: ...


def loads_plain(text: str | bytes) -> Any:
    """Decode JSON with the standard library.

    Args:
        text: one JSON value; bytes are UTF-8, UTF-16 or UTF-32.

    Returns:
        The value, of ``dict``, ``list``, ``str``, ``int``, ``float``, ``bool`` and ``None``.

    Raises:
        ValueError: it is no JSON.
        RecursionError: it is nested too deeply.
    """
    try:
        return _scan_text(text) if isinstance(text, str) else json.loads(text)
    except StopIteration:  # the scanner's way to say that no value begins here
        return json.loads(text)


def _scan_utf8(data: bytes) -> Any:
    # Not by way of the function below: a call for each event can be felt.
    text = data.decode()
    value, end = _scan(text, 0)
    return value if end == len(text) else json.loads(text)


def _scan_text(text: str) -> Any:
    # Half the time of json.loads on small texts, which looks for white space at both ends with regular expressions.
    value, end = _scan(text, 0)
    return value if end == len(text) else json.loads(text)


def _choose() -> tuple[Callable[[bytes], Any], Callable[[str | bytes], Any]]:
    try:
        from orjson import loads
    except ImportError:
        return _scan_utf8, loads_plain
    return loads, loads


quick_loads, _loads = _choose()
"""``quick_loads`` decodes JSON in UTF-8 with the least work. It refuses with any exception, and ``orjson`` among its
forms refuses some texts that the standard library takes (NaN, half surrogates): then ``loads`` has the last word."""

HAS_ORJSON: Final = quick_loads is not _scan_utf8
"""Whether the faster parser is installed."""


def loads(text: str | bytes) -> Any:
    """Decode JSON, with ``orjson`` where it is installed. Arguments, result and errors are those of ``loads_plain``."""
    try:
        return _loads(text)
    except ValueError:
        return loads_plain(text)


def parsed(value: Any) -> Any:
    """A value that some servers send as JSON text: the text decoded, or the value as it is if it is no JSON text."""
    if not isinstance(value, str):
        return value
    try:
        return loads(value)
    except (ValueError, RecursionError):
        return value


def dumps(value: Any) -> bytes:
    """Encode as compact UTF-8 JSON.

    Args:
        value: anything ``encode`` takes.

    Raises:
        InvalidRequestError: something in it has no JSON form, NaN and infinity among them.
    """
    try:
        return _write(encode(value)).encode()
    except UnicodeEncodeError as exc:
        raise InvalidRequestError("", value, "text with half a surrogate pair cannot be sent") from exc
    except (ValueError, RecursionError) as exc:
        raise InvalidRequestError("", value, f"has no JSON form: {exc}") from exc


def encode(value: Any) -> Any:
    """The plain JSON value of something: models, mappings, sequences and sets, times, enum members and UUIDs.

    Members and elements that are ``UNSET`` are left out. Times become text with their offset; one without a time zone
    is local time, as everywhere in Python.

    Args:
        value: what is to be sent.

    Returns:
        The value in terms of ``dict``, ``list``, ``str``, ``int``, ``float``, ``bool`` and ``None``.

    Raises:
        InvalidRequestError: something in it has no JSON form.
    """
    cls = value.__class__
    if cls in _PLAIN:
        return value
    # Nearly all containers are these two; asking for the protocol first would cost ten times as much.
    if cls is dict:
        return {k if k.__class__ is str else _key(k): encode(v) for k, v in value.items() if v is not UNSET}
    if cls is list:
        return [encode(v) for v in value if v is not UNSET]
    if isinstance(value, Encodable):
        return encode(value.to_dict())
    if is_mapping(value):
        return {_key(k): encode(v) for k, v in value.items() if v is not UNSET}
    if _is_list(value):
        return [encode(v) for v in value if v is not UNSET]
    if isinstance(value, Enum):
        return encode(value.value)
    if isinstance(value, datetime):
        return to_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, (str, int, float)):
        return value
    rule = f"{type(value).__name__} has no JSON form"
    raise InvalidRequestError("", value, rule, "give text, numbers, lists, mappings, models or times")


def _is_list(value: object) -> TypeGuard[Collection[Any]]:
    return isinstance(value, (list, tuple, set, frozenset))


def _key(key: object) -> str:
    if isinstance(key, Enum):
        key = key.value
    if isinstance(key, str):
        return key
    raise InvalidRequestError("", key, f"{type(key).__name__} as a member name", "names of a JSON object are text")
