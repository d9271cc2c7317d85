# Generated from spec/dify/feedback.yaml (Feedback): edit that, not this file.
"""A rating of a message, by an end user or by a member of the workspace."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .feedback_source import FeedbackSource
    from .rating import Rating


@define(kw_only=True)
class Feedback(Model):
    """A rating of a message, by an end user or by a member of the workspace."""

    id: str
    """Id of the rating."""

    app_id: str
    """Id of the app."""

    conversation_id: str
    """Conversation of the message."""

    message_id: str
    """The rated message."""

    rating: Rating | str
    """The verdict. One of ``like``, ``dislike``."""

    content: str | None = None
    """What was said about it."""

    from_source: FeedbackSource | str
    """Who rated. One of ``user``, ``admin``."""

    from_end_user_id: str | None = None
    """The end user, as ``end_users.get`` takes it; null for members of the workspace."""

    from_account_id: str | None = None
    """The member of the workspace; null for end users."""

    created_at: str
    """Moment of the first rating, ISO 8601 in UTC without a zone. Example: ``2026-11-20T11:49:17``."""

    updated_at: str
    """Moment of the last change, ISO 8601 in UTC without a zone. Example: ``2026-11-20T11:49:16.979487``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.app_id = d["app_id"]
        self.conversation_id = d["conversation_id"]
        self.message_id = d["message_id"]
        self.rating = d["rating"]
        self.content = d.get("content")
        self.from_source = d["from_source"]
        self.from_end_user_id = d.get("from_end_user_id")
        self.from_account_id = d.get("from_account_id")
        self.created_at = d["created_at"]
        self.updated_at = d["updated_at"]
        self.raw = d
        return self
