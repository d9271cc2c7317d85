# Generated from spec/sessions/health.yaml (Health): edit that, not this file.
"""State of the gateway."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .health_status import HealthStatus


@define(kw_only=True)
class Health(Model):
    """State of the gateway."""

    status: HealthStatus | str
    """``ok``, or ``stopping`` while it shuts down."""

    version: str
    """Version of the gateway. Example: ``0.1.0``."""

    active_interactions: int
    """Answers that are being made now. Example: ``3``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.status = d["status"]
        self.version = d["version"]
        self.active_interactions = d["active_interactions"]
        self.raw = d
        return self
