# Copied from templates/runtime/with_response.py. Edit that file, then run: python -m generator sync
"""Types of calls whose client gives the whole answer: the same arguments, another result."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, TypeVar, cast

from typing_extensions import ParamSpec

from .types import Response

P = ParamSpec("P")
T = TypeVar("T")


def with_response(call: Callable[P, T]) -> Callable[P, Response[T]]:
    """A call of a resource that is bound to a client whose ``fetch`` gives a ``Response``, typed as what it gives.

    Args:
        call: bound method of such a resource.
    """
    return cast("Callable[P, Response[T]]", call)


def async_with_response(call: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, Response[T]]]:
    """As ``with_response``, for a method that is awaited."""
    return cast("Callable[P, Coroutine[Any, Any, Response[T]]]", call)
