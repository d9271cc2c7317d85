"""Looks at what providers and callers send, in a way that type checkers follow."""

from __future__ import annotations

import json
from typing import Any, Final, TypeGuard

DEEPEST: Final = 64
"""Levels of JSON that are taken."""
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


def too_deep(value: object) -> bool:
    """Whether JSON is nested deeper than ``DEEPEST`` levels."""
    layer: list[Any] = [value]
    for _ in range(DEEPEST):
        following: list[Any] = []
        for item in layer:
            following += as_object(item).values()
            following += as_list(item)
        if not following:
            return False
        layer = following
    return True


def parsed(value: object) -> Any:
    """What a JSON text says; a text that is none, and anything else, as it is.

    What cannot be told is not: numbers that JSON does not have, and what is nested too deeply. Then a text stays one.
    """
    try:
        found: Any = json.loads(value) if isinstance(value, str) else value
        if not too_deep(found):
            json.dumps(found, allow_nan=False)
            return found
    except (ValueError, RecursionError):
        pass
    return value if isinstance(value, str) else None


def count(value: object) -> int | None:
    """The whole number; ``None`` in the place of anything else."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def one_line(text: str) -> str:
    """A provider's words for the log, in which they cannot begin a line of their own; cut where they are long."""
    line = " ".join(text.split())
    return line[:_LONGEST_LINE].encode("utf-8", "backslashreplace").decode()
