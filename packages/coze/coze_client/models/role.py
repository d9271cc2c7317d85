# Generated from spec/coze/common.yaml (Role): edit that, not this file.
"""Who says something."""

from __future__ import annotations

from typing import Literal, TypeAlias

Role: TypeAlias = Literal["user", "assistant"]
"""Who says something. Values: ``user``, ``assistant``. Servers may send others."""
