# Generated from spec/dify/common.yaml (ConversationStatus): edit that, not this file.
"""State of a conversation."""

from __future__ import annotations

from typing import Literal, TypeAlias

ConversationStatus: TypeAlias = Literal["normal", "archived"]
"""State of a conversation. Values: ``normal``, ``archived``. Servers may send others."""
