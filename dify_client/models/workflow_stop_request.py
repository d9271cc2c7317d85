# Generated from spec/dify/runs.yaml (WorkflowStopRequest): edit that, not this file.
"""Asks to stop a run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.workflow_stop_request import WorkflowStopRequestBuilder


@define(kw_only=True)
class WorkflowStopRequest(RequestModel):
    """Asks to stop a run."""

    user: str | None = None
    """Your name for the end user; needed, but not compared with who started the run. Example: ``user-123``."""

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
    def builder() -> WorkflowStopRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.workflow_stop_request import WorkflowStopRequestBuilder

        return WorkflowStopRequestBuilder()
