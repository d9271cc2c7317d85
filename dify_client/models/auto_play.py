# Generated from spec/dify/common.yaml (AutoPlay): edit that, not this file.
"""Whether answers are read out without being asked for."""

from __future__ import annotations

from typing import Literal, TypeAlias

AutoPlay: TypeAlias = Literal["enabled", "disabled"]
"""Whether answers are read out without being asked for. Values: ``enabled``, ``disabled``. Servers may send others."""
