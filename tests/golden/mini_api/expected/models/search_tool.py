# Generated from mini_api/sessions.yaml (SearchTool): edit that, not this file.
"""Searches."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.search_tool import SearchToolBuilder


@define(kw_only=True)
class SearchTool(RequestModel):
    """Searches."""

    function: SearchSpec
    """How to search."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("function", "function", required=True, check=Check(types=("object",), model=lambda: (SearchSpec,))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["function"]
        self.function = SearchSpec.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self

    @staticmethod
    def builder() -> SearchToolBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.search_tool import SearchToolBuilder

        return SearchToolBuilder()


from .search_spec import SearchSpec
