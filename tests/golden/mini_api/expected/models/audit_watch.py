# Generated from mini_api/audits.yaml (AuditWatch): edit that, not this file.
"""What to watch."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.audit_watch import AuditWatchBuilder


@define(kw_only=True)
class AuditWatch(RequestModel):
    """What to watch."""

    who: str | None = None
    """Who does it."""

    live: bool | None = None
    """Whether audits come as they happen."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("who", "who", check=Check(types=("string",))),
        Field("live", "live", check=Check(types=("boolean",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.who = d.get("who")
        self.live = d.get("live")
        self.raw = d
        return self

    @staticmethod
    def builder() -> AuditWatchBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.audit_watch import AuditWatchBuilder

        return AuditWatchBuilder()
