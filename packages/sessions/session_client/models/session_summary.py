# Generated from spec/sessions/sessions.yaml (SessionSummary): edit that, not this file.
"""A session in a list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class SessionSummary(Model):
    """A session in a list."""

    id: str
    """Its id. Example: ``tiger-castle``."""

    model_id: str
    """Model that answers in it. Example: ``scripted``."""

    persona_id: str
    """Persona that answers. Example: ``default``."""

    name: str
    """Name to show. Example: ``Holiday plans``."""

    created_at: str
    """When it was made."""

    updated_at: str | None = None
    """When it was changed last."""

    last_activity: str | None = None
    """When something was said last."""

    is_active: bool
    """Whether an answer is being made."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.model_id = d["model_id"]
        self.persona_id = d["persona_id"]
        self.name = d["name"]
        self.created_at = d["created_at"]
        self.updated_at = d.get("updated_at")
        self.last_activity = d.get("last_activity")
        self.is_active = d["is_active"]
        self.raw = d
        return self
