# Generated from mini_api/sessions.yaml (FailureEvent): edit that, not this file.
"""The turn failed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class FailureEvent(Model):
    """The turn failed."""

    event: Literal["failure"] = "failure"
    """Name of the event."""

    data: ErrorBody | None = None
    """Why."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.event = d["event"]
        v: Any = d.get("data")
        self.data = ErrorBody.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .error_body import ErrorBody
