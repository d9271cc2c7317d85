# Generated from spec/dify/feedback.yaml (FeedbackRequest): edit that, not this file.
"""Builder of ``FeedbackRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.feedback_request import FeedbackRequest
    from ..models.rating import Rating


class FeedbackRequestBuilder(Builder["FeedbackRequest"]):
    """Builds a ``FeedbackRequest`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def rating(self, value: Rating | None) -> Self:
        """``like`` or ``dislike``; null, or nothing at all, takes an earlier rating back. ``None`` sends null."""
        return self._set("rating", value)

    def content(self, value: str | None) -> Self:
        """What the end user has to say about it. ``None`` sends null."""
        return self._set("content", value)

    def user(self, value: str) -> Self:
        """Your name for the end user who rates; the message must be theirs. Default: the client's ``user``."""
        return self._set("user", value)

    def build(self) -> FeedbackRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.feedback_request import FeedbackRequest

        return self._build(FeedbackRequest)
