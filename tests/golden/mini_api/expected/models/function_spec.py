# Generated from mini_api/sessions.yaml (FunctionSpec): edit that, not this file.
"""A function."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.function_spec import FunctionSpecBuilder


@define(kw_only=True)
class FunctionSpec(SharedModel):
    """A function."""

    name: str
    """Its name."""

    parameters: dict[str, Any] | None = None
    """JSON schema of its arguments."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", required=True, check=Check(types=("string",))),
        Field("parameters", "parameters", check=Check(types=("object",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.name = d["name"]
        self.parameters = d.get("parameters")
        self.raw = d
        return self

    @staticmethod
    def builder() -> FunctionSpecBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.function_spec import FunctionSpecBuilder

        return FunctionSpecBuilder()
