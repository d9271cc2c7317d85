# Generated from spec/dify/app.yaml (ToolIconSource): edit that, not this file.
"""Icon of a tool: the address of a picture, or an emoji on a colour."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._runtime.unions import Shape, late_alias, shaped_decoder

if TYPE_CHECKING:
    from .tool_icon import ToolIcon

    ToolIconSource: TypeAlias = ToolIcon | str | dict[str, Any]
    """Icon of a tool: the address of a picture, or an emoji on a colour."""

SHAPES: Final[tuple[tuple[tuple[str, str], Shape], ...]] = (
    ((".tool_icon", "ToolIcon"), Shape(("background", "content"))),
)
"""(module, class) and what an object must hold to be one, in the order of trial."""

decode: Final[Callable[[Any], ToolIconSource]] = shaped_decoder(__name__, SHAPES)
"""The first class whose shape an object has; others stay dicts."""

if not TYPE_CHECKING:
    __getattr__ = late_alias(__name__, "ToolIconSource", (*(place for place, _ in SHAPES),), str, dict)
