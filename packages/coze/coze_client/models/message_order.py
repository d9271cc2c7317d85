# Generated from spec/coze/messages.yaml (MessageOrder): edit that, not this file.
"""Oldest or newest first."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessageOrder: TypeAlias = Literal["asc", "desc"]
"""Oldest or newest first. Values: ``asc``, ``desc``."""
