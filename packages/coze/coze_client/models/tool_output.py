# Generated from spec/coze/chat.yaml (ToolOutput): edit that, not this file.
"""What a tool gave."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.tool_output import ToolOutputBuilder


@define(kw_only=True)
class ToolOutput(RequestModel):
    """What a tool gave."""

    tool_call_id: str
    """The call."""

    output: str
    """What it gave, often as JSON text."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("tool_call_id", "tool_call_id", required=True, check=Check(types=("string",))),
        Field("output", "output", required=True, check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.tool_call_id = d["tool_call_id"]
        self.output = d["output"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> ToolOutputBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.tool_output import ToolOutputBuilder

        return ToolOutputBuilder()
