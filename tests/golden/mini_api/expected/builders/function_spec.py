# Generated from mini_api/sessions.yaml (FunctionSpec): edit that, not this file.
"""Builder of ``FunctionSpec``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.function_spec import FunctionSpec


class FunctionSpecBuilder(Builder["FunctionSpec"]):
    """Builds a ``FunctionSpec`` step by step; ``build()`` checks it. Needed: ``name``."""

    __slots__ = ()

    def name(self, value: str) -> Self:
        """Its name."""
        return self._set("name", value)

    def parameters(self, value: Mapping[str, Any]) -> Self:
        """JSON schema of its arguments."""
        return self._set("parameters", value)

    def build(self) -> FunctionSpec:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.function_spec import FunctionSpec

        return self._build(FunctionSpec)
