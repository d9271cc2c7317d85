# Generated from spec/coze/workflows.yaml (WorkflowResumption): edit that, not this file.
"""The answer to what a run waits for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.workflow_resumption import WorkflowResumptionBuilder


@define(kw_only=True)
class WorkflowResumption(RequestModel):
    """The answer to what a run waits for."""

    workflow_id: str
    """The workflow."""

    event_id: str
    """What it waits for."""

    resume_data: str
    """The answer."""

    interrupt_type: int
    """What asks: 2 a question, 5 an input, 6 a plugin of your program, 7 a plugin that signs in."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("workflow_id", "workflow_id", required=True, check=Check(types=("string",))),
        Field("event_id", "event_id", required=True, check=Check(types=("string",))),
        Field("resume_data", "resume_data", required=True, check=Check(types=("string",))),
        Field("interrupt_type", "interrupt_type", required=True, check=Check(types=("integer",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.workflow_id = d["workflow_id"]
        self.event_id = d["event_id"]
        self.resume_data = d["resume_data"]
        self.interrupt_type = d["interrupt_type"]
        self.raw = d
        return self

    @staticmethod
    def builder() -> WorkflowResumptionBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.workflow_resumption import WorkflowResumptionBuilder

        return WorkflowResumptionBuilder()
