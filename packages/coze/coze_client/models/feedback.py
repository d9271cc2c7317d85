# Generated from spec/coze/messages.yaml (Feedback): edit that, not this file.
"""What somebody thinks of a message."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.feedback import FeedbackBuilder
    from .feedback_type import FeedbackType


@define(kw_only=True)
class Feedback(RequestModel):
    """What somebody thinks of a message."""

    feedback_type: FeedbackType
    """Good or bad. One of ``like``, ``unlike``."""

    reason_types: Sequence[str] | None = None
    """Why."""

    comment: str | None = None
    """Why in words."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("feedback_type", "feedback_type", required=True, check=Check(types=("string",), enum=("like", "unlike"))),
        Field("reason_types", "reason_types", check=Check(types=("array",), items=Check(types=("string",)))),
        Field("comment", "comment", check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.feedback_type = d["feedback_type"]
        self.reason_types = d.get("reason_types")
        self.comment = d.get("comment")
        self.raw = d
        return self

    @staticmethod
    def builder() -> FeedbackBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.feedback import FeedbackBuilder

        return FeedbackBuilder()
