# Generated from spec/coze/bots.yaml (BotWithdrawal): edit that, not this file.
"""Where to take a bot out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.bot_withdrawal import BotWithdrawalBuilder


@define(kw_only=True)
class BotWithdrawal(RequestModel):
    """Where to take a bot out."""

    connector_id: str
    """The channel; ``1024`` is the API."""

    unpublish_reason: str | None = None
    """Why."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("connector_id", "connector_id", required=True, check=Check(types=("string",))),
        Field("unpublish_reason", "unpublish_reason", check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.connector_id = d["connector_id"]
        self.unpublish_reason = d.get("unpublish_reason")
        self.raw = d
        return self

    @staticmethod
    def builder() -> BotWithdrawalBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.bot_withdrawal import BotWithdrawalBuilder

        return BotWithdrawalBuilder()
