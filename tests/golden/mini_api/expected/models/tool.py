# Generated from mini_api/sessions.yaml (Tool): edit that, not this file.
"""A tool, told apart by what it holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._runtime.unions import Shape, late_alias, shaped_decoder

if TYPE_CHECKING:
    from .code_tool import CodeTool
    from .function_tool import FunctionTool
    from .search_tool import SearchTool

    Tool: TypeAlias = FunctionTool | SearchTool | CodeTool | dict[str, Any]
    """A tool, told apart by what it holds."""

SHAPES: Final[tuple[tuple[tuple[str, str], Shape], ...]] = (
    (
        (".function_tool", "FunctionTool"),
        Shape(("function", "type"), {"type": "function"}, {"function": Shape(("name",))}),
    ),
    ((".search_tool", "SearchTool"), Shape(("function",), {}, {"function": Shape(("engine",))})),
    ((".code_tool", "CodeTool"), Shape(("language",))),
)
"""(module, class) and what an object must hold to be one, in the order of trial."""

decode: Final[Callable[[Any], Tool]] = shaped_decoder(__name__, SHAPES)
"""The first class whose shape an object has; others stay dicts."""

if not TYPE_CHECKING:
    __getattr__ = late_alias(__name__, "Tool", (*(place for place, _ in SHAPES),), dict)
