# Generated from spec/coze/talks.yaml (SortOrder): edit that, not this file.
"""Oldest or newest first."""

from __future__ import annotations

from typing import Literal, TypeAlias

SortOrder: TypeAlias = Literal["ASC", "DESC"]
"""Oldest or newest first. Values: ``ASC``, ``DESC``."""
