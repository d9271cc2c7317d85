# Generated from mini_api/sessions.yaml (TurnRequest): edit that, not this file.
"""Builder of ``TurnRequest``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.any_choice import AnyChoice
    from ..models.code_tool import CodeTool
    from ..models.function_tool import FunctionTool
    from ..models.image_part import ImagePart
    from ..models.level import Level
    from ..models.mode import Mode
    from ..models.search_tool import SearchTool
    from ..models.text_part import TextPart
    from ..models.turn_request import TurnRequest


class TurnRequestBuilder(Builder["TurnRequest"]):
    """Builds a ``TurnRequest`` step by step; ``build()`` checks it. Needed: ``text``."""

    __slots__ = ()

    def text(self, value: str) -> Self:
        """What is said. 1 to 20 characters."""
        return self._set("text", value)

    def workspace(self, value: str) -> Self:
        """Workspace to say it in. Default: the client's ``workspace``."""
        return self._set("workspace", value)

    def extra(self, value: Mapping[str, Any]) -> Self:
        """Free values. Default: empty."""
        return self._set("extra", value)

    def mode(self, value: Mode) -> Self:
        """How the answer comes. One of ``whole``, ``pieces``."""
        return self._set("mode", value)

    def parts(self, value: Sequence[TextPart | ImagePart]) -> Self:
        """What goes with it. At most 3 items."""
        return self._set("parts", value)

    def tools(self, value: Sequence[FunctionTool | SearchTool | CodeTool]) -> Self:
        """Tools that may be used."""
        return self._set("tools", value)

    def tool_choice(self, value: FunctionTool | AnyChoice | str | Sequence[FunctionTool]) -> Self:
        """Which tool must be used."""
        return self._set("tool_choice", value)

    def note(self, value: str | None) -> Self:
        """A note; null removes it. ``None`` sends null."""
        return self._set("note", value)

    def at(self, value: str | datetime) -> Self:
        """When it was said."""
        return self._set("at", value)

    def day(self, value: str | date) -> Self:
        """On which day it was said."""
        return self._set("day", value)

    def weights(self, value: Mapping[str, float]) -> Self:
        """Weight by word."""
        return self._set("weights", value)

    def options(self, value: Mapping[str, Any]) -> Self:
        """Like the argument of all calls."""
        return self._set("options", value)

    def temperature(self, value: float) -> Self:
        """How wild. At most 2, more than 0."""
        return self._set("temperature", value)

    def level(self, value: Level) -> Self:
        """How much to say. One of ``1``, ``2``, ``5``."""
        return self._set("level", value)

    def build(self) -> TurnRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.turn_request import TurnRequest

        return self._build(TurnRequest)
