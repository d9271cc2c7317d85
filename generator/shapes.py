"""What a value read from YAML, TOML or JSON is, in a way that type checkers follow."""

from __future__ import annotations

from typing import Any, TypeGuard


def is_dict(value: object) -> TypeGuard[dict[str, Any]]:
    """True for an object; keys read from our files are always text."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """True for an array."""
    return isinstance(value, list)


def as_dict(value: object) -> dict[str, Any]:
    """The object, or an empty one for anything else."""
    return value if is_dict(value) else {}


def as_list(value: object) -> list[Any]:
    """The array, or an empty one for anything else."""
    return value if is_list(value) else []


def as_text(value: object) -> str:
    """The text, or an empty one for anything else."""
    return value if isinstance(value, str) else ""
