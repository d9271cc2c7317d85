# Copied from templates/runtime/texts.py. Edit that file, then run: python -m generator sync
"""How single values are written where there is no JSON: in paths, queries, headers and forms."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from .codec import dumps, encode
from .errors import InvalidRequestError
from .types import UNSET

Pairs = list[tuple[str, str]]


def path_value(value: Any, name: str) -> str:
    """``value`` as one segment of a path: it can neither end the segment nor leave it.

    Raises:
        InvalidRequestError: it is empty, or a dot segment, which would address something else.
    """
    text = as_text(value)
    if text in ("", ".", ".."):
        raise InvalidRequestError(name, value, f"must be an id that can stand in a path, is {text!r}")
    return quote(text, safe="")


def as_text(value: Any) -> str:
    """A scalar as it is written in paths, queries, headers and forms; an object as JSON."""
    if value.__class__ is str:
        return str(value)
    value = encode(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (dict, list)):
        return dumps(value).decode()
    return "" if value is None else str(value)


def query_pairs(wire: str, value: Any, *, explode: bool = True) -> Pairs:
    """The query parameters that one argument makes: a list repeats its name, or is joined by commas."""
    if isinstance(value, (list, tuple, set, frozenset)):
        if not explode:
            return [(wire, joined(value))]
        return [(wire, as_text(item)) for item in _items(value)]
    return [(wire, as_text(value))]


def _items(value: Any) -> Iterable[Any]:
    return [item for item in value if item is not None and item is not UNSET]


def joined(value: Any) -> str:
    """One text of an argument: a list is joined by commas."""
    if isinstance(value, (list, tuple, set, frozenset)):
        return ",".join(as_text(item) for item in _items(value))
    return as_text(value)


def form_texts(value: Any) -> list[str]:
    """The fields of a form that one member makes: a list repeats its name, a missing value makes none."""
    if isinstance(value, (list, tuple, set, frozenset)):
        return [as_text(item) for item in _items(value)]
    return [] if value is None or value is UNSET else [as_text(value)]
