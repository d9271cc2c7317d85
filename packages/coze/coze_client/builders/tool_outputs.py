# Generated from spec/coze/chat.yaml (ToolOutputs): edit that, not this file.
"""Builder of ``ToolOutputs``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.tool_output import ToolOutput
    from ..models.tool_outputs import ToolOutputs


class ToolOutputsBuilder(Builder["ToolOutputs"]):
    """Builds a ``ToolOutputs`` step by step; ``build()`` checks it. Needed: ``tool_outputs``."""

    __slots__ = ()

    def tool_outputs(self, value: Sequence[ToolOutput]) -> Self:
        """One for each call."""
        return self._set("tool_outputs", value)

    def stream(self, value: bool) -> Self:
        """Whether the answer comes as events."""
        return self._set("stream", value)

    def build(self) -> ToolOutputs:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.tool_outputs import ToolOutputs

        return self._build(ToolOutputs)
