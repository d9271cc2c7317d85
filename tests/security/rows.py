"""Which row of docs/security.md a test stands for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])

SHOWN: dict[str, list[str]] = {}
"""Row to the tests that stand for it, as far as their modules are loaded."""


def row(*names: str) -> Callable[[F], F]:
    """Say that the test below shows what these rows of the page tell."""

    def note(test: F) -> F:
        for name in names:
            SHOWN.setdefault(name, []).append(test.__name__)
        return test

    return note
