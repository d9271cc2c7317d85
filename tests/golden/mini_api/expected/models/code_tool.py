# Generated from mini_api/sessions.yaml (CodeTool): edit that, not this file.
"""Runs code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.code_tool import CodeToolBuilder


@define(kw_only=True)
class CodeTool(RequestModel):
    """Runs code."""

    language: str
    """Language of the code."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("language", "language", required=True, check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.language = d["language"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> CodeToolBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.code_tool import CodeToolBuilder

        return CodeToolBuilder()
