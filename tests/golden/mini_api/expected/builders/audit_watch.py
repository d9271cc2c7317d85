# Generated from mini_api/audits.yaml (AuditWatch): edit that, not this file.
"""Builder of ``AuditWatch``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.audit_watch import AuditWatch


class AuditWatchBuilder(Builder["AuditWatch"]):
    """Builds an ``AuditWatch`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def who(self, value: str) -> Self:
        """Who does it."""
        return self._set("who", value)

    def live(self, value: bool) -> Self:
        """Whether audits come as they happen."""
        return self._set("live", value)

    def build(self) -> AuditWatch:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.audit_watch import AuditWatch

        return self._build(AuditWatch)
