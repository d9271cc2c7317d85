"""Where a value stands, as far as rules differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Place:
    """A direction, and what rules call it."""

    prefix: str
    """First part of rule ids."""
    is_input: bool


PARAMETER: Final = Place("request-parameter", True)
REQUEST: Final = Place("request-property", True)
RESPONSE: Final = Place("response-property", False)
