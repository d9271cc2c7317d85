# Generated from mini_api/audits.yaml (AuditedEvent): edit that, not this file.
"""Something was done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class AuditedEvent(Model):
    """Something was done."""

    event: Literal["audited"] = "audited"
    """Name of the event."""

    id: str | None = None
    """Id of this event."""

    data: Audit
    """What was done."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        self.id = d.get("id")
        v: Any = d["data"]
        self.data = Audit.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .audit import Audit
