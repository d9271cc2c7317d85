# Generated from spec/sessions/health.yaml (HealthStatus): edit that, not this file.
"""State of the gateway."""

from __future__ import annotations

from typing import Literal, TypeAlias

HealthStatus: TypeAlias = Literal["ok", "stopping"]
"""State of the gateway. Values: ``ok``, ``stopping``. Servers may send others."""
