# Generated from mini_api/common.yaml (Level): edit that, not this file.
"""How much."""

from __future__ import annotations

from typing import Literal, TypeAlias

Level: TypeAlias = Literal[1, 2, 5]
"""How much. Values: ``1``, ``2``, ``5``. Servers may send others."""
