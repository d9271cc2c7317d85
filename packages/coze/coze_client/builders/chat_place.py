# Generated from spec/coze/chat.yaml (ChatPlace): edit that, not this file.
"""Builder of ``ChatPlace``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.chat_place import ChatPlace


class ChatPlaceBuilder(Builder["ChatPlace"]):
    """Builds a ``ChatPlace`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def latitude(self, value: str) -> Self:
        """Latitude, in degrees."""
        return self._set("latitude", value)

    def longitude(self, value: str) -> Self:
        """Longitude, in degrees."""
        return self._set("longitude", value)

    def build(self) -> ChatPlace:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.chat_place import ChatPlace

        return self._build(ChatPlace)
