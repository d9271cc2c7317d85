# Generated from spec/dify/feedback.yaml (FeedbackSource): edit that, not this file.
"""Who rated: an end user (``user``) or a member of the workspace (``admin``)."""

from __future__ import annotations

from typing import Literal, TypeAlias

FeedbackSource: TypeAlias = Literal["user", "admin"]
"""Who rated: an end user (``user``) or a member of the workspace (``admin``). Servers may send others."""
