# Generated from spec/sessions/chat.yaml (SessionState): edit that, not this file.
"""What a session does."""

from __future__ import annotations

from typing import Literal, TypeAlias

SessionState: TypeAlias = Literal["idle", "starting", "streaming", "cancelling"]
"""What a session does. Values: ``idle``, ``starting``, ``streaming``, ``cancelling``. Servers may send others."""
