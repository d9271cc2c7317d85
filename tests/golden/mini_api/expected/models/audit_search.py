# Generated from mini_api/audits.yaml (AuditSearch): edit that, not this file.
"""What to search."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.audit_search import AuditSearchBuilder


@define(kw_only=True)
class AuditSearch(RequestModel):
    """What to search."""

    who: str | None = None
    """Who did it."""

    after: str | None = None
    """Audits after this one."""

    at_most: int | None = None
    """Audits per page. At least 1."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("who", "who", check=Check(types=("string",))),
        Field("after", "after", check=Check(types=("string",))),
        Field("at_most", "at_most", check=Check(types=("integer",), minimum=1)),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.who = d.get("who")
        self.after = d.get("after")
        self.at_most = d.get("at_most")
        self.raw = d
        return self

    @staticmethod
    def builder() -> AuditSearchBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.audit_search import AuditSearchBuilder

        return AuditSearchBuilder()
