# Generated from spec/sessions/events.yaml (Severity): edit that, not this file.
"""Weight of a message of the system."""

from __future__ import annotations

from typing import Literal, TypeAlias

Severity: TypeAlias = Literal["info", "warning", "error"]
"""Weight of a message of the system. Values: ``info``, ``warning``, ``error``. Servers may send others."""
