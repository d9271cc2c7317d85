# Generated from mini_api/sessions.yaml (Mode): edit that, not this file.
"""How an answer comes."""

from __future__ import annotations

from typing import Literal, TypeAlias

Mode: TypeAlias = Literal["whole", "pieces"]
"""How an answer comes. Values: ``whole``, ``pieces``."""
