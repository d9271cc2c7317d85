# Generated from mini_api/sessions.yaml (FunctionTool): edit that, not this file.
"""Builder of ``FunctionTool``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.function_spec import FunctionSpec
    from ..models.function_tool import FunctionTool


class FunctionToolBuilder(Builder["FunctionTool"]):
    """Builds a ``FunctionTool`` step by step; ``build()`` checks it. Needed: ``function``."""

    __slots__ = ()

    def type(self, value: Literal["function"]) -> Self:
        """Kind of tool."""
        return self._set("type", value)

    def function(self, value: FunctionSpec) -> Self:
        """The function."""
        return self._set("function", value)

    def build(self) -> FunctionTool:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.function_tool import FunctionTool

        return self._build(FunctionTool)
