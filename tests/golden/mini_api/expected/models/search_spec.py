# Generated from mini_api/sessions.yaml (SearchSpec): edit that, not this file.
"""How to search."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.search_spec import SearchSpecBuilder


@define(kw_only=True)
class SearchSpec(RequestModel):
    """How to search."""

    engine: str
    """Search engine."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (Field("engine", "engine", required=True, check=Check(types=("string",))),)

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.engine = d["engine"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> SearchSpecBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.search_spec import SearchSpecBuilder

        return SearchSpecBuilder()
