"""Times of the API as Python times."""

from ._runtime.times import (
    to_datetime,
    to_seconds,
    to_text,
)

__all__ = [
    "to_datetime",
    "to_seconds",
    "to_text",
]
