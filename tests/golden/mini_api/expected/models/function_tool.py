# Generated from mini_api/sessions.yaml (FunctionTool): edit that, not this file.
"""A function of the caller."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.function_tool import FunctionToolBuilder


@define(kw_only=True)
class FunctionTool(SharedModel):
    """A function of the caller."""

    type: Literal["function"] = "function"
    """Kind of tool."""

    function: FunctionSpec
    """The function."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("type", "type", required=True, check=Check(types=("string",), enum=("function",))),
        Field("function", "function", required=True, check=Check(types=("object",), model=lambda: (FunctionSpec,))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.type = d["type"]
        v: Any = d["function"]
        self.function = FunctionSpec.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self

    @staticmethod
    def builder() -> FunctionToolBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.function_tool import FunctionToolBuilder

        return FunctionToolBuilder()


from .function_spec import FunctionSpec
