"""Recordings that are no ordinary calls: requests that the types forbid, answers that are not what was asked for."""

from __future__ import annotations

from typing import Final

FORBIDDEN: Final[dict[str, str]] = {}
"""Recording (``*`` for any server version) -> why no typed call can send this. Played through ``client.request``."""

ODD_ANSWERS: Final[dict[str, str]] = {}
"""Recording -> name of the error that a good status ends in, because the answer is of another kind than asked for."""
