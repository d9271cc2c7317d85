# Generated from spec/coze/bots.yaml (BotPublication): edit that, not this file.
"""Where to publish a bot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.bot_publication import BotPublicationBuilder


@define(kw_only=True)
class BotPublication(RequestModel):
    """Where to publish a bot."""

    bot_id: str
    """The bot."""

    connector_ids: Sequence[str] | None = None
    """Channels; ``1024`` is the API."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("bot_id", "bot_id", required=True, check=Check(types=("string",))),
        Field(
            "connector_ids",
            "connector_ids",
            required=True,
            check=Check(types=("array",), items=Check(types=("string",))),
            always=["1024"],
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.bot_id = d["bot_id"]
        self.connector_ids = d.get("connector_ids")
        self.raw = d
        return self

    @staticmethod
    def builder() -> BotPublicationBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.bot_publication import BotPublicationBuilder

        return BotPublicationBuilder()
