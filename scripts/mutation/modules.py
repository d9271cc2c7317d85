"""The modules whose tests are tested, each with the tests that are meant to notice a fault in it."""

from __future__ import annotations

from typing import Final

_BOTH_COLOURS: Final = (
    "test_streams",
    "test_stream_fields",
    "test_stream_subclasses",
    "test_stream_leaving",
    "test_stream_limits",
    "test_stream_ways",
    "test_stream_errors",
    "test_envelope",
)
"""Their tests run on a blocking and an async stream."""

MODULES: Final[dict[str, tuple[str, ...]]] = {
    "sse": ("test_sse_details",),
    "events": ("test_events",),
    "retry": ("test_retry",),
    "keys": ("test_keyring",),
    "redaction": ("test_redaction",),
    "prepare": ("test_prepare",),
    "bodies": ("test_bodies",),
    "inflate": ("test_inflate",),
    "released": ("test_released_bodies",),
    "paging": ("test_paging",),
    "checks": ("test_checks",),
    "received": ("test_received",),
    "codec": ("test_codec",),
    "error_body": ("test_error_body",),
    "errors": ("test_errors",),
    "stream_base": (
        "test_stream_limits",
        "test_stream_fields",
        "test_stream_errors",
        "test_stream_waits",
        "test_stream_ways",
        "test_stream_subclasses",
        "test_envelope",
        "test_streams",
    ),
    "stream_errors": (
        "test_stream_errors",
        "test_stream_fields",
        "test_streams",
        "test_stream_subclasses",
        "test_envelope",
    ),
    "stream_limits": ("test_stream_waits", "test_stream_limits", "test_streams"),
    "stream_timer": ("test_stream_timer",),
    "streams": _BOTH_COLOURS,
    "repeats": ("test_repeats",),
    "async_streams": ("test_async_streams", *_BOTH_COLOURS),
    "unions": ("test_unions",),
}
"""Module of ``templates/runtime`` to files of ``tests/runtime``."""

QUICK: Final = ("retry",)
"""What is small enough for every change."""
