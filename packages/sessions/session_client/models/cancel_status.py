# Generated from spec/sessions/chat.yaml (CancelStatus): edit that, not this file.
"""Whether there was something to cancel."""

from __future__ import annotations

from typing import Literal, TypeAlias

CancelStatus: TypeAlias = Literal["success", "error"]
"""Whether there was something to cancel. Values: ``success``, ``error``. Servers may send others."""
