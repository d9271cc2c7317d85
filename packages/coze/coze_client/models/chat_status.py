# Generated from spec/coze/chat.yaml (ChatStatus): edit that, not this file.
"""How a chat is going."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatStatus: TypeAlias = Literal["created", "in_progress", "completed", "failed", "requires_action", "canceled"]
"""How a chat is going. Values: ``created``, ``in_progress``, ``completed``, ``failed``, ``requires_action``,
``canceled``. Servers may send others.
"""
