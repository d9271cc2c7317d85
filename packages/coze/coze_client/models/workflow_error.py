# Generated from spec/coze/workflow_events.yaml (WorkflowError): edit that, not this file.
"""What went wrong in a run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class WorkflowError(Model):
    """What went wrong in a run."""

    error_code: int | None = None
    """Number of the error."""

    error_message: str | None = None
    """The error in words."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.error_code = d.get("error_code")
        self.error_message = d.get("error_message")
        self.raw = d
        return self
