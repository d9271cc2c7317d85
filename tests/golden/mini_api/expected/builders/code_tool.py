# Generated from mini_api/sessions.yaml (CodeTool): edit that, not this file.
"""Builder of ``CodeTool``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.code_tool import CodeTool


class CodeToolBuilder(Builder["CodeTool"]):
    """Builds a ``CodeTool`` step by step; ``build()`` checks it. Needed: ``language``."""

    __slots__ = ()

    def language(self, value: str) -> Self:
        """Language of the code."""
        return self._set("language", value)

    def build(self) -> CodeTool:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.code_tool import CodeTool

        return self._build(CodeTool)
