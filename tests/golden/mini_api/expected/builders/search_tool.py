# Generated from mini_api/sessions.yaml (SearchTool): edit that, not this file.
"""Builder of ``SearchTool``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.search_spec import SearchSpec
    from ..models.search_tool import SearchTool


class SearchToolBuilder(Builder["SearchTool"]):
    """Builds a ``SearchTool`` step by step; ``build()`` checks it. Needed: ``function``."""

    __slots__ = ()

    def function(self, value: SearchSpec) -> Self:
        """How to search."""
        return self._set("function", value)

    def build(self) -> SearchTool:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.search_tool import SearchTool

        return self._build(SearchTool)
