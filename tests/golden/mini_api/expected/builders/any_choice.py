# Generated from mini_api/sessions.yaml (AnyChoice): edit that, not this file.
"""Builder of ``AnyChoice``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.any_choice import AnyChoice


class AnyChoiceBuilder(Builder["AnyChoice"]):
    """Builds an ``AnyChoice`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def reason(self, value: str) -> Self:
        """Why."""
        return self._set("reason", value)

    def build(self) -> AnyChoice:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.any_choice import AnyChoice

        return self._build(AnyChoice)
