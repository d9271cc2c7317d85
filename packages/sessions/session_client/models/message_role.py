# Generated from spec/sessions/chat.yaml (MessageRole): edit that, not this file.
"""Who speaks."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessageRole: TypeAlias = Literal["user", "assistant", "system"]
"""Who speaks. Values: ``user``, ``assistant``, ``system``. Servers may send others."""
