# Generated from mini_api/sessions.yaml (ServerTool): edit that, not this file.
"""A tool of the server."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._runtime.unions import Shape, late_alias, shaped_decoder

if TYPE_CHECKING:
    from .code_tool import CodeTool
    from .search_tool import SearchTool

    ServerTool: TypeAlias = SearchTool | CodeTool | dict[str, Any]
    """A tool of the server."""

SHAPES: Final[tuple[tuple[tuple[str, str], Shape], ...]] = (
    ((".search_tool", "SearchTool"), Shape(("function",), {}, {"function": Shape(("engine",))})),
    ((".code_tool", "CodeTool"), Shape(("language",))),
)
"""(module, class) and what an object must hold to be one, in the order of trial."""

decode: Final[Callable[[Any], ServerTool]] = shaped_decoder(__name__, SHAPES)
"""The first class whose shape an object has; others stay dicts."""

if not TYPE_CHECKING:
    __getattr__ = late_alias(__name__, "ServerTool", (*(place for place, _ in SHAPES),), dict)
