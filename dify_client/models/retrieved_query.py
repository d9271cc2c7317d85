# Generated from spec/dify/retrieval.yaml (RetrievedQuery): edit that, not this file.
"""The question of a search, repeated: text on newer servers, an object on older ones."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._runtime.unions import Shape, late_alias, shaped_decoder

if TYPE_CHECKING:
    from .query_object import QueryObject

    RetrievedQuery: TypeAlias = QueryObject | str | dict[str, Any]
    """The question of a search, repeated: text on newer servers, an object on older ones."""

SHAPES: Final[tuple[tuple[tuple[str, str], Shape], ...]] = (((".query_object", "QueryObject"), Shape(("content",))),)
"""(module, class) and what an object must hold to be one, in the order of trial."""

decode: Final[Callable[[Any], RetrievedQuery]] = shaped_decoder(__name__, SHAPES)
"""The first class whose shape an object has; others stay dicts."""

if not TYPE_CHECKING:
    __getattr__ = late_alias(__name__, "RetrievedQuery", (*(place for place, _ in SHAPES),), str, dict)
