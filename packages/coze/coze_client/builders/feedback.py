# Generated from spec/coze/messages.yaml (Feedback): edit that, not this file.
"""Builder of ``Feedback``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.feedback import Feedback
    from ..models.feedback_type import FeedbackType


class FeedbackBuilder(Builder["Feedback"]):
    """Builds a ``Feedback`` step by step; ``build()`` checks it. Needed: ``feedback_type``."""

    __slots__ = ()

    def feedback_type(self, value: FeedbackType) -> Self:
        """Good or bad. One of ``like``, ``unlike``."""
        return self._set("feedback_type", value)

    def reason_types(self, value: Sequence[str]) -> Self:
        """Why."""
        return self._set("reason_types", value)

    def comment(self, value: str) -> Self:
        """Why in words."""
        return self._set("comment", value)

    def build(self) -> Feedback:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.feedback import Feedback

        return self._build(Feedback)
