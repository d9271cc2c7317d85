# Generated from spec/coze/chat.yaml (ToolOutput): edit that, not this file.
"""Builder of ``ToolOutput``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.tool_output import ToolOutput


class ToolOutputBuilder(Builder["ToolOutput"]):
    """Builds a ``ToolOutput`` step by step; ``build()`` checks it. Needed: ``tool_call_id``, ``output``."""

    __slots__ = ()

    def tool_call_id(self, value: str) -> Self:
        """The call."""
        return self._set("tool_call_id", value)

    def output(self, value: str) -> Self:
        """What it gave, often as JSON text."""
        return self._set("output", value)

    def build(self) -> ToolOutput:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.tool_output import ToolOutput

        return self._build(ToolOutput)
