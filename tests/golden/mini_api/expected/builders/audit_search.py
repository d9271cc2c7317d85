# Generated from mini_api/audits.yaml (AuditSearch): edit that, not this file.
"""Builder of ``AuditSearch``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.audit_search import AuditSearch


class AuditSearchBuilder(Builder["AuditSearch"]):
    """Builds an ``AuditSearch`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def who(self, value: str) -> Self:
        """Who did it."""
        return self._set("who", value)

    def after(self, value: str) -> Self:
        """Audits after this one."""
        return self._set("after", value)

    def at_most(self, value: int) -> Self:
        """Audits per page. At least 1."""
        return self._set("at_most", value)

    def build(self) -> AuditSearch:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.audit_search import AuditSearch

        return self._build(AuditSearch)
