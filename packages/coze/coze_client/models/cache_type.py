# Generated from spec/coze/bots.yaml (CacheType): edit that, not this file.
"""Whether common beginnings of requests are kept."""

from __future__ import annotations

from typing import Literal, TypeAlias

CacheType: TypeAlias = Literal["closed", "prefix"]
"""Whether common beginnings of requests are kept. Values: ``closed``, ``prefix``. Servers may send others."""
