# Generated from spec/dify/messages.yaml (MessageFeedback): edit that, not this file.
"""The end user's verdict on an answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .rating import Rating


@define(kw_only=True)
class MessageFeedback(Model):
    """The end user's verdict on an answer."""

    rating: Rating | str | None = None
    """The verdict. One of ``like``, ``dislike``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.rating = d.get("rating")
        self.raw = d
        return self
