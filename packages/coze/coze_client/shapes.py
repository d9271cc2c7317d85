# Copied from overlays/coze/shapes.py. Edit that file, then run: python -m generator sync
"""What came as free JSON, with a type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast


def members(value: object) -> Mapping[str, Any]:
    """The members of an object; none if it is no object."""
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def text_or_none(value: object) -> str | None:
    """Text that says something; ``None`` for anything else."""
    return value if isinstance(value, str) and value else None
