# Generated from spec/coze/bots.yaml (ResponseFormat): edit that, not this file.
"""Form of a model's answers."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponseFormat: TypeAlias = Literal["text", "markdown", "json"]
"""Form of a model's answers. Values: ``text``, ``markdown``, ``json``. Servers may send others."""
