# Generated from mini_api/sessions.yaml (SearchSpec): edit that, not this file.
"""Builder of ``SearchSpec``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.search_spec import SearchSpec


class SearchSpecBuilder(Builder["SearchSpec"]):
    """Builds a ``SearchSpec`` step by step; ``build()`` checks it. Needed: ``engine``."""

    __slots__ = ()

    def engine(self, value: str) -> Self:
        """Search engine."""
        return self._set("engine", value)

    def build(self) -> SearchSpec:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.search_spec import SearchSpec

        return self._build(SearchSpec)
