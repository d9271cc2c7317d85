# Generated from spec/dify/common.yaml (ConversationSort): edit that, not this file.
"""Order of conversations by time; the minus sign puts the newest first."""

from __future__ import annotations

from typing import Literal, TypeAlias

ConversationSort: TypeAlias = Literal["created_at", "-created_at", "updated_at", "-updated_at"]
"""Order of conversations by time; the minus sign puts the newest first. Values: ``created_at``, ``-created_at``,
``updated_at``, ``-updated_at``.
"""
