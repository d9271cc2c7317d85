# Generated from mini_api/sessions.yaml (TurnRequest): edit that, not this file.
"""Something to say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field, Rule
from .._runtime.types import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import Unset
    from ..builders.turn_request import TurnRequestBuilder
    from .level import Level
    from .mode import Mode
    from .part import Part
    from .tool import Tool
    from .tool_choice import ToolChoice


@define(kw_only=True)
class TurnRequest(RequestModel):
    """Something to say."""

    text: str
    """What is said. 1 to 20 characters."""

    workspace: str | None = None
    """Workspace to say it in."""

    extra: Mapping[str, Any] | None = None
    """Free values."""

    mode: Mode | None = None
    """How the answer comes. One of ``whole``, ``pieces``."""

    parts: Sequence[Part] | None = None
    """What goes with it. At most 3 items."""

    tools: Sequence[Tool] | None = None
    """Tools that may be used."""

    tool_choice: ToolChoice | None = None
    """Which tool must be used."""

    note: str | None | Unset = UNSET
    """A note; null removes it."""

    at: str | datetime | None = None
    """When it was said."""

    day: str | date | None = None
    """On which day it was said."""

    weights: Mapping[str, float] | None = None
    """Weight by word."""

    options: Mapping[str, Any] | None = None
    """Like the argument of all calls."""

    temperature: float | None = None
    """How wild. At most 2, more than 0."""

    level: Level | None = None
    """How much to say. One of ``1``, ``2``, ``5``."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("text", "text", required=True, check=Check(types=("string",), min_length=1, max_length=20)),
        Field("workspace", "workspace", required=True, check=Check(types=("string",)), client_default="workspace"),
        Field("extra", "extra", required=True, check=Check(types=("object",)), always={}),
        Field("mode", "mode", check=Check(types=("string",), enum=("whole", "pieces"))),
        Field(
            "parts",
            "parts",
            check=Check(
                types=("array",),
                max_items=3,
                items=Check(
                    types=("object",),
                    model=lambda: (
                        TextPart,
                        ImagePart,
                    ),
                ),
            ),
        ),
        Field(
            "tools",
            "tools",
            check=Check(
                types=("array",),
                items=Check(
                    types=("object",),
                    model=lambda: (
                        FunctionTool,
                        SearchTool,
                        CodeTool,
                    ),
                ),
            ),
        ),
        Field(
            "tool_choice",
            "tool_choice",
            check=Check(
                types=("array", "object", "string"),
                model=lambda: (
                    FunctionTool,
                    AnyChoice,
                ),
            ),
        ),
        Field("note", "note", nullable=True, check=Check(types=("string",))),
        Field("at", "at", check=Check(types=("string",), format="date-time")),
        Field("day", "day", check=Check(types=("string",), format="date")),
        Field("weights", "weights", check=Check(types=("object",), items=Check(types=("number",)))),
        Field("options", "options", check=Check(types=("object",))),
        Field("temperature", "temperature", check=Check(types=("number",), maximum=2, exclusive_minimum=0)),
        Field("level", "level", check=Check(types=("integer",), enum=(1, 2, 5))),
    )
    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule("level 5 takes no day", when={"level": (5,)}, forbid=("day",)),
        Rule("text or level 1", require_any=("text", ("level", 1))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.text = d["text"]
        self.workspace = d.get("workspace")
        self.extra = d.get("extra")
        self.mode = d.get("mode")
        v: Any = d.get("parts")
        self.parts = [decode_part(i) for i in v] if v.__class__ is list else v
        v = d.get("tools")
        self.tools = [decode_tool(i) for i in v] if v.__class__ is list else v
        v = d.get("tool_choice")
        self.tool_choice = decode_tool_choice(v)
        self.note = d.get("note", UNSET)
        self.at = d.get("at")
        self.day = d.get("day")
        self.weights = d.get("weights")
        self.options = d.get("options")
        self.temperature = d.get("temperature")
        self.level = d.get("level")
        self.raw = d
        return self

    @staticmethod
    def builder() -> TurnRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.turn_request import TurnRequestBuilder

        return TurnRequestBuilder()


from .any_choice import AnyChoice
from .code_tool import CodeTool
from .function_tool import FunctionTool
from .image_part import ImagePart
from .part import decode as decode_part
from .search_tool import SearchTool
from .text_part import TextPart
from .tool import decode as decode_tool
from .tool_choice import decode as decode_tool_choice
