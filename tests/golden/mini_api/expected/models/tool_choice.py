# Generated from mini_api/sessions.yaml (ToolChoice): edit that, not this file.
"""Which tool is used."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._runtime.unions import Shape, late_alias, shaped_decoder

if TYPE_CHECKING:
    from .any_choice import AnyChoice
    from .function_tool import FunctionTool

    ToolChoice: TypeAlias = FunctionTool | AnyChoice | str | list[FunctionTool]
    """Which tool is used."""

SHAPES: Final[tuple[tuple[tuple[str, str], Shape], ...]] = (
    (
        (".function_tool", "FunctionTool"),
        Shape(("function", "type"), {"type": "function"}, {"function": Shape(("name",))}),
    ),
)
"""(module, class) and what an object must hold to be one, in the order of trial."""

decode: Final[Callable[[Any], ToolChoice]] = shaped_decoder(
    __name__,
    SHAPES,
    (".any_choice", "AnyChoice"),
    rest=lambda v: [FunctionTool.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v,
)
"""The first class whose shape an object has; ``AnyChoice`` for others."""

if not TYPE_CHECKING:
    __getattr__ = late_alias(
        __name__,
        "ToolChoice",
        (
            *(place for place, _ in SHAPES),
            (".any_choice", "AnyChoice"),
        ),
        str,
        list,
    )

from .function_tool import FunctionTool
