"""Looks at what providers and callers send, in a way that type checkers follow."""

from __future__ import annotations

import json
from typing import Any, Final, TypeGuard

_LONGEST_LINE: Final = 1000


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether it is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether it is a JSON array."""
    return isinstance(value, list)


def as_object(value: object) -> dict[str, Any]:
    """The object, or an empty one in the place of anything else."""
    return value if is_object(value) else {}


def as_list(value: object) -> list[Any]:
    """The array, or an empty one in the place of anything else."""
    return value if is_list(value) else []


def parsed(value: object) -> Any:
    """What a JSON text says; a text that is none, and anything else, as it is."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return value


def count(value: object) -> int | None:
    """The whole number; ``None`` in the place of anything else."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def one_line(text: str) -> str:
    """A provider's words for the log, in which they cannot begin a line of their own; cut where they are long."""
    line = " ".join(text.split())
    return line[:_LONGEST_LINE].encode("utf-8", "backslashreplace").decode()
