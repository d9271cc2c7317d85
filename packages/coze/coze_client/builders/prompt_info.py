# Generated from spec/coze/bots.yaml (PromptInfo): edit that, not this file.
"""Builder of ``PromptInfo``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.prompt_info import PromptInfo


class PromptInfoBuilder(Builder["PromptInfo"]):
    """Builds a ``PromptInfo`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def prompt(self, value: str) -> Self:
        """The text."""
        return self._set("prompt", value)

    def build(self) -> PromptInfo:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.prompt_info import PromptInfo

        return self._build(PromptInfo)
