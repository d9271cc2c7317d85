# Generated from mini_api/common.yaml (Color): edit that, not this file.
"""A colour."""

from __future__ import annotations

from typing import Literal, TypeAlias

Color: TypeAlias = Literal["red", "dark-blue", ""]
"""A colour. Values: ``red`` (like a rose), ``dark-blue``, ``""``. Servers may send others."""
