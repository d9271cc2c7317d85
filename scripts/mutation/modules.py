"""The modules whose tests are tested, each with the tests that are meant to notice a fault in it."""

from __future__ import annotations

from typing import Final

MODULES: Final[dict[str, tuple[str, ...]]] = {
    "sse": ("test_sse",),
    "repeats": ("test_repeats",),
    "events": ("test_events",),
    "retry": ("test_retry",),
    "keys": ("test_keys_and_config", "test_secrets"),
    "redaction": ("test_secrets", "test_hooks_and_logs"),
    "codec": ("test_codec",),
    "prepare": ("test_prepare",),
    "paging": ("test_paging",),
}
"""Module of ``templates/runtime`` to files of ``tests/runtime``."""

QUICK: Final = ("retry",)
"""What is small enough for every change."""
