# Copied from templates/runtime/hooks.py. Edit that file, then run: python -m generator sync
"""Calls a program can hang on requests and streams: for tracing, metrics and logs of its own."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Final, NamedTuple, TypeVar

Info = TypeVar("Info")


class RequestInfo(NamedTuple):
    """A request that is about to be sent."""

    operation: str
    method: str
    path: str
    attempt: int
    """1 for the first try."""


class ResponseInfo(NamedTuple):
    """A request that was answered, whatever the status, or that failed."""

    operation: str
    method: str
    path: str
    attempt: int
    status_code: int | None
    """``None`` if there was no answer."""
    duration: float
    """Seconds until the head of the answer had come, or until the failure."""
    error: str | None
    """What failed, if there was no answer."""


class RetryInfo(NamedTuple):
    """A request that will be sent again."""

    operation: str
    method: str
    path: str
    attempt: int
    """The try that failed."""
    delay: float
    """Seconds until the next one."""
    status_code: int | None
    reason: str


class StreamEndInfo(NamedTuple):
    """A stream that has ended."""

    operation: str
    status_code: int | None
    """``None`` if it never opened."""
    outcome: str
    """``complete``; ``closed`` by the program before its end; ``failed``."""
    duration: float
    """Seconds from sending the request to the end."""
    first_event: float | None
    """Seconds from sending the request to the first event that is no keep-alive; ``None`` if none came."""
    events: int
    """Number of events that are no keep-alives."""
    usage: Any
    """What the closing event says was used, such as tokens; ``None`` if it does not say."""
    error: BaseException | None
    """What was raised, if anything."""


class Hooks:
    """Functions called at certain points of each call.

    They run in the thread or event loop of the call, so they should be quick. One that raises is logged, and the call
    goes on. None of them sees a key.

    Args:
        on_request: before each try.
        on_response: after each try.
        on_retry: before the pause that precedes a repetition.
        on_stream_end: when an event stream has ended, for whatever reason.
    """

    __slots__ = ("on_request", "on_response", "on_retry", "on_stream_end")

    def __init__(
        self,
        *,
        on_request: Callable[[RequestInfo], None] | None = None,
        on_response: Callable[[ResponseInfo], None] | None = None,
        on_retry: Callable[[RetryInfo], None] | None = None,
        on_stream_end: Callable[[StreamEndInfo], None] | None = None,
    ) -> None:
        self.on_request: Final = on_request
        self.on_response: Final = on_response
        self.on_retry: Final = on_retry
        self.on_stream_end: Final = on_stream_end


def run_hook(hook: Callable[[Info], None], info: Info, logger: logging.Logger) -> None:
    """Call a hook; what it raises is logged, because watching a call must not break it."""
    try:
        hook(info)
    except Exception:
        logger.exception("the hook for %s failed", type(info).__name__)
