# Copied from templates/runtime/misuse.py. Edit that file, then run: python -m generator sync
"""What is said to a program that calls on something closed, or in an event loop where it does not belong."""

from __future__ import annotations

from .errors import ApiError


def closed_error(what: str = "this client") -> ApiError:
    """The error for a call on something closed."""
    return ApiError(f"{what} is closed; make a new one, or call before closing it")


def misuse(error: RuntimeError, *, closed: bool) -> ApiError:
    """Our error for a ``RuntimeError`` of the HTTP library: a client closed meanwhile, or used in another event loop.

    Raises:
        RuntimeError: it is something else.
    """
    if closed:
        return closed_error()
    if "loop" in str(error):
        return ApiError(
            "http_client belongs to another event loop; give one httpx.AsyncClient to each loop, "
            f"or leave http_client out, then each loop gets its own ({error})"
        )
    raise error
