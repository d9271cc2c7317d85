# Generated from spec/dify/end_users.yaml (EndUser): edit that, not this file.
"""An end user of an app."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class EndUser(Model):
    """An end user of an app."""

    id: str
    """Id on the server."""

    tenant_id: str
    """Workspace the end user belongs to."""

    app_id: str | None = None
    """App the end user belongs to."""

    type: str
    """Where the end user comes from. Example: ``service-api``."""

    external_user_id: str | None = None
    """The name you gave as ``user``, or ``DEFAULT-USER`` if you gave none."""

    name: str | None = None
    """Name shown in Dify; null for calls of this API."""

    is_anonymous: bool
    """Whether calls named no end user."""

    session_id: str
    """The name you gave as ``user``."""

    created_at: str
    """When the end user was first seen, ISO 8601 in UTC; some servers leave the zone out. Example:
    ``2026-11-20T11:43:24``.
    """

    updated_at: str
    """Moment of the last change, ISO 8601 in UTC; some servers leave the zone out. Example: ``2026-11-20T11:43:24``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.tenant_id = d["tenant_id"]
        self.app_id = d.get("app_id")
        self.type = d["type"]
        self.external_user_id = d.get("external_user_id")
        self.name = d.get("name")
        self.is_anonymous = d["is_anonymous"]
        self.session_id = d["session_id"]
        self.created_at = d["created_at"]
        self.updated_at = d["updated_at"]
        self.raw = d
        return self
