# Generated from spec/dify/common.yaml (Rating): edit that, not this file.
"""A user's verdict on an answer."""

from __future__ import annotations

from typing import Literal, TypeAlias

Rating: TypeAlias = Literal["like", "dislike"]
"""A user's verdict on an answer. Sending null takes the verdict back. Values: ``like``, ``dislike``. Servers may send
others.
"""
