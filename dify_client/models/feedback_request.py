# Generated from spec/dify/feedback.yaml (FeedbackRequest): edit that, not this file.
"""An end user's rating of an answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field
from .._runtime.types import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import Unset
    from ..builders.feedback_request import FeedbackRequestBuilder
    from .rating import Rating


@define(kw_only=True)
class FeedbackRequest(RequestModel):
    """An end user's rating of an answer."""

    rating: Rating | None | Unset = UNSET
    """``like`` or ``dislike``; null, or nothing at all, takes an earlier rating back."""

    content: str | None | Unset = UNSET
    """What the end user has to say about it. Example: ``Just what I needed.``."""

    user: str | None = None
    """Your name for the end user who rates; the message must be theirs. Example: ``user-123``."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("rating", "rating", nullable=True, check=Check(types=("string",), enum=("like", "dislike"))),
        Field("content", "content", nullable=True, check=Check(types=("string",))),
        Field("user", "user", required=True, check=Check(types=("string",), min_length=1), client_default="user"),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.rating = d.get("rating", UNSET)
        self.content = d.get("content", UNSET)
        self.user = d.get("user")
        self.raw = d
        return self

    @staticmethod
    def builder() -> FeedbackRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.feedback_request import FeedbackRequestBuilder

        return FeedbackRequestBuilder()
