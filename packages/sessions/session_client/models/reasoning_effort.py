# Generated from spec/sessions/sessions.yaml (ReasoningEffort): edit that, not this file.
"""How much a model thinks."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningEffort: TypeAlias = Literal["low", "medium", "high"]
"""How much a model thinks. Values: ``low``, ``medium``, ``high``. Servers may send others."""
