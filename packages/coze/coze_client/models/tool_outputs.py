# Generated from spec/coze/chat.yaml (ToolOutputs): edit that, not this file.
"""What tools gave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.tool_outputs import ToolOutputsBuilder


@define(kw_only=True)
class ToolOutputs(RequestModel):
    """What tools gave."""

    tool_outputs: Sequence[ToolOutput]
    """One for each call."""

    stream: bool | None = None
    """Whether the answer comes as events."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field(
            "tool_outputs",
            "tool_outputs",
            required=True,
            check=Check(types=("array",), items=Check(types=("object",), model=lambda: (ToolOutput,))),
        ),
        Field("stream", "stream", check=Check(types=("boolean",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["tool_outputs"]
        self.tool_outputs = (
            [ToolOutput.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.stream = d.get("stream")
        self.raw = d
        return self

    @staticmethod
    def builder() -> ToolOutputsBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.tool_outputs import ToolOutputsBuilder

        return ToolOutputsBuilder()


from .tool_output import ToolOutput
