# Generated from spec/coze/chat.yaml (ChatPlace): edit that, not this file.
"""Where a user is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.chat_place import ChatPlaceBuilder


@define(kw_only=True)
class ChatPlace(RequestModel):
    """Where a user is."""

    latitude: str | None = None
    """Latitude, in degrees."""

    longitude: str | None = None
    """Longitude, in degrees."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("latitude", "latitude", check=Check(types=("string",))),
        Field("longitude", "longitude", check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.latitude = d.get("latitude")
        self.longitude = d.get("longitude")
        self.raw = d
        return self

    @staticmethod
    def builder() -> ChatPlaceBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.chat_place import ChatPlaceBuilder

        return ChatPlaceBuilder()
