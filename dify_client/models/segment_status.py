# Generated from spec/dify/segments.yaml (SegmentStatus): edit that, not this file.
"""How far the indexing of a chunk is."""

from __future__ import annotations

from typing import Literal, TypeAlias

SegmentStatus: TypeAlias = Literal["waiting", "indexing", "completed", "error", "paused", "re_segment"]
"""How far the indexing of a chunk is. Values: ``waiting``, ``indexing``, ``completed``, ``error``, ``paused``,
``re_segment``. Servers may send others.
"""
