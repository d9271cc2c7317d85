# Generated from spec/coze/bots.yaml (SuggestReplyInfo): edit that, not this file.
"""Whether the bot proposes questions after an answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.suggest_reply_info import SuggestReplyInfoBuilder
    from .suggest_reply_mode import SuggestReplyMode


@define(kw_only=True)
class SuggestReplyInfo(SharedModel):
    """Whether the bot proposes questions after an answer."""

    reply_mode: SuggestReplyMode | str | None = None
    """Whether it does. One of ``disable``, ``enable``, ``customized``."""

    customized_prompt: str | None = None
    """With ``customized``: how."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("reply_mode", "reply_mode", check=Check(types=("string",), enum=("disable", "enable", "customized"))),
        Field("customized_prompt", "customized_prompt", check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.reply_mode = d.get("reply_mode")
        self.customized_prompt = d.get("customized_prompt")
        self.raw = d
        return self

    @staticmethod
    def builder() -> SuggestReplyInfoBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.suggest_reply_info import SuggestReplyInfoBuilder

        return SuggestReplyInfoBuilder()
