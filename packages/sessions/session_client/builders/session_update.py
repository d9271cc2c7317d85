# Generated from spec/sessions/sessions.yaml (SessionUpdate): edit that, not this file.
"""Builder of ``SessionUpdate``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.reasoning_effort import ReasoningEffort
    from ..models.session_update import SessionUpdate


class SessionUpdateBuilder(Builder["SessionUpdate"]):
    """Builds a ``SessionUpdate`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def name(self, value: str) -> Self:
        """Name to show. At most 256 characters."""
        return self._set("name", value)

    def persona_id(self, value: str) -> Self:
        """Persona that answers. 1 to 128 characters."""
        return self._set("persona_id", value)

    def custom_prompt(self, value: str | None) -> Self:
        """Instruction for the model. At most 100000 characters. ``None`` sends null."""
        return self._set("custom_prompt", value)

    def temperature(self, value: float | None) -> Self:
        """Randomness, 0 to 1. ``None`` sends null."""
        return self._set("temperature", value)

    def reasoning_effort(self, value: ReasoningEffort | None) -> Self:
        """How much the model thinks. One of ``low``, ``medium``, ``high``. ``None`` sends null."""
        return self._set("reasoning_effort", value)

    def extending_thinking(self, value: bool | None) -> Self:
        """Whether the model thinks at length. ``None`` sends null."""
        return self._set("extending_thinking", value)

    def budget_tokens(self, value: int | None) -> Self:
        """Tokens to think with. At least 0. ``None`` sends null."""
        return self._set("budget_tokens", value)

    def max_tokens(self, value: int | None) -> Self:
        """Most tokens of an answer. At least 1. ``None`` sends null."""
        return self._set("max_tokens", value)

    def tools(self, value: Sequence[str]) -> Self:
        """Names of tools the model may use. At most 200 items."""
        return self._set("tools", value)

    def tool_ids(self, value: Sequence[str]) -> Self:
        """Ids of tools the model may use. At most 200 items."""
        return self._set("tool_ids", value)

    def metadata(self, value: Mapping[str, Any]) -> Self:
        """Anything of yours. ``inputs`` in it goes to the provider."""
        return self._set("metadata", value)

    def build(self) -> SessionUpdate:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.session_update import SessionUpdate

        return self._build(SessionUpdate)
