# Generated from spec/coze/messages.yaml (FeedbackType): edit that, not this file.
"""Good or bad."""

from __future__ import annotations

from typing import Literal, TypeAlias

FeedbackType: TypeAlias = Literal["like", "unlike"]
"""Good or bad. Values: ``like``, ``unlike``."""
