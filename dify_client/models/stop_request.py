# Generated from spec/dify/common.yaml (StopRequest): edit that, not this file.
"""Asks to stop a running generation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.stop_request import StopRequestBuilder


@define(kw_only=True)
class StopRequest(RequestModel):
    """Asks to stop a running generation."""

    user: str | None = None
    """The end user who started it; another user's task is not stopped. Example: ``user-123``."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("user", "user", required=True, check=Check(types=("string",), min_length=1), client_default="user"),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.user = d.get("user")
        self.raw = d
        return self

    @staticmethod
    def builder() -> StopRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.stop_request import StopRequestBuilder

        return StopRequestBuilder()
