# Generated from spec/sessions/events.yaml (TextFormat): edit that, not this file.
"""How a text is meant to be shown."""

from __future__ import annotations

from typing import Literal, TypeAlias

TextFormat: TypeAlias = Literal["markdown", "text"]
"""How a text is meant to be shown. Values: ``markdown``, ``text``. Servers may send others."""
